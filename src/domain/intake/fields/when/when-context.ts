import type { Day, Month } from '../../../calendar/day.ts';
import type { WorkCalendar } from '../../../calendar/holidays/workdays.ts';

/** What dates are read against. */
export interface WhenContext {
  month: Month;
  calendar: WorkCalendar;
  /** What the titles of a table say about its weekdays without a date. */
  week?: Week | undefined;
}

/** Every week of the month, the days of one week, or a timetable that does not say which. */
export type Week = 'every' | 'unknown' | { from: Day; until: Day };
