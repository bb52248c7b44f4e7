/**
 * Announcements read one after the other, as the public heard them: each must fit what was in force when it was made. One that does not
 * is shown in one place and missing in another.
 */
import { byText, compareText } from '../../../order.ts';
import { isDay, isTimeSpan, lastDayOf, formatTimeSpan, type Day, type Month } from '../../../calendar/day.ts';
import { withinMonth } from '../../../calendar/plan.ts';
import { occurrencesOf, type Calendars } from '../../../calendar/occurrences.ts';
import { parseDay, refersToOneDate, type Change, type ActivityTiming } from '../../../calendar/plan.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { publishedOnProblems } from './published-on.ts';
import { dayWords } from './series-days.ts';

export interface Announcing {
  activity: ActivityTiming;
  /** That of the menu; a routine has none. */
  month: Month | undefined;
  calendars: Calendars;
  today: Day;
}

export function announcedProblems(announcing: Announcing): FieldProblem[] {
  const { activity, month, today } = announcing;
  const impossible = publishedOnProblems(activity, month, today);
  // The order of the announcements is not known while one of their days is wrong.
  if (impossible.length > 0) return impossible;
  const state = stateBefore(announcing);
  const ordered = [...activity.changes.entries()].sort(([, a], [, b]) => compareText(a.on, b.on));
  return ordered.flatMap(([index, change]) =>
    hear(state, activity, change).map((problem) => ({ ...problem, path: ['changes', index, ...problem.path] })),
  );
}

/** What is in force for one date, or for all of them. */
interface InForce {
  day: Day | undefined;
  time: string | undefined;
  place: string | undefined;
  cancelled: boolean;
}

interface State {
  whole: InForce;
  /** By the day on which each stands now. */
  single: Map<Day, InForce>;
  /** The last day on which any of them is held, where that is known. */
  last: Day | undefined;
}

/** As it was published first: the earliest announcement of each kind says what was so before. */
function stateBefore({ activity, month, calendars }: Announcing): State {
  const wholes = activity.changes.filter((change) => !refersToOneDate(activity, change.date)).sort(byText(({ on }) => on));
  const before = (kind: Change['kind']) => wholes.find((change) => change.kind === kind)?.was;
  const whole = {
    day: activity.rule === undefined ? (parseDay(before('改期')) ?? activity.date) : undefined,
    time: before('改时间') ?? activity.time,
    place: before('换地点') ?? activity.place,
    cancelled: false,
  };
  return { whole, single: new Map(), last: lastDay(activity, month, calendars) };
}

function lastDay(activity: ActivityTiming, month: Month | undefined, calendars: Calendars): Day | undefined {
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

function hear(state: State, activity: ActivityTiming, change: Change): FieldProblem[] {
  const target = targetOf(state, activity, change);
  const own = sameProblems(change);
  const problems = [
    ...own,
    ...tooLateProblems(state, target, change),
    ...(own.length > 0 ? [] : beforeProblems(target, change)),
    ...cancelProblems(state, target, change),
  ];
  apply(state, target, activity, change);
  return problems;
}

function targetOf({ whole, single }: State, activity: ActivityTiming, change: Change): InForce {
  const day = oneOfMany(activity, change);
  if (day === undefined) return whole;
  const known = single.get(day);
  if (known !== undefined) return known;
  const fresh = { ...whole, day, cancelled: false };
  single.set(day, fresh);
  return fresh;
}

/** A move of a series may name its date by `was` alone. */
function oneOfMany(activity: ActivityTiming, { kind, date, was }: Change): Day | undefined {
  if (refersToOneDate(activity, date)) return date;
  return kind === '改期' && activity.rule !== undefined ? parseDay(was) : undefined;
}

function sameProblems({ kind, was, now, date }: Change): FieldProblem[] {
  const before = was ?? (kind === '改期' ? date : undefined);
  if (before !== undefined && before === now)
    return [
      {
        path: ['now'],
        found: `“原来”和“改为”都是 “${now}”，等于没有变`,
        fix: '请把“改为”写成新的；没有变就删掉这一条',
      },
    ];
  if (kind === '改期' && was !== undefined && date !== undefined && was !== date) {
    return [{ path: ['was'], found: `写的是 ${was}，“哪一场”却是 ${date}`, fix: '两处都是这一场原来的日期，要一样' }];
  }
  return PLAIN.has(kind) ? plainProblems(kind, was, now) : [];
}

/** Nothing is said of them but the day. */
const PLAIN: ReadonlySet<Change['kind']> = new Set(['取消', '恢复', '新增']);

function plainProblems(kind: Change['kind'], was: string | undefined, now: string | undefined): FieldProblem[] {
  if (was === undefined && now === undefined) return [];
  return [
    {
      path: [now === undefined ? 'was' : 'now'],
      found: `变动是${kind}，却写了${now === undefined ? '“原来”' : '“改为”'}`,
      fix: '改日期的变动写 改期，改时间的写 改时间，换地方的写 换地点',
    },
  ];
}

/** Nobody can be told of a change of what is over. */
function tooLateProblems({ last, whole }: State, target: InForce, { on, kind, now }: Change): FieldProblem[] {
  const moved = kind === '改期' ? parseDay(now) : undefined;
  if (moved !== undefined && moved < on)
    return [{ path: ['now'], found: `${on} 公布，改到的 ${dayWords(moved)}却已经过了`, fix: '请核对公布日期和新日期' }];
  const held =
    moved ??
    (target === whole
      ? [whole.day, last]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1)
      : target.day);
  if (held === undefined || on <= held) return [];
  return [
    {
      path: ['on'],
      found: `${on} 公布，那时活动已经过了（${target === whole ? '最后一场' : '这一场'}是 ${dayWords(held)}）`,
      fix: '公布日期写哪天说的，不晚于活动那天',
    },
  ];
}

function beforeProblems(target: InForce, { kind, was }: Change): FieldProblem[] {
  const inForce = { 改期: target.day, 改时间: target.time, 换地点: target.place };
  if (was === undefined || (kind !== '改期' && kind !== '改时间' && kind !== '换地点')) return [];
  const before = inForce[kind];
  // Another check says so where it is no day, or no time.
  const isReadable = kind === '换地点' || (kind === '改期' ? isDay : isTimeSpan)(was);
  if (!isReadable || before === undefined || before === was) return [];
  const what = { 改期: '日期', 改时间: '时间', 换地点: '地点' }[kind];
  return [
    {
      path: ['was'],
      found: `写的是 “${formatTimeSpan(was)}”，那时的${what}却是 “${formatTimeSpan(before)}”`,
      fix: `“原来”写变动之前的${what}，应写成 ${formatTimeSpan(before)}`,
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

function apply({ single }: State, target: InForce, activity: ActivityTiming, { kind, now }: Change): void {
  if (kind === '取消' || kind === '恢复') target.cancelled = kind === '取消';
  if (kind === '改时间') target.time = now ?? target.time;
  if (kind === '换地点') target.place = now ?? target.place;
  const moved = kind === '改期' ? parseDay(now) : undefined;
  if (moved === undefined) return;
  target.day = moved;
  // From now on it may be named by either day.
  if (activity.rule !== undefined || single.size > 0) single.set(moved, target);
}
