import type { Day } from '../../../../calendar/day.ts';
import type { Problem } from '../../rest.ts';

/** A weekday written beside one date of several. */
interface WeekdayCheck {
  days: readonly Day[];
  weekday: string;
}

/** Dates that follow each other, while they are being read. */
export interface Run {
  days: Day[];
  checks: WeekdayCheck[];
  span?: { from: Day; until: Day };
  problems: Problem[];
  end: number;
}
