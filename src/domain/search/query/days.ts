/**
 * Days as numbers (since 1970-01-01), which an index packs and compares more cheaply than text. Dates of a series mostly
 * stand a fixed number of days apart: `20400` is one day, `20400+7x8` that day and eight more, a week apart each.
 */
import { addDays, daysBetween, type Day } from '../../calendar/day.ts';

const FIRST: Day = '1970-01-01';

export const dayNumber = (day: Day): number => daysBetween(FIRST, day);
export const dayOfNumber = (number: number): Day => addDays(FIRST, number);

/** Takes ascending numbers. */
export function packDays(days: readonly number[], base: number): string {
  const [first] = days;
  if (first === undefined) return '';
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  return [
    String(first - base),
    ...runsOf(gaps).map(({ gap, length }) => (length === 1 ? String(gap) : `${gap}x${length}`)),
  ].join('+');
}

export function unpackDays(text: string, base: number): number[] {
  if (text === '') return [];
  const [first, ...runs] = text.split('+');
  const days = [Number(first) + base];
  for (const run of runs) {
    const [gap, length = '1'] = run.split('x');
    for (let count = Number(length); count > 0; count -= 1) days.push(days.at(-1)! + Number(gap));
  }
  return days;
}

function runsOf(gaps: readonly number[]): { gap: number; length: number }[] {
  const runs: { gap: number; length: number }[] = [];
  for (const gap of gaps) {
    const last = runs.at(-1);
    if (last?.gap === gap) last.length += 1;
    else runs.push({ gap, length: 1 });
  }
  return runs;
}
