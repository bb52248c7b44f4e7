/** The golden queries with what the plain scan says of them. */
import { isDay } from '../../calendar/day.ts';
import { dayNumber } from '../query/days.ts';
import { agesIn, isOfAge, type AgeRange } from '../meanings/ages.ts';
import { GOLDEN, type GoldenQuery } from './golden.ts';
import { judgeAll, judgeText, type Judge } from './naive.ts';
import type { Judged } from './quality.ts';

export function goldenQueries(fold: (text: string) => string): Judged[] {
  return Object.entries(GOLDEN).flatMap(([kind, rows]) =>
    rows.map((row): Judged => ({ kind, query: row[0], judge: judgeOf(row, fold), open: /[a-z]/i.test(row[0]) })),
  );
}

function judgeOf([, means, first]: GoldenQuery, fold: (text: string) => string): Judge {
  if (means === '') return () => 0;
  const all = judgeAll(means.split(' ').map((word) => judgeWord(word, fold)));
  if (first === undefined) return all;
  return (haystack) => (haystack.id === first ? 3 : (Math.min(2, all(haystack)) as 0 | 1 | 2));
}

function judgeWord(word: string, fold: (text: string) => string): Judge {
  const [, age] = /^(\d+)岁=$/.exec(word) ?? [];
  if (age !== undefined) return judgeAge(Number(age), fold);
  const [days = '', hours] = word.split('@');
  const [from = '', until = from] = days.split('..');
  if (!isDay(from) || !isDay(until)) return judgeAny(word.split('|').map((one) => judgeText(fold(one))));
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const [earliest = '00:00', latest = '24:00'] = hours?.split('-') ?? [];
  const begins = (time: string) => hours === undefined || (time >= earliest && time < latest);
  return ({ document }) =>
    document.sessions.some(({ day, time }) => day >= first && day <= last && begins(time)) ? 3 : 0;
}

/** The best counts. */
const judgeAny =
  (judges: readonly Judge[]): Judge =>
  (haystack) =>
    Math.max(...judges.map((judge) => judge(haystack))) as ReturnType<Judge>;

/** What is said of ages is right or wrong by the tests of `agesIn`; here it only matters that all of it is found. */
const judgeAge =
  (age: number, fold: (text: string) => string): Judge =>
  ({ document: { kind, audience, serves } }) => {
    const said = agesIn(fold(audience));
    const served: AgeRange[] = [
      ...(serves.includes('为老') ? [[60, 120] as const] : []),
      ...(serves.includes('为小') ? [[0, 17] as const] : []),
    ];
    return kind === 'activity' && isOfAge(said.length > 0 ? said : served, age) ? 3 : 0;
  };
