/** Changes of one date of a series, or of one of several days. */
import type { Day, Month } from '../../calendar/day.ts';
import type { Occurrence } from '../../calendar/occurrences.ts';
import { takesPlace } from '../../schedule.ts';
import { plannedDates } from '../dates.ts';
import type { DraftActivity } from '../draft.ts';
import {
  MISSING,
  refused,
  reasonOf,
  withEntry,
  accepted,
  type ChangeContext,
  type Changed,
  type ChangeOrder,
  type Entry,
} from './change-order.ts';

export function oneChanged(
  written: DraftActivity,
  order: ChangeOrder,
  date: Occurrence,
  context: ChangeContext,
): Changed {
  const { kind } = order;
  if (kind === '已满')
    return accepted({ ...written, full: [...(written.full ?? []), fullName(written, date, context)].sort() });
  if (kind === '恢复' && date.state === '已满') return withRoom(written, date);
  const activity = kind === '改期' ? asAdditional(written, date.day) : written;
  if (activity === undefined) return firstDayMoved(written, order, date, context);
  const name = nameOf(activity, date, context.month);
  if (name === undefined) return refused('这一场原来不在这个月，请到那个月改');
  const entry = { on: context.today, date: name, ...reasonOf(order) };
  if (kind === '取消' || kind === '恢复') return accepted(withEntry(activity, { ...entry, kind }));
  const { now } = order;
  if (now === undefined) return refused(MISSING[kind]);
  if (kind === '改时间' && spanOf(date) === undefined) return refused('这个活动还没有写时间，请先给全部写上');
  // A cancelled date that is moved takes place again: the check requires both entries.
  const held = date.state === '取消' ? withEntry(activity, { on: context.today, date: name, kind: '恢复' }) : activity;
  return accepted(withEntry(held, { ...entry, kind, ...was(kind, name, activity, date, context), now }));
}

/** The original day identifies the date wherever it moves, unless another date is on that day now. */
function fullName(activity: DraftActivity, { day, origin }: Occurrence, { month, calendars }: ChangeContext): Day {
  const isTaken = plannedDates(activity, month, calendars).some((other) => other.day === origin && day !== origin);
  return isTaken ? day : origin;
}

function withRoom(activity: DraftActivity, { day, origin, movedFrom }: Occurrence): Changed {
  const { full = [], ...others } = activity;
  if (activity.status === '已满') return refused('整个活动满了，又有名额就选“全部”');
  const left = full.filter((one) => ![day, origin, movedFrom].includes(one));
  return accepted(left.length === 0 ? others : { ...others, full: left });
}

/** Whether the order would change nothing, as when it was applied before. */
export function isDateInForce(
  activity: DraftActivity,
  { kind, date, now }: ChangeOrder,
  dates: readonly Occurrence[],
): boolean {
  const isMeant = ({ day, origin, movedFrom }: Occurrence) => [day, origin, movedFrom].includes(date);
  if (kind === '改期')
    return dates.some((one) => one.day === now && (one.origin === date || one.movedFrom === date) && takesPlace(one));
  const meant = dates.find(({ day }) => day === date) ?? dates.find(isMeant);
  if (meant === undefined) return false;
  switch (kind) {
    case '取消':
      return meant.state === '取消';
    case '已满':
      return meant.state === '已满';
    case '恢复':
      return takesPlace(meant) && meant.state !== '已满';
    case '改时间':
      return spanOf(meant) === now;
    case '换地点':
      return (meant.place ?? activity.place) === now;
  }
}

function was(
  kind: keyof typeof MISSING,
  name: Day,
  activity: DraftActivity,
  date: Occurrence,
  { station }: ChangeContext,
): Pick<Entry, 'was'> {
  if (kind === '改时间') return { was: spanOf(date) };
  if (kind === '换地点') return { was: date.place ?? activity.place ?? station };
  // A date that was moved before is identified by its first day only.
  return date.day === name ? { was: name } : {};
}

/** A move of the first of several days given by date, which has been moved before. */
function firstDayMoved(
  activity: DraftActivity,
  order: ChangeOrder,
  { state, origin }: Occurrence,
  { today }: ChangeContext,
): Changed {
  const { date } = activity;
  if (date === undefined || order.now === undefined) return refused(MISSING.改期);
  const held = state === '取消' ? withEntry(activity, { on: today, date: origin, kind: '恢复' }) : activity;
  const entry: Entry = { on: today, kind: '改期', was: date, now: order.now, ...reasonOf(order) };
  return accepted({ ...withEntry(held, entry), date: order.now as Day });
}

/**
 * Only additional days can move on their own. The first day is swapped with an additional day that no change refers to, unless the first
 * day was moved itself.
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

/** The day by which a change identifies a date: the original day for days given one by one, the present day for those of a rule. */
function nameOf({ rule }: DraftActivity, { day, origin }: Occurrence, month: Month): Day | undefined {
  const names = rule === undefined ? [origin] : [day, origin];
  return names.find((name) => name.startsWith(month));
}

const spanOf = ({ start, end }: Occurrence): string | undefined =>
  start === undefined || end === undefined ? start : `${start}-${end}`;
