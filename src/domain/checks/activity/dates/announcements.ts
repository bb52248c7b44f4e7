/**
 * Replays the announced changes of an activity: each must fit the state in force when it was announced. One that does
 * not would be shown in one place and missing in another.
 */
import { compareText } from '../../../order.ts';
import { isDay, isTimeSpan, lastDayOf, formatTimeSpan, type Day, type Month } from '../../../calendar/day.ts';
import { occurrencesOf, type Calendars } from '../../../calendar/occurrences.ts';
import {
  inAnnouncementOrder,
  oneDateOf,
  parseDay,
  refersToOneDate,
  withinMonth,
  type ActivityTiming,
  type Change,
} from '../../../calendar/plan.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { announcedOnProblems } from './announced-on.ts';
import { changeAloneProblems, nothingChanged } from './change-alone.ts';
import { dayWords } from './series-days.ts';

export interface ActivityContext {
  activity: ActivityTiming;
  /** The menu's month; undefined for a routine. */
  month: Month | undefined;
  calendars: Calendars;
  today: Day;
}

export function announcementProblems(context: ActivityContext): FieldProblem[] {
  const { activity, month, today } = context;
  const wrongDays = announcedOnProblems(activity, month, today);
  // Without correct days the order of the announcements is unknown.
  if (wrongDays.length > 0) return wrongDays;
  const state = stateBefore(context);
  const ordered = [...activity.changes.entries()].sort(([, a], [, b]) => compareText(a.on, b.on));
  return ordered.flatMap(([index, change]) =>
    checkAndApply(state, activity, change).map((problem) => ({
      ...problem,
      path: ['changes', index, ...problem.path],
    })),
  );
}

/** The state in force for one date, or for the whole activity; a date has only the time and place that were announced for it alone. */
interface InForce {
  day: Day | undefined;
  time: string | undefined;
  place: string | undefined;
  cancelled: boolean;
}

interface State {
  whole: InForce;
  /** Single dates that differ, by their present day, and by the day that first named them. */
  present: Map<Day, InForce>;
  named: Map<Day, InForce>;
  /** The last day of the activity; undefined if open-ended. */
  last: Day | undefined;
}

/** The state as first published: `was` of the earliest change of each kind, else the present value. */
function stateBefore({ activity, month, calendars }: ActivityContext): State {
  const wholes = inAnnouncementOrder(activity.changes).filter((change) => !refersToOneDate(activity, change));
  const before = (kind: Change['kind']) => wholes.find((change) => change.kind === kind)?.was;
  const whole = {
    day: activity.rule === undefined ? (parseDay(before('改期')) ?? activity.date) : undefined,
    time: before('改时间') ?? activity.time,
    place: before('换地点') ?? activity.place,
    cancelled: false,
  };
  return { whole, present: new Map(), named: new Map(), last: lastDayOfActivity(activity, month, calendars) };
}

function lastDayOfActivity(activity: ActivityTiming, month: Month | undefined, calendars: Calendars): Day | undefined {
  if (activity.rule === undefined)
    return [activity.date, ...activity.also]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
  const limited = withinMonth(activity, month);
  const until = limited.until ?? (month === undefined ? undefined : lastDayOf(month));
  if (until === undefined || month === undefined) return until;
  return occurrencesOf(limited, { from: `${month}-01`, until: lastDayOf(month) }, calendars).at(-1)?.day ?? until;
}

function checkAndApply(state: State, activity: ActivityTiming, change: Change): FieldProblem[] {
  const target = targetOf(state, activity, change);
  const own = [...changeAloneProblems(change), ...sameDayProblems(target, change)];
  const problems = [
    ...own,
    ...tooLateProblems(state, target, change),
    ...(own.length > 0 ? [] : beforeProblems(state, target, change)),
    ...cancelProblems(state, target, change),
  ];
  apply(state, target, activity, change);
  return problems;
}

function targetOf({ whole, present, named }: State, activity: ActivityTiming, change: Change): InForce {
  const day = singleDateOf(activity, change);
  if (day === undefined) return whole;
  const existing = present.get(day) ?? named.get(day);
  if (existing !== undefined) return existing;
  // The first of several days may be named by a day from which all has moved since.
  const isFirst = activity.rule === undefined && !activity.also.includes(day);
  const at = isFirst ? (whole.day ?? day) : day;
  const added = { day: at, time: undefined, place: undefined, cancelled: false };
  present.set(at, added);
  named.set(day, added);
  return added;
}

/** The single date that a change concerns, if any. A move within a series may name it by `was` alone. */
function singleDateOf(activity: ActivityTiming, change: Change): Day | undefined {
  const date = oneDateOf(activity, change);
  return date ?? (change.kind === '改期' && activity.rule !== undefined ? parseDay(change.was) : undefined);
}

/** A date that has been moved may move back to the day by which it is named. */
const sameDayProblems = ({ day }: InForce, { kind, was, date, now }: Change): FieldProblem[] =>
  kind === '改期' && was === undefined && date !== undefined && now !== undefined && day === now
    ? [nothingChanged(now)]
    : [];

/** A change must not be announced after the occurrence that it concerns. */
function tooLateProblems({ last, whole }: State, target: InForce, { on, kind, now }: Change): FieldProblem[] {
  const moved = kind === '改期' ? parseDay(now) : undefined;
  if (moved !== undefined && moved < on)
    return [{ path: ['now'], found: `${on} 公布，改到的 ${dayWords(moved)}却已经过了`, fix: '请核对公布日期和新日期' }];
  const lastDay =
    moved ??
    (target === whole
      ? [whole.day, last]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1)
      : target.day);
  if (lastDay === undefined || on <= lastDay) return [];
  return [
    {
      path: ['on'],
      found: `${on} 公布，那时活动已经过了（${target === whole ? '最后一场' : '这一场'}是 ${dayWords(lastDay)}）`,
      fix: '公布日期写哪天说的，不晚于活动那天',
    },
  ];
}

function beforeProblems({ whole }: State, target: InForce, { kind, was, now }: Change): FieldProblem[] {
  const isOneOfSeveral = target !== whole;
  const inForce = { 改期: target.day, 改时间: target.time ?? whole.time, 换地点: target.place ?? whole.place };
  if (was === undefined || (kind !== '改期' && kind !== '改时间' && kind !== '换地点')) return [];
  const before = inForce[kind];
  // changeProblems reports values that are neither a day nor a time.
  const isReadable = kind === '换地点' || (kind === '改期' ? isDay : isTimeSpan)(was);
  if (!isReadable || before === undefined || before === was) return [];
  const what = { 改期: '日期', 改时间: '时间', 换地点: '地点' }[kind];
  return [
    {
      path: ['was'],
      found: `写的是 “${formatTimeSpan(was)}”，那时的${what}却是 “${formatTimeSpan(before)}”`,
      fix:
        isOneOfSeveral && now === before
          ? `活动的${what}写别的场次的，应写成 ${formatTimeSpan(was)}；${formatTimeSpan(now)} 只写在这一条变动里`
          : `“原来”写变动之前的${what}，应写成 ${formatTimeSpan(before)}`,
    },
  ];
}

function cancelProblems({ whole }: State, target: InForce, { kind }: Change): FieldProblem[] {
  const cancelled = target.cancelled || whole.cancelled;
  if (kind === '取消' && cancelled)
    return [
      {
        path: ['kind'],
        found: '前面已经取消了，又记了一次取消',
        fix: '留一条就行；中间又办过，请在两条之间记一条恢复',
      },
    ];
  if (kind === '恢复' && !cancelled)
    return [{ path: ['kind'], found: '写了恢复，前面却没有取消过', fix: '请先有一条取消；没有取消过就删掉这一条' }];
  return [];
}

function apply(state: State, target: InForce, activity: ActivityTiming, { kind, now }: Change): void {
  if (kind === '取消' || kind === '恢复') target.cancelled = kind === '取消';
  if (kind === '改时间') target.time = now ?? target.time;
  if (kind === '换地点') target.place = now ?? target.place;
  const moved = kind === '改期' ? parseDay(now) : undefined;
  if (moved !== undefined) move(state, target, moved, activity.rule !== undefined);
}

function move({ present, named }: State, target: InForce, to: Day, isSeries: boolean): void {
  // What was announced for the first of several days alone moves with it.
  const own = target.day === undefined ? undefined : present.get(target.day);
  if (target.day !== undefined) present.delete(target.day);
  for (const one of [target, own]) if (one !== undefined) one.day = to;
  if (isSeries || named.size > 0) present.set(to, own ?? target);
}
