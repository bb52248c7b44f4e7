import type { Day } from '../../../../calendar/day.ts';
import type { Problem } from '../../rest.ts';
import type { Bearing } from './bearing.ts';

/** A run of dates as it was read. */
export interface Days {
  days: readonly Day[];
  /** Words beside the dates that keep them from being the activity's days. */
  bearing?: Bearing;
  /** From a span such as 12月1日至20日 that does not say on which of its days. */
  span?: { from: Day; until: Day };
  problems: readonly Problem[];
  /** The text taken. */
  written: string;
  /** The text before, with one character for each run that was taken. */
  before: string;
}
