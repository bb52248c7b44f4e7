/** A change to be announced, with the functions that single dates and whole activities share. */
import type { Day, Month } from '../../calendar/day.ts';
import type { Calendars, Occurrence } from '../../calendar/occurrences.ts';
import type { DraftActivity } from '../draft.ts';

export const CHANGE_ORDERS = ['改期', '改时间', '换地点', '取消', '已满', '恢复'] as const;
export type ChangeOrderKind = (typeof CHANGE_ORDERS)[number];

export interface ChangeOrder {
  kind: ChangeOrderKind;
  /** The present day of the date that changes; without it, the whole activity. */
  date?: Day | undefined;
  /** The new day, time or place. */
  now?: string | undefined;
  reason?: string | undefined;
}

export interface ChangeContext {
  month: Month;
  /** The day of the announcement. */
  today: Day;
  calendars: Calendars;
  /** The place of activities that name none: the station's name. */
  station: string;
}

/** The changed activity, or why such a change cannot be recorded. */
export type Changed = { ok: true; activity: DraftActivity } | { ok: false; reason: string };

export type Entry = NonNullable<DraftActivity['changes']>[number];

/** Whether single dates can change on their own. */
export const hasSeveral = ({ rule, also = [] }: DraftActivity): boolean => rule !== undefined || also.length > 0;

/** The kind of value that an order has. */
export const valueOf = (kind: ChangeOrderKind): 'day' | 'time' | 'place' | undefined => VALUES[kind];

const VALUES: Readonly<Partial<Record<ChangeOrderKind, 'day' | 'time' | 'place'>>> = {
  改期: 'day',
  改时间: 'time',
  换地点: 'place',
};

/**
 * Whether the order becomes an entry of `changes`, which may have a reason.
 * @param dates the present ones
 */
export function isAnnounced(
  { kind, date }: Pick<ChangeOrder, 'kind' | 'date'>,
  { status }: DraftActivity,
  dates: readonly Pick<Occurrence, 'day' | 'state'>[],
): boolean {
  const isFull = date === undefined ? status === '已满' : dates.find(({ day }) => day === date)?.state === '已满';
  return kind !== '已满' && !(kind === '恢复' && isFull);
}

export const refused = (reason: string): Changed => ({ ok: false, reason });
export const accepted = (activity: DraftActivity): Changed => ({ ok: true, activity });

export const MISSING = { 改期: '没有写改到哪天', 改时间: '没有写改到几点', 换地点: '没有写换到哪里' } as const;

export const reasonOf = ({ reason = '' }: ChangeOrder): Pick<Entry, 'reason'> =>
  reason.trim() === '' ? {} : { reason: reason.trim() };

export const withEntry = (activity: DraftActivity, entry: Entry): DraftActivity => ({
  ...activity,
  changes: [...(activity.changes ?? []), entry],
});
