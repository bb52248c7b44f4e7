/** Notes on dates that schools decide, by kind of rule. */
export const SCHOOL_WORDS: Readonly<Record<string, string>> = {
  'school-days': '放假不办，具体问学校',
  vacation: '学校放假才办，具体问学校',
};
