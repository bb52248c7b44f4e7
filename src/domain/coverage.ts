/** Proof of the promise: how much is on in each week of a year. A week without anything is shown, never smoothed over. */
import { addDays, daysFrom, isoWeekOf, mondayOf, type Day } from './calendar/day.ts';
import type { Activity } from './catalogue.ts';
import { takesPlace, type Schedule } from './schedule.ts';

export interface CoveredWeek {
  monday: Day;
  week: number;
  /** Occurrences that take place; undefined where the site schedules nothing yet or did not exist. */
  count: number | undefined;
}

/** All ISO weeks of a year (52 or 53), Monday to Sunday, with what `belongs` lets in. */
export function coverageOf(schedule: Schedule, year: number, belongs: (activity: Activity) => boolean): CoveredWeek[] {
  return coverageBy(schedule, year, (activity) => (belongs(activity) ? 'all' : undefined))('all');
}

/** The same for many at once, such as all stations of a district: each occurrence is looked at once, not once for each station. */
export function coverageBy(schedule: Schedule, year: number, keyOf: (activity: Activity) => string | undefined): (key: string) => CoveredWeek[] {
  const weeks = mondaysOf(year).map((monday) => ({ monday, week: isoWeekOf(monday).week, counts: countsOf(schedule, monday, keyOf) }));
  return (key) => weeks.map(({ monday, week, counts }) => ({ monday, week, count: counts && (counts.get(key) ?? 0) }));
}

function mondaysOf(year: number): Day[] {
  const mondays: Day[] = [];
  // ISO 8601: the 4th of January always lies in week 1.
  for (let monday = mondayOf(`${String(year)}-01-04`); isoWeekOf(monday).year === year; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

function countsOf(schedule: Schedule, monday: Day, keyOf: (activity: Activity) => string | undefined): Map<string, number> | undefined {
  const sunday = addDays(monday, 6);
  if (sunday < schedule.from || monday > schedule.until) return undefined;
  const counts = new Map<string, number>();
  for (const item of daysFrom(monday, sunday).flatMap(schedule.onDay)) {
    const key = takesPlace(item) ? keyOf(item.activity) : undefined;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
