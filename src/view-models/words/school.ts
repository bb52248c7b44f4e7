/** Where a school decides over a date, by the kind of rule: whom to ask. */
export const SCHOOL_WORDS: Readonly<Record<string, string>> = {
  'school-days': '放假不办，具体问学校',
  vacation: '学校放假才办，具体问学校',
};
