/** The golden set as judged queries: the notation of its rows turned into relevance judges. */
import { isDay } from '../../calendar/day.ts';
import { dayNumber } from '../query/day-number.ts';
import { agesIn, isInAgeRanges, type AgeRange } from '../match/ages.ts';
import { GOLDEN, type GoldenQuery } from './golden.ts';
import { judgeAll, judgeText, type RelevanceJudge } from './relevance.ts';
import type { JudgedQuery } from './quality.ts';

export function goldenQueries(fold: (text: string) => string): JudgedQuery[] {
  return Object.entries(GOLDEN).flatMap(([kind, rows]) =>
    rows.map((row): JudgedQuery => ({
      kind,
      query: row[0],
      judge: judgeOf(row, fold),
      isIncomplete: /[a-z]/i.test(row[0]),
    })),
  );
}

function judgeOf([, expected, first]: GoldenQuery, fold: (text: string) => string): RelevanceJudge {
  if (expected === '') return () => 0;
  const all = judgeAll(expected.split(' ').map((word) => judgeWord(word, fold)));
  if (first === undefined) return all;
  return (haystack) => (haystack.id === first ? 3 : (Math.min(2, all(haystack)) as 0 | 1 | 2));
}

function judgeWord(word: string, fold: (text: string) => string): RelevanceJudge {
  const [, age] = /^(\d+)岁=$/.exec(word) ?? [];
  if (age !== undefined) return judgeAge(Number(age), fold);
  const [days = '', hours] = word.split('@');
  const [from = '', until = from] = days.split('..');
  if (!isDay(from) || !isDay(until)) return judgeAny(word.split('|').map((one) => judgeText(fold(one))));
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const [earliest = '00:00', latest = '24:00'] = hours?.split('-') ?? [];
  const beginsInTime = (time: string) => hours === undefined || (time >= earliest && time < latest);
  return ({ document }) =>
    document.sessions.some(({ day, time }) => day >= first && day <= last && beginsInTime(time)) ? 3 : 0;
}

/** Any of the judges; the highest gain counts. */
const judgeAny =
  (judges: readonly RelevanceJudge[]): RelevanceJudge =>
  (haystack) =>
    Math.max(...judges.map((judge) => judge(haystack))) as ReturnType<RelevanceJudge>;

/** Relies on `agesIn`, which has tests of its own; judged here is whether all matching activities are found. */
const judgeAge =
  (age: number, fold: (text: string) => string): RelevanceJudge =>
  ({ document: { kind, audience, serves } }) => {
    const stated = agesIn(fold(audience));
    const served: AgeRange[] = [
      ...(serves.includes('为老') ? [[60, 120] as const] : []),
      ...(serves.includes('为小') ? [[0, 17] as const] : []),
    ];
    return kind === 'activity' && isInAgeRanges(stated.length > 0 ? stated : served, age) ? 3 : 0;
  };
