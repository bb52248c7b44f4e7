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
 * Whether a change concerns one occurrence among several, named by its date: any date of a series, or one of several days. Otherwise it
 * concerns the activity as a whole. The first of several days moves with the activity, whose `date` it is.
 */
export function refersToOneDate(
  activity: ActivityTiming,
  { kind, date: named }: Pick<Change, 'kind' | 'date'>,
): boolean {
  const { rule, date, also, changes } = activity;
  if (named === undefined) return false;
  if (rule !== undefined || also.includes(named)) return true;
  if (also.length === 0 || kind === '改期') return false;
  return (
    named === date || changes.some((change) => change.kind === '改期' && [change.date, change.was].includes(named))
  );
}

/** The date that a change concerns, if it concerns only one. */
export const oneDateOf = (activity: ActivityTiming, change: Pick<Change, 'kind' | 'date'>): Day | undefined =>
  refersToOneDate(activity, change) ? change.date : undefined;

/** Changes by the day of their announcement; the sort is stable. */
export function inAnnouncementOrder<Announced extends Pick<Change, 'on'>>(changes: readonly Announced[]): Announced[] {
  return [...changes].sort(byText(({ on }) => on));
}

export function parseDay(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
