/**
 * Announces a change of a published activity: the entries of `changes`, and the fields that hold the present state, as
 * checks/activity demands them.
 */
import type { Day, Month } from '../calendar/day.ts';
import type { Calendars, Occurrence } from '../calendar/occurrences.ts';
import { takesPlace } from '../schedule.ts';
import { plannedDates } from './dates.ts';
import type { DraftActivity } from './draft.ts';

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

type Entry = NonNullable<DraftActivity['changes']>[number];

export function changed(activity: DraftActivity, order: ChangeOrder, context: ChangeContext): Changed {
  const dates = plannedDates(activity, context.month, context.calendars);
  const date = order.date === undefined ? undefined : dates.find(({ day }) => day === order.date);
  if (order.date !== undefined && date === undefined) return no('没有这一场');
  const isWhole = date === undefined || !hasSeveral(activity);
  if (isWhole) return wholeChanged(activity, order, dates, context);
  if (activity.status === '取消') return no('整个活动取消了，要恢复就选“全部”');
  return oneChanged(activity, order, date, context);
}

/** The kinds that make sense for a date, or for the whole activity. */
export function possibleOrders(
  activity: DraftActivity,
  date: Day | undefined,
  { month, calendars, today }: Pick<ChangeContext, 'month' | 'calendars' | 'today'>,
): ChangeOrderKind[] {
  const dates = plannedDates(activity, month, calendars);
  const isWhole = date === undefined || !hasSeveral(activity);
  const isCancelled =
    activity.status === '取消' ||
    dates.filter(({ day }) => (isWhole ? day >= today : day === date)).every((one) => !takesPlace(one));
  if (isCancelled) return ['恢复'];
  const several = isWhole && hasSeveral(activity);
  return CHANGE_ORDERS.filter((kind) => {
    if (kind === '改期') return !several;
    if (kind === '已满') return isWhole && activity.status !== '已满';
    if (kind === '恢复') return isWhole && activity.status === '已满';
    return true;
  });
}

/** Whether single dates can change on their own. */
export const hasSeveral = ({ rule, also = [] }: DraftActivity): boolean => rule !== undefined || also.length > 0;

/** What an order needs besides its kind. */
export const valueOf = (kind: ChangeOrderKind): 'day' | 'time' | 'place' | undefined => VALUES[kind];

const VALUES: Readonly<Partial<Record<ChangeOrderKind, 'day' | 'time' | 'place'>>> = {
  改期: 'day',
  改时间: 'time',
  换地点: 'place',
};

/** Whether it becomes an entry of `changes`, which may give a reason. */
export const isAnnounced = (kind: ChangeOrderKind, { status }: DraftActivity): boolean =>
  kind !== '已满' && !(kind === '恢复' && status === '已满');

const no = (reason: string): Changed => ({ ok: false, reason });
const yes = (activity: DraftActivity): Changed => ({ ok: true, activity });

function wholeChanged(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const { kind, now } = order;
  const entry = { on: context.today, kind, ...reasonOf(order) };
  switch (kind) {
    case '改期':
      if (hasSeveral(activity)) return no('有几场的活动，改期要选是哪一场');
      return now === undefined || activity.date === undefined
        ? no(MISSING.改期)
        : yes({ ...withEntry(activity, { ...entry, kind, was: activity.date, now }), date: now as Day });
    case '改时间':
      if (now === undefined) return no(MISSING.改时间);
      // A first time is no change that anybody has to hear of.
      return activity.time === undefined
        ? yes({ ...activity, time: now })
        : yes({ ...withEntry(activity, { ...entry, kind, was: activity.time, now }), time: now });
    case '换地点':
      if (now === undefined) return no(MISSING.换地点);
      return yes({
        ...withEntry(activity, { ...entry, kind, was: activity.place ?? context.station, now }),
        place: now,
      });
    case '取消':
      return cancelled(activity, order, dates, context);
    case '已满':
      return yes({ ...activity, status: '已满' });
    case '恢复':
      return resumed(activity, order, dates, context);
  }
}

/** What took place stays: then only the dates to come are cancelled. */
function cancelled(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  if (activity.status === '取消') return no('已经取消了');
  const held = dates.filter((date) => takesPlace(date) && date.day < context.today);
  if (held.length > 0) return eachChanged(activity, order, dates.filter(takesPlace), context);
  const entry: Entry = { on: context.today, kind: '取消', ...reasonOf(order) };
  return yes({ ...withEntry(activity, entry), status: '取消' });
}

function resumed(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const { status, ...others } = activity;
  if (status === '取消') return yes(withEntry(others, { on: context.today, kind: '恢复', ...reasonOf(order) }));
  if (status === '已满') return yes(others);
  return eachChanged(
    activity,
    order,
    dates.filter(({ state }) => state === '取消'),
    context,
  );
}

function eachChanged(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const ahead = dates.filter(({ day }) => day >= context.today);
  if (ahead.length === 0) return no('没有还没办的场次');
  return ahead.reduce<Changed>(
    (last, date) => (last.ok ? oneChanged(last.activity, order, date, context) : last),
    yes(activity),
  );
}

function oneChanged(written: DraftActivity, order: ChangeOrder, date: Occurrence, context: ChangeContext): Changed {
  const { kind } = order;
  if (kind === '已满') return no('“已满”只能整个活动一起标');
  const activity = asAdditional(written, date.day);
  if (activity === undefined)
    return kind === '改期' ? firstDayMoved(written, order, context) : no('这一天不能单独变，请选“全部”');
  const name = nameOf(activity, date, context.month);
  if (name === undefined) return no('这一场原来不在这个月，请到那个月改');
  const entry = { on: context.today, date: name, ...reasonOf(order) };
  if (kind === '取消' || kind === '恢复') return yes(withEntry(activity, { ...entry, kind }));
  const { now } = order;
  if (now === undefined) return no(MISSING[kind]);
  if (kind === '改时间' && spanOf(date) === undefined) return no('这个活动还没有写时间，请先给全部写上');
  return yes(withEntry(activity, { ...entry, kind, ...was(kind, name, activity, date, context), now }));
}

const MISSING = { 改期: '没有写改到哪天', 改时间: '没有写改到几点', 换地点: '没有写换到哪里' } as const;

function was(
  kind: keyof typeof MISSING,
  name: Day,
  activity: DraftActivity,
  date: Occurrence,
  { station }: ChangeContext,
): Pick<Entry, 'was'> {
  if (kind === '改时间') return { was: spanOf(date) };
  if (kind === '换地点') return { was: date.place ?? activity.place ?? station };
  // A day that was moved before is named by its first day only.
  return date.day === name ? { was: name } : {};
}

/** A move of the first of several days given by date, which has been moved before. */
function firstDayMoved(activity: DraftActivity, order: ChangeOrder, { today }: ChangeContext): Changed {
  const { date } = activity;
  if (date === undefined || order.now === undefined) return no(MISSING.改期);
  const entry: Entry = { on: today, kind: '改期', was: date, now: order.now, ...reasonOf(order) };
  return yes({ ...withEntry(activity, entry), date: order.now as Day });
}

/**
 * A change can only concern one of the additional days alone. The first day changes places with one that no change names,
 * unless it was moved itself.
 */
function asAdditional(activity: DraftActivity, day: Day): DraftActivity | undefined {
  const { rule, date, also = [], changes = [] } = activity;
  if (rule !== undefined || date !== day) return activity;
  const isNamed = (one: Day | undefined) => changes.some((change) => change.date === one);
  const other = also.find((one) => !isNamed(one));
  const isMoved = changes.some((change) => change.kind === '改期' && !also.includes(change.date ?? day));
  if (other === undefined || isMoved || isNamed(day)) return undefined;
  return { ...activity, date: other, also: also.map((one) => (one === other ? day : one)) };
}

/** The day by which a change names a date: days given one by one keep their first, those of a rule have their present one. */
function nameOf({ rule }: DraftActivity, { day, origin }: Occurrence, month: Month): Day | undefined {
  const names = rule === undefined ? [origin] : [day, origin];
  return names.find((name) => name.startsWith(month));
}

const spanOf = ({ start, end }: Occurrence): string | undefined =>
  start === undefined || end === undefined ? start : `${start}-${end}`;

const reasonOf = ({ reason = '' }: ChangeOrder): Pick<Entry, 'reason'> =>
  reason.trim() === '' ? {} : { reason: reason.trim() };

const withEntry = (activity: DraftActivity, entry: Entry): DraftActivity => ({
  ...activity,
  changes: [...(activity.changes ?? []), entry],
});
