/**
 * Announces a change of a published activity: adds entries to `changes` and updates the fields of the present state, as checks/activity
 * requires.
 */
import type { Day } from '../../calendar/day.ts';
import type { Occurrence } from '../../calendar/occurrences.ts';
import { takesPlace } from '../../schedule.ts';
import { plannedDates } from '../dates.ts';
import type { DraftActivity } from '../draft.ts';
import { isDateInForce, oneChanged } from './change-one-date.ts';
import {
  CHANGE_ORDERS,
  hasSeveral,
  MISSING,
  refused,
  reasonOf,
  withEntry,
  accepted,
  type ChangeContext,
  type Changed,
  type ChangeOrder,
  type ChangeOrderKind,
  type Entry,
} from './change-order.ts';

export {
  hasSeveral,
  isAnnounced,
  valueOf,
  type ChangeContext,
  type ChangeOrder,
  type ChangeOrderKind,
} from './change-order.ts';

export function applyChange(activity: DraftActivity, order: ChangeOrder, context: ChangeContext): Changed {
  const dates = plannedDates(activity, context.month, context.calendars);
  if (order.date !== undefined && hasSeveral(activity) && isDateInForce(activity, order, dates))
    return accepted(activity);
  const date = order.date === undefined ? undefined : dates.find(({ day }) => day === order.date);
  if (order.date !== undefined && date === undefined) return refused('没有这一场');
  const isWhole = date === undefined || !hasSeveral(activity);
  if (isWhole) return wholeChanged(activity, order, dates, context);
  if (activity.status === '取消') return refused('整个活动取消了，要恢复就选“全部”');
  if (order.kind === '改期' && isNameOfOther(dates, date, order.now))
    return refused('这一天原来有另一场，它改过期，请改到别的日子');
  return oneChanged(activity, order, date, context);
}

/** Changes name a date by its original day, so that no other may move there. */
const isNameOfOther = (dates: readonly Occurrence[], { origin }: Occurrence, now: string | undefined): boolean =>
  dates.some((other) => other.origin === now && other.origin !== origin && other.day !== now);

/** The kinds of change that are possible for a date, or for the whole activity. */
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
  // A cancelled date may take place on another day; a cancelled activity is resumed first.
  if (isCancelled) return isWhole || activity.status === '取消' ? ['恢复'] : ['恢复', '改期'];
  const several = isWhole && hasSeveral(activity);
  const isFull = activity.status === '已满' || (!isWhole && dates.find(({ day }) => day === date)?.state === '已满');
  return CHANGE_ORDERS.filter((kind) => {
    if (kind === '改期') return !several;
    if (kind === '已满') return !isFull;
    if (kind === '恢复') return isFull && (isWhole || activity.status !== '已满');
    return true;
  });
}

function wholeChanged(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const { kind, now } = order;
  if (isInForce(activity, order)) return accepted(activity);
  const entry = { on: context.today, kind, ...reasonOf(order) };
  switch (kind) {
    case '改期':
      if (hasSeveral(activity)) return refused('有几场的活动，改期要选是哪一场');
      return now === undefined || activity.date === undefined
        ? refused(MISSING.改期)
        : accepted({ ...withEntry(activity, { ...entry, kind, was: activity.date, now }), date: now as Day });
    case '改时间':
      if (now === undefined) return refused(MISSING.改时间);
      // A first time needs no announcement.
      return activity.time === undefined
        ? accepted({ ...activity, time: now })
        : accepted({ ...withEntry(activity, { ...entry, kind, was: activity.time, now }), time: now });
    case '换地点':
      if (now === undefined) return refused(MISSING.换地点);
      return accepted({
        ...withEntry(activity, { ...entry, kind, was: activity.place ?? context.station, now }),
        place: now,
      });
    case '取消':
      return cancelled(activity, order, dates, context);
    case '已满':
      return accepted({ ...activity, status: '已满' });
    case '恢复':
      return resumed(activity, order, dates, context);
  }
}

/** Whether the order would change nothing, as when it was applied before. */
function isInForce({ date, time, place, status = '照常' }: DraftActivity, { kind, now }: ChangeOrder): boolean {
  const present: Readonly<Partial<Record<ChangeOrderKind, string | undefined>>> = {
    改期: date,
    改时间: time,
    换地点: place,
  };
  return kind === status || (now !== undefined && present[kind] === now);
}

/** Past dates are kept: if there are any, only dates to come are cancelled. */
function cancelled(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const held = dates.filter((date) => takesPlace(date) && date.day < context.today);
  if (held.length > 0) return eachChanged(activity, order, dates.filter(takesPlace), context);
  const entry: Entry = { on: context.today, kind: '取消', ...reasonOf(order) };
  return accepted({ ...withEntry(activity, entry), status: '取消' });
}

function resumed(
  activity: DraftActivity,
  order: ChangeOrder,
  dates: readonly Occurrence[],
  context: ChangeContext,
): Changed {
  const { status, ...others } = activity;
  if (status === '取消') return accepted(withEntry(others, { on: context.today, kind: '恢复', ...reasonOf(order) }));
  if (status === '已满') return accepted(others);
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
  if (ahead.length === 0) return refused('没有还没办的场次');
  return ahead.reduce<Changed>(
    (last, date) => (last.ok ? oneChanged(last.activity, order, date, context) : last),
    accepted(activity),
  );
}
