/**
 * Day numbers: days since 1970-01-01, more compact to pack and cheaper to compare than `YYYY-MM-DD`.
 *
 * Packed form of an ascending list: the first day, then gaps; a gap that recurs carries a count. `400` is one day, `400+7x8` that
 * day and eight more, a week apart each.
 */
import { addDays, daysBetween, type Day } from '../../calendar/day.ts';

const EPOCH: Day = '1970-01-01';

export const dayNumber = (day: Day): number => daysBetween(EPOCH, day);
export const dayOfNumber = (number: number): Day => addDays(EPOCH, number);

/**
 * @param days ascending day numbers
 * @param base subtracted from the first day, to keep it short
 */
export function packDays(days: readonly number[], base: number): string {
  const [first] = days;
  if (first === undefined) return '';
  const gaps = days.slice(1).map((day, index) => day - days[index]!);
  return [
    String(first - base),
    ...runsOf(gaps).map(({ gap, length }) => (length === 1 ? String(gap) : `${gap}x${length}`)),
  ].join('+');
}

export function unpackDays(packed: string, base: number): number[] {
  if (packed === '') return [];
  const [first, ...runs] = packed.split('+');
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
