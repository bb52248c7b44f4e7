/** What an activity plans, on its way from its rule through holidays and announcements to its occurrences. */
import { byText } from '../order.ts';
import type { MenuActivity } from '../schema/activity.ts';
import { isDay, type Day } from './day.ts';
import type { Planned } from './holidays/policy.ts';

/** The part of an activity that says when. */
export type Timed = Pick<
  MenuActivity,
  'date' | 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'time' | 'place' | 'status' | 'changes'
>;

/** One occurrence on its way through the announcements. */
export interface Slot extends Planned {
  movedFrom?: Day;
  cancelled: boolean;
  time: string | undefined;
  place?: string | undefined;
  was: { time?: string; place?: string };
  /** What has been told of it as it was when it was over. */
  over: Set<Told>;
  merged: Day[];
}
/** What an announcement changes for those that were still to come when it was made. */
export type Told = 'time' | 'place';
/** What once stood on a day: its origin, and where it went. */
export interface Gone {
  origin: Day;
  to: Day | undefined;
}
export interface Plan {
  slots: Slot[];
  /** By the days that were given up. */
  left: Map<Day, Gone>;
}
export type Change = Timed['changes'][number];

export function newSlot(planned: Planned, activity: Timed): Slot {
  return { ...planned, cancelled: false, time: activity.time, was: {}, over: new Set(), merged: [] };
}

/** An activity that is held once is meant whatever date is said, but for those that were added to it. */
export function isOneOfMany({ rule, also }: Timed, date: Day | undefined): boolean {
  return date !== undefined && (rule !== undefined || also.includes(date));
}

/** As they were announced. */
export function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort(byText(({ on }) => on));
}

export function dayIn(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
