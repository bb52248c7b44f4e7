/** The same weeks for machines: what the filter of the page adds up, and a table for spreadsheets. */
import { addDays, mondayOf } from '../../domain/calendar/day.ts';
import { startedWeeks, tallyOf, yearOf, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import { evidenceOf } from '../../domain/evidence/evidence.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { coverageRows, type CoverageRows } from './rows.ts';
import { UNKNOWN } from './cell.ts';
import { unknownTime, type CoverageOf } from './weeks.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import { monthDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

/** By row, then by week (0 is the first of the year): what is on there. Weeks of which nothing is known are left out. */
export interface CoverageData {
  rows: Record<string, Record<number, KindCount[]>>;
}

/**
 * So many occurrences of a kind. `objects` has the bit 1 << n for the n-th of 五为; `field` is the place of its field, 1 to 7, or
 * 0 when it has none. `held` are those of `promised` that an editor wrote to have taken place; `reported` come on top of both.
 */
export type KindCount = [objects: number, field: number, promised: number, held: number, reported: number];

export function coverageData(world: World, { district, year = yearOf(world.today) }: CoverageOf = {}): CoverageData {
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

/** One line a row, the first for all of them: sums, then what each week has. */
export function coverageTable(
  world: World,
  { district, year = yearOf(world.today) }: CoverageOf = {},
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
      const { covered, known, promised, held, reported } = tallyOf(startedWeeks(weeks, world.today));
      return [
        name,
        covered,
        known,
        promised,
        held,
        reported,
        isSample(weeks) ? '是' : '',
        ...weeks.map((week) => cellText(world, week)),
      ];
    }),
  ];
}

/** What was invented is counted only among itself, so that a row is either all or none of it. */
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
