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
  const weeks: CoveredWeek[] = [];
  // ISO 8601: the 4th of January always lies in week 1.
  for (let monday = mondayOf(`${String(year)}-01-04`); isoWeekOf(monday).year === year; monday = addDays(monday, 7)) {
    weeks.push({ monday, week: isoWeekOf(monday).week, count: countOf(schedule, monday, belongs) });
  }
  return weeks;
}

function countOf(schedule: Schedule, monday: Day, belongs: (activity: Activity) => boolean): number | undefined {
  const sunday = addDays(monday, 6);
  if (sunday < schedule.from || monday > schedule.until) return undefined;
  const count = daysFrom(monday, sunday)
    .flatMap(schedule.onDay)
    .filter((item) => takesPlace(item) && belongs(item.activity)).length;
  // Of a week that began before the schedule did, nothing is known when nothing is there.
  return count === 0 && monday < schedule.from ? undefined : count;
}
