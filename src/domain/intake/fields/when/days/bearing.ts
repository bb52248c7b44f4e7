/** Words beside a date that change its meaning. */

/** Around the date, from it, until it; moved from or to it; one of two; up to something else. */
export type Bearing = 'around' | 'from' | 'until' | 'moved' | 'either' | 'open';

const WEEKDAY = '(?:\\(?周[一二三四五六日天]\\)?|\\([一二三四五六日天]\\))?';
/** Not 前往, 后勤. */
const AROUND_AFTER = '之前|之后|以前|以后|前后|左右|前(?![往台门厅院进排])|后(?![勤山街院续面])';
const AFTER = (words: string) => new RegExp(`^${WEEKDAY}\\s*(?:${words})`);
const BEARINGS: readonly (readonly [Bearing, RegExp, RegExp | undefined])[] = [
  [
    'moved',
    AFTER('[,(]?(?:改[为到至在成期]|(?:调整|变更|推迟|提前|延期)[为到至在])'),
    /(?:原[定来计划]*|(?:改|调整|变更|推迟|提前|延期?)[为到至在成])于?$/,
  ],
  ['either', AFTER('或'), /或$/],
  ['around', AFTER(AROUND_AFTER), /(?:约|大概|不晚于|不迟于|最迟|最晚)[在于]?$/],
  ['open', AFTER(`[至到-](?:月[底末]|年底|元旦|春节|[上中下]旬|月中|待定|明年|次年)`), undefined],
  ['from', AFTER('起|开始'), /(?:从|自)$/],
  ['until', AFTER('止|为止'), /(?:至|到|截至|截止)$/],
];

export function bearingOf(before: string, after: string): Bearing | undefined {
  return BEARINGS.find(([, following, preceding]) => following.test(after) || preceding?.test(before))?.[0];
}
