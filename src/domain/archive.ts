/**
 * Months that are over. What a page says of them no longer depends on the day of the build, nor on other months, so that it is rendered
 * once and stays.
 */
import { addDays, lastDayOf, type Day, type Month } from './calendar/day.ts';

/** An editor may still record what was held, and readers look for what was cancelled last week. */
const DAYS_AFTER_MONTH = 7;

/** @param month of the menu; undefined for a routine, which goes on */
export function isArchived(month: Month | undefined, today: Day): month is Month {
  return month !== undefined && addDays(lastDayOf(month), DAYS_AFTER_MONTH) < today;
}
