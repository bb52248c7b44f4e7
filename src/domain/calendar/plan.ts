/** The planned occurrences of an activity: intermediate state between its rule and its final occurrences. */
import { byText } from '../order.ts';
import type { MenuActivity } from '../schema/activity.ts';
import { firstDayOf, isDay, lastDayOf, type Day, type Month } from './day.ts';
import type { Planned } from './holidays/policy.ts';

/** The fields of an activity that decide when it takes place. */
export type ActivityTiming = Pick<
  MenuActivity,
  'date' | 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'time' | 'place' | 'status' | 'full' | 'changes'
>;

/** One planned occurrence, mutated as changes are applied. */
export interface Slot extends Planned {
  movedFrom?: Day;
  cancelled: boolean;
  full: boolean;
  time: string | undefined;
  place?: string | undefined;
  was: { time?: string; place?: string };
  /** Fields whose value was announced for this date, or held on it before the whole series changed. */
  settled: Set<ChangedField>;
  merged: Day[];
}
export type ChangedField = 'time' | 'place';
/** A day from which an occurrence was moved away. */
export interface VacatedDay {
  origin: Day;
  /** The occurrence's present day; undefined while no new day is fixed. */
  to: Day | undefined;
}
export interface Plan {
  slots: Slot[];
  vacated: Map<Day, VacatedDay>;
}
export type Change = ActivityTiming['changes'][number];

export function newSlot(planned: Planned, activity: ActivityTiming): Slot {
  return { ...planned, cancelled: false, full: false, time: activity.time, was: {}, settled: new Set(), merged: [] };
}

/** Limits a menu entry with a rule to the month of its menu, where it has no `from` or `until` of its own. */
export function withinMonth<A extends Partial<Pick<ActivityTiming, 'rule' | 'from' | 'until'>>>(
  activity: A,
  month: Month | undefined,
): A {
  if (month === undefined || activity.rule === undefined) return activity;
  return { ...activity, from: activity.from ?? firstDayOf(month), until: activity.until ?? lastDayOf(month) };
}

/**
 * Whether a change with this date concerns one occurrence among several: any date of a series, or an additional date of
 * a one-off activity. Otherwise it concerns the activity as a whole.
 */
export function refersToOneDate({ rule, also }: ActivityTiming, date: Day | undefined): boolean {
  return date !== undefined && (rule !== undefined || also.includes(date));
}

/** Changes by the day of their announcement; the sort is stable. */
export function inAnnouncementOrder<Announced extends Pick<Change, 'on'>>(changes: readonly Announced[]): Announced[] {
  return [...changes].sort(byText(({ on }) => on));
}

export function parseDay(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
