/** Proof of the promise: what is on in each week. A week without anything is shown, never smoothed over. */
import { addDays, daysBetween, firstDayOf, isoWeekOf, lastDayOf, mondayOf, monthOf, type Day, type Month } from './calendar/day.ts';
import type { Activity, Catalogue } from './catalogue.ts';
import { takesPlace, type Schedule, type Scheduled } from './schedule.ts';

export interface CoveredWeek {
  monday: Day;
  /** ISO 8601 */
  week: number;
  /** What takes place from Monday to Sunday. */
  held: Scheduled[];
  /** How many those are; undefined where nothing is scheduled yet, or the site did not exist. */
  count: number | undefined;
}

/** Weeks that are covered, weeks of which something is known, and what takes place in them. */
export interface Tally {
  covered: number;
  known: number;
  held: number;
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
export const weeksOfYear = (year: number): Day[] => mondaysOf(`${String(year)}-01-01`, `${String(year)}-12-31`);

/** As ISO 8601 gives each week to one year, by its Thursday, so to one month: weeks of months add up to those of the year. */
export const weeksOfMonth = (month: Month): Day[] => mondaysOf(firstDayOf(month), lastDayOf(month));

export const yearOf = (today: Day): number => isoWeekOf(today).year;

/** Many rows at once, such as all stations of a district: each occurrence is looked at once, not once for each row. */
export function coverageOf(timetable: Timetable, mondays: readonly Day[], activities: Iterable<Activity>, rowOf: RowOf): (row: string) => CoveredWeek[] {
  const occurrences = byRowAndWeek(timetable, activities, rowOf);
  const scheduled = schedulesOf(timetable, rowOf);
  return (row) => mondays.map((monday) => {
    const all = occurrences.get(cellOf(row, monday)) ?? [];
    const held = all.filter(takesPlace);
    // What was cancelled had been promised: its week is known, and empty.
    const isKnown = all.length > 0 || scheduled(row, monday);
    return { monday, week: isoWeekOf(monday).week, held, count: isKnown ? held.length : undefined };
  });
}

export function tallyOf(weeks: readonly CoveredWeek[]): Tally {
  const known = weeks.filter(({ count }) => count !== undefined);
  return { covered: known.filter(isCovered).length, known: known.length, held: known.reduce((sum, { held }) => sum + held.length, 0) };
}

export const isCovered = ({ held }: CoveredWeek): boolean => held.length > 0;

/** Weeks that have begun: of those the promise is either kept or broken. */
export const begun = (weeks: readonly CoveredWeek[], today: Day): CoveredWeek[] => weeks.filter(({ monday }) => monday <= today);

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

function byRowAndWeek({ schedule }: Timetable, activities: Iterable<Activity>, rowOf: RowOf): Map<string, Scheduled[]> {
  const cells = new Map<string, Scheduled[]>();
  for (const activity of activities) {
    const row = rowOf(activity);
    for (const item of row === undefined ? [] : schedule.ofActivity(activity.key)) {
      const key = cellOf(row ?? '', mondayOf(item.day));
      const cell = cells.get(key);
      if (cell) cell.push(item);
      else cells.set(key, [item]);
    }
  }
  return cells;
}

/**
 * Whether the whole week is scheduled: it has begun, or the row has menus for all its days. A week that lies partly
 * outside of the schedule is not known, which is not the same as nothing on.
 */
function schedulesOf({ catalogue, schedule, today }: Timetable, rowOf: RowOf): (row: string, monday: Day) => boolean {
  const menus = new Set(catalogue.menus.map(({ station, month }) => cellOf(rowOf({ station, district: station.split('/')[0] ?? '' }) ?? '', month)));
  return (row, monday) => {
    const sunday = addDays(monday, 6);
    if (monday < schedule.from || sunday > schedule.until) return false;
    return monday <= today || [monday, sunday].every((day) => menus.has(cellOf(row, monthOf(day))));
  };
}

const cellOf = (row: string, dayOrMonth: string): string => `${dayOrMonth} ${row}`;
