/**
 * From an activity to its occurrences: the dates of its rule, what holidays do to them, and then everything that was announced
 * since. A move leaves a marked entry on the old day, and a cancelled occurrence stays: someone may still come for it.
 */
import type { MenuActivity } from '../schema/activity.ts';
import { addDays, isDay, isTimeSpan, parseTimeSpan, type Day, type Time } from './day.ts';
import { expandRule, type ExpandedDay, type Window } from './expand.ts';
import { afterHoliday, affectedByHolidays, type Planned } from './holiday-policy.ts';
import { remember } from '../remember.ts';
import { parseRule } from './rule.ts';
import type { WorkCalendar } from './workdays.ts';

export interface Occurrence {
  day: Day;
  start?: Time;
  end?: Time;
  state: '照常' | '取消' | '已满' | '暂定' | '已改期';
  /** With 已改期: where it went, if that is known. */
  movedTo?: Day;
  /** On the new day of a moved one: the day that was announced first. */
  movedFrom?: Day;
}

export type Timed = Pick<
  MenuActivity, 'date' | 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'time' | 'status' | 'changes'
>;

/** Ascending; both ends of the window are included. On a day there is at most one that takes place. */
export function occurrencesOf(activity: Timed, window: Window, calendar: WorkCalendar): Occurrence[] {
  const plan = activity.date === undefined ? seriesPlan(activity, window, calendar) : singlePlan(activity, activity.date);
  announce(plan, activity);
  const live = firstOfEachDay(plan.slots).map((slot) => occurrence(slot, activity));
  const onLiveDays = new Set(live.map(({ day }) => day));
  const left = [...plan.left].filter(([day]) => !onLiveDays.has(day)).map(([day, to]) => leftBehind(day, to, activity));
  return [...live, ...left]
    .filter(({ day }) => day >= window.from && day <= window.until)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** One occurrence on its way through the announcements. */
interface Slot extends Planned {
  movedFrom?: Day;
  cancelled: boolean;
  time: string | undefined;
}
interface Plan {
  slots: Slot[];
  /** Days that were given up, and where to. */
  left: Map<Day, Day | undefined>;
}
type Change = Timed['changes'][number];

/** The rules of a site are few, its activities many. */
const ruleOf = remember((text: string) => parseRule(text));

/** `date` is the present date; earlier ones are told by the changes. */
function singlePlan(activity: Timed, date: Day): Plan {
  const moves = inOrder(activity.changes).filter((change) => change.kind === '改期' && dayIn(change.was) !== date);
  const left = new Map(moves.flatMap(({ was, now }): [Day, Day][] => (dayIn(was) === undefined ? [] : [[was ?? '', dayIn(now) ?? date]])));
  const slot = newSlot({ origin: date, day: date, certain: true }, activity);
  const before = [...left.keys()].at(-1);
  const others = activity.also.filter((day) => day !== date).map((day) => newSlot({ origin: day, day, certain: true }, activity));
  return { slots: [before === undefined ? slot : { ...slot, movedFrom: before }, ...others], left };
}

function seriesPlan(activity: Timed, window: Window, calendar: WorkCalendar): Plan {
  const added = activity.also.map((day): Planned => ({ origin: day, day, certain: true }));
  const computed = computedDays(activity, window, calendar)
    .filter(({ day }) => !activity.except.includes(day))
    .map((expanded) => afterHoliday(expanded, activity.holidays, calendar))
    .filter((planned) => planned !== undefined);
  const kept = computed.filter(({ day, origin }) => day === origin || !activity.except.includes(day));
  // Those that stand where their rule puts them go first: a postponed one that lands on such a day adds nothing.
  const planned = [...added, ...kept.filter(({ day, origin }) => day === origin), ...kept.filter(({ day, origin }) => day !== origin)];
  return { slots: planned.map((slot) => newSlot(slot, activity)), left: new Map() };
}

function computedDays(activity: Timed, window: Window, calendar: WorkCalendar): ExpandedDay[] {
  const rule = activity.rule === undefined ? undefined : ruleOf(activity.rule);
  if (!rule?.ok) return [];
  const { from, until } = windowOfPlan(activity, window);
  return expandRule(rule.rule, { from: latest(from, activity.from), until: earliest(until, activity.until) }, { calendar, start: activity.from });
}

/** What a holiday or an announcement moves into the window was planned outside of it. */
function windowOfPlan({ changes, holidays }: Timed, { from, until }: Window): Window {
  const named = changes.flatMap(({ date, was }) => [date, dayIn(was)]).filter((day) => day !== undefined);
  const margin = affectedByHolidays(holidays) ? MARGIN : 0;
  return { from: addDays(named.reduce(earliest, from), -margin), until: addDays(named.reduce(latest, until), margin) };
}

/** Longer than any public holiday with the weekends beside it. */
const MARGIN = 16;

function announce(plan: Plan, activity: Timed): void {
  for (const change of inOrder(activity.changes)) {
    if (change.kind === '取消' || change.kind === '恢复') setCancelled(plan, activity, change);
    if (change.kind === '改时间') setTime(plan, change);
    if (change.kind === '改期' && activity.date === undefined) move(plan, activity, change);
  }
}

/** An activity that is held once is meant whatever date is said; of a series, without a date, `status` speaks. */
function setCancelled(plan: Plan, activity: Timed, change: Change): void {
  const isNamed = change.date !== undefined && (activity.date === undefined || activity.also.includes(change.date));
  const date = isNamed ? change.date : activity.date;
  if (date === undefined) return;
  const slot = find(plan, date) ?? (change.kind === '取消' ? claim(plan, activity, date) : undefined);
  if (slot) slot.cancelled = change.kind === '取消';
}

/** A new time for all stands in `time`; only that of a single date of a series is told here. */
function setTime(plan: Plan, { date, now }: Change): void {
  const slot = date === undefined ? undefined : find(plan, date);
  if (slot && now !== undefined && isTimeSpan(now)) slot.time = now;
}

function move(plan: Plan, activity: Timed, change: Change): void {
  const old = change.date ?? dayIn(change.was);
  if (old === undefined) return;
  const slot = find(plan, old) ?? claim(plan, activity, old);
  const to = dayIn(change.now);
  if (to === slot.day) return;
  plan.left.set(slot.day, to);
  // The moved one stands before others that may be there already, so that it tells where it came from.
  plan.slots = plan.slots.filter((other) => other !== slot);
  if (to !== undefined) plan.slots.unshift({ ...slot, movedFrom: slot.day, day: to, cancelled: false });
}

function find(plan: Plan, day: Day): Slot | undefined {
  return plan.slots.find((slot) => slot.day === day) ?? plan.slots.find((slot) => slot.origin === day);
}

/** An announcement counts even where the editor has taken the date out of the series as well. */
function claim(plan: Plan, activity: Timed, day: Day): Slot {
  const slot = newSlot({ origin: day, day, certain: true }, activity);
  plan.slots.push(slot);
  return slot;
}

function newSlot(planned: Planned, activity: Timed): Slot {
  return { ...planned, cancelled: false, time: activity.time };
}

function firstOfEachDay(slots: readonly Slot[]): Slot[] {
  const byDay = new Map<Day, Slot>();
  for (const slot of slots) {
    const before = byDay.get(slot.day);
    if (before === undefined || (before.cancelled && !slot.cancelled)) byDay.set(slot.day, slot);
  }
  return [...byDay.values()];
}

function occurrence(slot: Slot, activity: Timed): Occurrence {
  return {
    day: slot.day,
    ...(slot.time === undefined ? {} : parseTimeSpan(slot.time)),
    state: stateOf(slot, activity),
    ...(slot.movedFrom === undefined ? {} : { movedFrom: slot.movedFrom }),
  };
}

function stateOf(slot: Slot, { status }: Timed): Occurrence['state'] {
  if (slot.cancelled || status === '取消') return '取消';
  if (status === '已满') return '已满';
  return slot.certain ? status : '暂定';
}

/** The old day keeps its old time: whoever remembers it finds it under the hour that was announced. */
function leftBehind(day: Day, to: Day | undefined, activity: Timed): Occurrence {
  const time = timeFirstSaid(activity);
  return { day, ...(time === undefined ? {} : parseTimeSpan(time)), state: '已改期', ...(to === undefined ? {} : { movedTo: to }) };
}

function timeFirstSaid({ changes, time }: Timed): string | undefined {
  const first = inOrder(changes).find(({ kind, date }) => kind === '改时间' && date === undefined);
  if (!first) return time;
  return first.was !== undefined && isTimeSpan(first.was) ? first.was : undefined;
}

/** As they were announced. */
function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dayIn(text: string | undefined): Day | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}

function latest(day: Day, other?: Day): Day {
  return other !== undefined && other > day ? other : day;
}

function earliest(day: Day, other?: Day): Day {
  return other !== undefined && other < day ? other : day;
}
