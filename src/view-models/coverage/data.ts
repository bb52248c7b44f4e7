/** Coverage data: JSON for the filter of the page, and a table for spreadsheets. */
import { addDays, mondayOf } from '../../domain/calendar/day.ts';
import { startedWeeks, tallyOf, yearOf, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { coverageRows, type CoverageRows } from './rows.ts';
import { UNKNOWN } from './cell.ts';
import { unknownTime, type CoverageScope } from './years.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { monthDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

/** By row id, then by week (0 is the first of the year). Weeks without data are omitted. */
export interface CoverageData {
  rows: Record<string, Record<number, KindCount[]>>;
}

/**
 * Counts of occurrences with the same 五为 and 平台. `objects` has the bit 1 << n for the n-th of 五为; `field` is the position of
 * the 平台, 1 to 7, or 0 for none. `held` is the part of `promised` with a record; `reported` is not included in either.
 */
export type KindCount = [objects: number, field: number, promised: number, held: number, reported: number];

export function coverageData(world: World, { district, year = yearOf(world.today) }: CoverageScope = {}): CoverageData {
  const { rows } = coverageRows(world, year, district);
  return {
    rows: Object.fromEntries(
      rows.map(({ id, weeks }) => [
        id,
        Object.fromEntries(weeks.flatMap((week, index) => (isBlank(week) ? [] : [[index, kindsOf(week)]]))),
      ]),
    ),
  };
}

const isBlank = ({ count, reported }: CoveredWeek): boolean => count === undefined && reported.length === 0;

/** A header, the totals, then one line for each row: its sums, then its weeks. */
export function coverageTable(
  world: World,
  { district, year = yearOf(world.today) }: CoverageScope = {},
): (string | number)[][] {
  const { all, rows, rowName }: CoverageRows = coverageRows(world, year, district);
  const until = year < yearOf(world.today) ? `${String(year)}年` : `到${monthDay(addDays(mondayOf(world.today), 6))}`;
  return [
    [
      rowName,
      `${until}有活动的周数`,
      `${until}的周数`,
      `${until}安排的场次`,
      `${until}办了的场次`,
      `${until}只见于报道的场次`,
      '示例',
      ...all.map(({ week, monday }) => `${String(year)}年第${String(week)}周（${monthDay(monday)}起）`),
    ],
    ...[{ name: '合计', weeks: all }, ...rows].map(({ name, weeks }) => {
      const { covered, counted, promised, held, reported } = tallyOf(startedWeeks(weeks, world.today));
      return [
        name,
        covered,
        counted,
        promised,
        held,
        reported,
        isSample(weeks) ? '是' : '',
        ...weeks.map((week) => cellText(world, week)),
      ];
    }),
  ];
}

/** Samples are counted only where there is nothing else, so a row has either samples only or none. */
export const isSample = (weeks: readonly CoveredWeek[]): boolean =>
  weeks.some(({ promised }) => promised.some(({ activity }) => activity.sample));

function cellText({ schedule }: World, week: CoveredWeek): string | number {
  const { count, monday, reported } = week;
  if (reported.length > 0 && !count) return `据报道${String(reported.length)}`;
  return count ?? UNKNOWN[unknownTime(monday, schedule.from)];
}

function kindsOf({ promised, reported }: CoveredWeek): KindCount[] {
  const kinds = new Map<string, KindCount>();
  for (const item of [...promised, ...reported]) {
    const [objects, field] = kindOf(item);
    const name = `${String(objects)} ${String(field)}`;
    const kind = kinds.get(name) ?? [objects, field, 0, 0, 0];
    kinds.set(name, kind);
    if (evidenceOf(item) === 'reported') kind[4] += 1;
    else kind[2] += 1;
    if (evidenceOf(item) === 'held') kind[3] += 1;
  }
  return [...kinds.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

function kindOf({ activity }: Scheduled): [objects: number, field: number] {
  const objects = ALL_MARKS.reduce(
    (bits, { name }, index) => bits | (activity.serves.includes(name) ? 1 << index : 0),
    0,
  );
  return [objects, ALL_FIELDS.findIndex(({ name }) => name === activity.field) + 1];
}
