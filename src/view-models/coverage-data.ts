/** The same weeks for machines: what the filter of the page adds up, and a table for spreadsheets. */
import { addDays, mondayOf } from '../domain/calendar/day.ts';
import { begun, tallyOf, yearOf } from '../domain/coverage.ts';
import type { Scheduled } from '../domain/schedule.ts';
import { coverageRows, type CoverageRows } from './coverage-rows.ts';
import { ALL_FIELDS } from './field-code.ts';
import { ALL_MARKS } from './mark.ts';
import { monthDay } from './wording.ts';
import type { World } from './world.ts';

/** By row, then by week (0 is the first of the year): what takes place there. Weeks of which nothing is known are left out. */
export interface CoverageData {
  rows: Record<string, Record<number, Held[]>>;
}

/**
 * So many occurrences of a kind: [objects, field, count]. `objects` has the bit 1 << n for the n-th of 五为; `field` is the
 * place of its field, 1 to 7, or 0 when it has none.
 */
export type Held = [objects: number, field: number, count: number];

export function coverageData(world: World, district?: string): CoverageData {
  const { rows } = coverageRows(world, district);
  return {
    rows: Object.fromEntries(rows.map(({ id, weeks }) => [
      id, Object.fromEntries(weeks.flatMap(({ count, held }, index) => (count === undefined ? [] : [[index, kindsOf(held)]]))),
    ])),
  };
}

/** One line a row, the first for all of them; one column a week. */
export function coverageTable(world: World, district?: string): (string | number)[][] {
  const { all, rows, unit }: CoverageRows = coverageRows(world, district);
  const year = String(yearOf(world.today));
  const until = `到${monthDay(addDays(mondayOf(world.today), 6))}`;
  return [
    [unit === '站' ? '站点' : '区县', `${until}有活动的周数`, `${until}的周数`, `${until}的场次`, ...all.map(({ week, monday }) => `${year}年第${String(week)}周（${monthDay(monday)}起）`)],
    ...[{ name: '合计', weeks: all }, ...rows].map(({ name, weeks }) => {
      const { covered, known, held } = tallyOf(begun(weeks, world.today));
      return [name, covered, known, held, ...weeks.map(({ count }) => count ?? '未排期')];
    }),
  ];
}

function kindsOf(held: readonly Scheduled[]): Held[] {
  const kinds = new Map<string, Held>();
  for (const { activity } of held) {
    const objects = ALL_MARKS.reduce((bits, { name }, index) => bits | (activity.serves.includes(name) ? 1 << index : 0), 0);
    const field = ALL_FIELDS.findIndex(({ name }) => name === activity.field) + 1;
    const kind = kinds.get(`${String(objects)} ${String(field)}`);
    if (kind) kind[2] += 1;
    else kinds.set(`${String(objects)} ${String(field)}`, [objects, field, 1]);
  }
  return [...kinds.values()].sort(([a, b], [c, d]) => a - c || b - d);
}
