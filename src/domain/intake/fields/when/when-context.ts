import type { Month } from '../../../calendar/day.ts';
import type { WorkCalendar } from '../../../calendar/holidays/workdays.ts';

/** What dates are read against. */
export interface WhenContext {
  month: Month;
  calendar: WorkCalendar;
}
