/** Reports and records tell of what has been: a date that is still to come has a mistyped year. */
import { dayParts, type Day } from '../../calendar/day.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { walkValues, type AnyEntry, type EntryProblem } from '../entry-problem.ts';

/** Fields in words, 2026年6月（刊发日）, in all collections, and days of some. */
const IN_WORDS = new Set(['asOf', 'founded', 'when']);
const DAYS: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  sources: new Set(['date']),
  past: new Set(['date']),
  teams: new Set(['date']),
};
/** Lists whose `date` is that of something to come, or checked with the calendar. */
const SCHEDULED = new Set<PropertyKey>(['routines', 'activities', 'changes', 'held']);
const IN_CHINESE = /([12]\d{3})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/;

export function futureProblems(entries: readonly AnyEntry[], today: Day): EntryProblem[] {
  return entries.flatMap(({ collection, id, data }) => {
    const problems: EntryProblem[] = [];
    walkValues(data, (value, path) => {
      const key = path.at(-1);
      if (typeof value !== 'string' || typeof key !== 'string') return;
      const isDay = DAYS[collection]?.has(key) === true && !path.some((step) => SCHEDULED.has(step));
      if (!(IN_WORDS.has(key) ? isToCome(value, today) : isDay && value > today)) return;
      problems.push({
        collection,
        id,
        path: [...path],
        found: `写的是 “${value.slice(0, 40)}”，今天才 ${today}，还没到`,
        fix: '写已经过去的时间，看看年份是不是写错了',
      });
    });
    return problems;
  });
}

function isToCome(words: string, today: Day): boolean {
  const [, year, month, day] = IN_CHINESE.exec(words) ?? [];
  if (year === undefined) return false;
  const now = dayParts(today);
  const [written, present] = [
    [Number(year), Number(month ?? 0), Number(day ?? 0)],
    [now.year, month === undefined ? 0 : now.month, day === undefined ? 0 : now.day],
  ];
  const first = written.findIndex((part, index) => part !== present[index]);
  return first >= 0 && written[first]! > present[first]!;
}
