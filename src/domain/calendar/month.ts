import { addDays, daysFrom, firstDayOf, isoWeekOf, lastDayOf, mondayOf, type Day, type Month } from './day.ts';

interface GridWeek {
  /** ISO 8601 */
  week: { year: number; week: number };
  /** Monday to Sunday; the first and last week may include days of the adjacent months. */
  days: Day[];
}

/** The whole weeks that cover a month. */
export function monthGrid(month: Month): GridWeek[] {
  const first = mondayOf(firstDayOf(month));
  const last = mondayOf(lastDayOf(month));
  return daysFrom(first, last)
    .filter((_, index) => index % 7 === 0)
    .map((monday) => ({ week: isoWeekOf(monday), days: daysFrom(monday, addDays(monday, 6)) }));
}
