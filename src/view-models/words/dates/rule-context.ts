/** What the words of a recurrence rule depend on besides the rule. */
import type { Day, DayRange } from '../../../domain/calendar/day.ts';
import type { SchoolCalendar } from '../../../domain/calendar/holidays/school.ts';
import type { WorkCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import type { Activity } from '../../../domain/catalogue.ts';

export type Recurring = Pick<Activity, 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'month' | 'status'>;

/** The window is the scheduled time. */
export interface RuleContext extends DayRange {
  calendar: WorkCalendar;
  school?: SchoolCalendar | undefined;
  /** Day of the build: earlier months are omitted. */
  today: Day;
  /** For texts without a month in their heading: always states the last day, and a first day to come, with their years. */
  standalone?: boolean;
}
