/**
 * Proof of the promise: what is on in each week. A week without anything is shown, never smoothed over, and what only a report
 * speaks of never covers one.
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
import type { Schedule, Scheduled } from '../schedule.ts';

export interface CoveredWeek {
  monday: Day;
  /** ISO 8601 */
  week: number;
  /** What an editor published for Monday to Sunday and nobody took back. */
  promised: Scheduled[];
  /** How many those are; undefined where nothing is scheduled yet, or the site did not exist. */
  count: number | undefined;
  /** How many of them an editor wrote afterwards that they took place. */
  held: number;
  /** What only reports speak of: shown apart, counted nowhere else. */
  reported: Scheduled[];
}

/** Weeks that are covered, weeks of which something is known, and what is in them. */
export interface Tally {
  covered: number;
  known: number;
  promised: number;
  held: number;
  reported: number;
}

export interface Timetable {
  catalogue: Pick<Catalogue, 'menus'>;
  schedule: Pick<Schedule, 'from' | 'until' | 'ofActivity'>;
  today: Day;
}

/** Where an activity is held or a menu belongs. */
export type Place = Pick<Activity, 'district' | 'station'>;
export type RowOf = (place: Place) => string | undefined;

/** Mondays of the 52 or 53 ISO weeks of a year. */
export const weeksOfYear = (year: number): Day[] => mondaysOf(`${year}-01-01`, `${year}-12-31`);

/** As ISO 8601 gives each week to one year, by its Thursday, so to one month: weeks of months add up to those of the year. */
export const weeksOfMonth = (month: Month): Day[] => mondaysOf(firstDayOf(month), lastDayOf(month));

/** All weeks with a day in the month. */
export function weeksTouching(month: Month): Day[] {
  const mondays: Day[] = [];
  for (let monday = mondayOf(firstDayOf(month)); monday <= lastDayOf(month); monday = addDays(monday, 7))
    mondays.push(monday);
  return mondays;
}

export const yearOf = (today: Day): number => isoWeekOf(today).year;

/** Many rows at once, such as all stations of a district: each occurrence is looked at once, not once for each row. */
export function coverageOf(
  timetable: Timetable,
  mondays: readonly Day[],
  activities: Iterable<Activity>,
  rowOf: RowOf,
): (row: string) => CoveredWeek[] {
  const rows = rowsOf(timetable, activities, rowOf);
  const scheduled = schedulesOf(timetable, rowOf);
  return (row) => {
    const { weeks, hasPromise } = rows.get(row) ?? NOTHING;
    return mondays.map((monday) => {
      const all = weeks.get(monday) ?? [];
      const promised = all.filter(isPromised);
      const reported = all.filter((item) => evidenceOf(item) === 'reported');
      // What was cancelled had been promised: its week is known, and empty. Who never promised anything broke no promise.
      const isKnown = all.length > reported.length || (hasPromise && scheduled(row, monday));
      const held = promised.filter((item) => evidenceOf(item) === 'held').length;
      return {
        monday,
        week: isoWeekOf(monday).week,
        promised,
        count: isKnown ? promised.length : undefined,
        held,
        reported,
      };
    });
  };
}

export function tallyOf(weeks: readonly CoveredWeek[]): Tally {
  const known = weeks.filter(({ count }) => count !== undefined);
  return {
    covered: known.filter(isCovered).length,
    known: known.length,
    promised: sumOf(known, ({ promised }) => promised.length),
    held: sumOf(known, ({ held }) => held),
    reported: sumOf(weeks, ({ reported }) => reported.length),
  };
}

const sumOf = (weeks: readonly CoveredWeek[], of: (week: CoveredWeek) => number): number =>
  weeks.reduce((sum, week) => sum + of(week), 0);

export const isCovered = ({ promised }: CoveredWeek): boolean => promised.length > 0;

/** Weeks that have begun: of those the promise is either kept or broken. */
export const begun = (weeks: readonly CoveredWeek[], today: Day): CoveredWeek[] =>
  weeks.filter(({ monday }) => monday <= today);

/** The longest run of known weeks without anything. */
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
  /** An editor has published something for it, at whatever time. */
  hasPromise: boolean;
}
const NOTHING: Row = { weeks: new Map(), hasPromise: false };

function rowsOf({ schedule }: Timetable, activities: Iterable<Activity>, rowOf: RowOf): Map<string, Row> {
  const items = new Map<string, Scheduled[]>();
  for (const activity of activities) {
    const row = rowOf(activity);
    if (row !== undefined) items.set(row, [...(items.get(row) ?? []), ...schedule.ofActivity(activity.key)]);
  }
  return new Map([...items].map(([row, all]) => [row, rowFrom(all)]));
}

/** What was invented for the showcase is counted only among itself: beside anything that an editor published it counts for nothing. */
function rowFrom(all: readonly Scheduled[]): Row {
  const isReal = all.some(({ activity }) => basisOf(activity) === 'editor');
  const counted = isReal ? all.filter(({ activity }) => basisOf(activity) !== 'sample') : all;
  return {
    weeks: Map.groupBy(counted, ({ day }) => mondayOf(day)),
    hasPromise: counted.some(({ activity }) => basisOf(activity) !== 'report'),
  };
}

/**
 * Whether the whole week is scheduled: it has begun, or the row has menus for all its days. A week that lies partly
 * outside of the schedule is not known, which is not the same as nothing on.
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
