/**
 * Coverage of weeks: whether something is on in each, as promised. Empty weeks count as empty, and activities known
 * only from a report never cover a week.
 */
import { districtOf } from '../key.ts';
import {
  addDays,
  daysBetween,
  firstDayOf,
  isoWeekOf,
  lastDayOf,
  mondayOf,
  monthOf,
  type Day,
  type Month,
} from '../calendar/day.ts';
import type { Activity, Catalogue } from '../catalogue.ts';
import { basisOf, evidenceOf, isPromised } from '../evidence/evidence.ts';
import { memoize } from '../memoize.ts';
import type { Schedule, Scheduled } from '../schedule.ts';

export interface CoveredWeek {
  monday: Day;
  /** ISO 8601 */
  week: number;
  /** Occurrences from Monday to Sunday that an editor published and did not cancel. */
  promised: Scheduled[];
  /** Length of `promised`; undefined for weeks not scheduled yet, or before the site existed. */
  count: number | undefined;
  /** Number of `promised` that an editor recorded as held. */
  held: number;
  /** Occurrences known only from reports, not included in the other counts. */
  reported: Scheduled[];
  /** Occurrences that an editor published and then cancelled or moved to another day, not included in the other counts. */
  off: Scheduled[];
}

/** Numbers of covered weeks, of weeks with a `count`, and of occurrences. */
interface Tally {
  covered: number;
  /** Weeks with a `count`. */
  counted: number;
  promised: number;
  held: number;
  reported: number;
}

export interface Timetable {
  catalogue: Pick<Catalogue, 'menus'>;
  schedule: Pick<Schedule, 'from' | 'until' | 'ofActivity'>;
  today: Day;
}

/** Where an activity takes place or a menu belongs. */
export type Place = Pick<Activity, 'district' | 'station'>;
type RowOf = (place: Place) => string | undefined;

/** Mondays of the 52 or 53 ISO weeks of a year. */
export const weeksOfYear = (year: number): Day[] => mondaysOf(`${year}-01-01`, `${year}-12-31`);

/**
 * A week belongs to the month of its Thursday, as to the year in ISO 8601, so the weeks of the months add up to the
 * year's.
 */
export const weeksOfMonth = (month: Month): Day[] => mondaysOf(firstDayOf(month), lastDayOf(month));

/** All weeks with a day in the month. */
export function weeksTouching(month: Month): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(firstDayOf(month)); monday <= lastDayOf(month); monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

export const yearOf = (today: Day): number => isoWeekOf(today).year;

type WeeksOfRow = (row: string, mondays: readonly Day[]) => CoveredWeek[];

/** Coverage of many rows, such as all stations of a district, in one pass over the occurrences. Each week of a row is computed once. */
export function coverageOf(timetable: Timetable, activities: Iterable<Activity>, rowOf: RowOf): WeeksOfRow {
  const rows = rowsOf(timetable, activities, rowOf);
  const scheduled = schedulesOf(timetable, rowOf);
  const weeksOf = memoize((row: string) =>
    memoize((monday: Day) => {
      const { weeks, hasPromise } = rows.get(row) ?? EMPTY_ROW;
      return coveredWeek(monday, weeks.get(monday) ?? [], () => hasPromise && scheduled(row, monday));
    }),
  );
  return (row, mondays) => mondays.map(weeksOf(row));
}

/** @param isPlanned whether a week without occurrences is known to be empty */
function coveredWeek(monday: Day, all: readonly Scheduled[], isPlanned: () => boolean): CoveredWeek {
  const promised = all.filter(isPromised);
  const reported = all.filter((item) => evidenceOf(item) === 'reported');
  // A cancelled occurrence had been promised, so its week is empty. A row without any promise has no empty weeks.
  const isKnown = all.length > reported.length || isPlanned();
  return {
    monday,
    week: isoWeekOf(monday).week,
    promised,
    count: isKnown ? promised.length : undefined,
    held: promised.filter((item) => evidenceOf(item) === 'held').length,
    reported,
    off: all.filter((item) => evidenceOf(item) === 'off' && basisOf(item.activity) !== 'report'),
  };
}

export function tallyOf(weeks: readonly CoveredWeek[]): Tally {
  const counted = weeks.filter(({ count }) => count !== undefined);
  return {
    covered: counted.filter(isCovered).length,
    counted: counted.length,
    promised: sumOf(counted, ({ promised }) => promised.length),
    held: sumOf(counted, ({ held }) => held),
    reported: sumOf(weeks, ({ reported }) => reported.length),
  };
}

const sumOf = (weeks: readonly CoveredWeek[], numberIn: (week: CoveredWeek) => number): number =>
  weeks.reduce((sum, week) => sum + numberIn(week), 0);

export const isCovered = ({ promised }: CoveredWeek): boolean => promised.length > 0;

/** Weeks that have begun, in which the promise is either kept or broken. */
export const startedWeeks = (weeks: readonly CoveredWeek[], today: Day): CoveredWeek[] =>
  weeks.filter(({ monday }) => monday <= today);

/** The longest run of empty weeks; weeks without a count end a run. */
export function longestGap(weeks: readonly CoveredWeek[]): number {
  let [run, longest] = [0, 0];
  for (const { count } of weeks) {
    run = count === 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function mondaysOf(from: Day, until: Day): Day[] {
  const first = mondayOf(addDays(from, 3));
  const count = Math.floor((daysBetween(first, until) - 3) / 7) + 1;
  return Array.from({ length: count }, (_, index) => addDays(first, index * 7));
}

interface Row {
  weeks: Map<Day, Scheduled[]>;
  /** Whether an editor has published anything for the row, at any time. */
  hasPromise: boolean;
}
const EMPTY_ROW: Row = { weeks: new Map(), hasPromise: false };

function rowsOf({ schedule }: Timetable, activities: Iterable<Activity>, rowOf: RowOf): Map<string, Row> {
  const items = new Map<string, Scheduled[]>();
  for (const activity of activities) {
    const row = rowOf(activity);
    if (row === undefined) continue;
    const all = items.get(row) ?? [];
    all.push(...schedule.ofActivity(activity.key));
    items.set(row, all);
  }
  return new Map([...items].map(([row, all]) => [row, rowFrom(all)]));
}

/** Sample activities count only in rows without real ones. */
function rowFrom(all: readonly Scheduled[]): Row {
  const isReal = all.some(({ activity }) => basisOf(activity) === 'editor');
  const counted = isReal ? all.filter(({ activity }) => basisOf(activity) !== 'sample') : all;
  return {
    weeks: Map.groupBy(counted, ({ day }) => mondayOf(day)),
    hasPromise: counted.some(({ activity }) => basisOf(activity) !== 'report'),
  };
}

/**
 * Whether a week is scheduled: it lies within the schedule and has begun, or the row has menus for all its days. Weeks
 * that are not scheduled are unknown, not empty.
 */
function schedulesOf({ catalogue, schedule, today }: Timetable, rowOf: RowOf): (row: string, monday: Day) => boolean {
  const menus = new Set(
    catalogue.menus.map(({ station, month }) => cellOf(rowOf({ station, district: districtOf(station) }) ?? '', month)),
  );
  return (row, monday) => {
    const sunday = addDays(monday, 6);
    if (monday < schedule.from || sunday > schedule.until) return false;
    return monday <= today || [monday, sunday].every((day) => menus.has(cellOf(row, monthOf(day))));
  };
}

const cellOf = (row: string, dayOrMonth: string): string => `${dayOrMonth} ${row}`;
