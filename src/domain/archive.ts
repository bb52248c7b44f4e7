/**
 * Months that are over. What a page says of them no longer depends on the day of the build, nor on other months, so that it is rendered
 * once and stays. Only the pages of the menu and of its activities stay: papers, pictures and short addresses are for its own time.
 */
import { addDays, addMonths, firstDayOf, lastDayOf, monthOf, type Day, type Month } from './calendar/day.ts';

/** An editor may still record what was held, and readers look for what was cancelled last week. */
const DAYS_AFTER_MONTH = 7;

/** @param month of the menu; undefined for a routine, which goes on */
export function isArchived(month: Month | undefined, today: Day): month is Month {
  return month !== undefined && archivedOn(month) <= today;
}

export const archivedOn = (month: Month): Day => addDays(lastDayOf(month), DAYS_AFTER_MONTH + 1);

const RECENT_MONTHS = 3;

/**
 * Where calendars and the open data begin, which would grow for ever; archives have what is earlier. Moves once a month, so that the files
 * do not change every day.
 */
export const recentSince = (today: Day): Day => firstDayOf(addMonths(monthOf(today), -RECENT_MONTHS));

/**
 * Whether the editor's page can fetch the menu. It begins a new month with the last one published, which is that of the month before,
 * or the latest of a station that publishes none for a while.
 */
export function canBeContinued(month: Month, latest: Month, today: Day): boolean {
  return month >= addMonths(monthOf(today), -1) || month === latest;
}
