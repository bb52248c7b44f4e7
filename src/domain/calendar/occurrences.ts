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
import type { SchoolCalendar } from './school.ts';
import type { WorkCalendar } from './workdays.ts';

export interface Occurrence {
  day: Day;
  start?: Time;
  end?: Time;
  state: '照常' | '取消' | '已满' | '暂定' | '已改期';
  /** The day for which it was announced first. With the activity's key it names this occurrence for good, wherever it moves. */
  origin: Day;
  /** With 已改期: where it went, if that is known. */
  movedTo?: Day;
  /** On the new day of a moved one: the day on which it stood before. */
  movedFrom?: Day;
  /** Where this one is held, when it was announced to be elsewhere than the others. */
  place?: string;
  /** What was said before its time or its place was changed. */
  was?: { time?: string; place?: string };
  /** Origins of others of the same activity that a holiday or a move has put on this very day: they are held together. */
  merged?: Day[];
}

export type Timed = Pick<
  MenuActivity, 'date' | 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'time' | 'place' | 'status' | 'changes'
>;

/** The working days, and the terms of the district's schools where they are known. */
export interface Calendars {
  calendar: WorkCalendar;
  school?: SchoolCalendar | undefined;
}

/** Ascending; both ends of the window are included. On a day there is at most one that takes place. */
export function occurrencesOf(activity: Timed, window: Window, calendars: Calendars): Occurrence[] {
  const plan = activity.date === undefined ? seriesPlan(activity, window, calendars) : singlePlan(activity, activity.date);
  announce(plan, activity);
  const live = firstOfEachDay(plan.slots).map((slot) => occurrence(slot, activity));
  const onLiveDays = new Set(live.map(({ day }) => day));
  const left = [...plan.left].filter(([day]) => !onLiveDays.has(day)).map(([day, gone]) => leftBehind(day, gone, activity));
  return [...live, ...left]
    .filter(({ day }) => day >= window.from && day <= window.until)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** One occurrence on its way through the announcements. */
interface Slot extends Planned {
  movedFrom?: Day;
  cancelled: boolean;
  time: string | undefined;
  place?: string | undefined;
  was: { time?: string; place?: string };
  merged: Day[];
}
/** What once stood on a day: its origin, and where it went. */
interface Gone {
  origin: Day;
  to: Day | undefined;
}
interface Plan {
  slots: Slot[];
  /** By the days that were given up. */
  left: Map<Day, Gone>;
}
type Change = Timed['changes'][number];

/** The rules of a site are few, its activities many. */
const ruleOf = remember((text: string) => parseRule(text));

/** `date` is the present date; earlier ones are told by the changes. */
function singlePlan(activity: Timed, date: Day): Plan {
  const told = inOrder(activity.changes).filter(({ kind }) => kind === '改期');
  const added = [...new Set(activity.also)].filter((day) => day !== date);
  const first = told.map(({ was }) => dayIn(was)).find((day) => day !== undefined);
  // A day that was given up may have been added again since: then that one goes by it.
  const origin = first === undefined || added.includes(first) ? date : first;
  const moves = told.filter(({ was }) => dayIn(was) !== undefined && dayIn(was) !== date);
  const left = new Map(moves.map(({ was, now }): [Day, Gone] => [was ?? '', { origin, to: dayIn(now) ?? date }]));
  const before = [...left.keys()].at(-1);
  const slot = newSlot({ origin, day: date, certain: true }, activity);
  const others = added.map((day) => newSlot({ origin: day, day, certain: true }, activity));
  return { slots: [before === undefined ? slot : { ...slot, movedFrom: before }, ...others], left };
}

function seriesPlan(activity: Timed, window: Window, calendars: Calendars): Plan {
  const added = [...new Set(activity.also)].map((day): Planned => ({ origin: day, day, certain: true }));
  const computed = computedDays(activity, window, calendars)
    // An added day is meant as it is written, also where the rule has it and a holiday would move it.
    .filter(({ day }) => !activity.except.includes(day) && !activity.also.includes(day))
    .map((expanded) => afterHoliday(expanded, activity.holidays, calendars.calendar))
    .filter((planned) => planned !== undefined);
  const kept = computed.filter(({ day, origin }) => day === origin || !activity.except.includes(day));
  // Those that stand where their rule puts them go first: a postponed one that lands on such a day is held with it.
  const planned = [...added, ...kept.filter(({ day, origin }) => day === origin), ...kept.filter(({ day, origin }) => day !== origin)];
  return { slots: planned.map((slot) => newSlot(slot, activity)), left: new Map() };
}

function computedDays(activity: Timed, window: Window, calendars: Calendars): ExpandedDay[] {
  const rule = activity.rule === undefined ? undefined : ruleOf(activity.rule);
  if (!rule?.ok) return [];
  const { from, until } = windowOfPlan(activity, window);
  return expandRule(rule.rule, { from: latest(from, activity.from), until: earliest(until, activity.until) }, { ...calendars, start: activity.from });
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
    if (change.kind === '改时间') setTime(plan, activity, change);
    if (change.kind === '换地点') setPlace(plan, activity, change);
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

/** A new time for all stands in `time` already; that of a single date of a series is told only here. */
function setTime(plan: Plan, activity: Timed, { date, was, now }: Change): void {
  for (const slot of meant(plan, activity, date)) {
    const before = was ?? slot.time;
    if (before !== undefined) slot.was.time = before;
    if (isOneOfSeries(activity, date) && now !== undefined && isTimeSpan(now)) slot.time = now;
  }
}

function setPlace(plan: Plan, activity: Timed, { date, was, now }: Change): void {
  for (const slot of meant(plan, activity, date)) {
    const before = was ?? slot.place ?? activity.place;
    if (before !== undefined) slot.was.place = before;
    if (isOneOfSeries(activity, date)) slot.place = now;
  }
}

/** The one of that date, or all. */
function meant(plan: Plan, activity: Timed, date: Day | undefined): Slot[] {
  if (date === undefined || !isOneOfSeries(activity, date)) return plan.slots;
  return [find(plan, date)].filter((slot) => slot !== undefined);
}

function isOneOfSeries({ rule }: Timed, date: Day | undefined): boolean {
  return rule !== undefined && date !== undefined;
}

function move(plan: Plan, activity: Timed, change: Change): void {
  const old = change.date ?? dayIn(change.was);
  if (old === undefined) return;
  const slot = find(plan, old) ?? claim(plan, activity, old);
  const to = dayIn(change.now);
  if (to === slot.day) return;
  plan.left.set(slot.day, { origin: slot.origin, to });
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
  return { ...planned, cancelled: false, time: activity.time, was: {}, merged: [] };
}

/** Of several on a day one is held, and tells of the others. */
function firstOfEachDay(slots: readonly Slot[]): Slot[] {
  const byDay = new Map<Day, Slot>();
  for (const slot of slots) {
    const before = byDay.get(slot.day);
    if (before === undefined || (before.cancelled && !slot.cancelled)) byDay.set(slot.day, slot);
    else if (!slot.cancelled && slot.origin !== before.origin) before.merged.push(slot.origin);
  }
  return [...byDay.values()];
}

function occurrence({ day, time, origin, movedFrom, place, was, merged, ...slot }: Slot, activity: Timed): Occurrence {
  return {
    day,
    ...(time === undefined ? {} : parseTimeSpan(time)),
    state: stateOf(slot, activity),
    origin,
    ...(movedFrom === undefined ? {} : { movedFrom }),
    ...(place === undefined ? {} : { place }),
    ...(was.time === undefined && was.place === undefined ? {} : { was }),
    ...(merged.length === 0 ? {} : { merged: merged.sort() }),
  };
}

function stateOf(slot: Pick<Slot, 'cancelled' | 'certain'>, { status }: Timed): Occurrence['state'] {
  if (slot.cancelled || status === '取消') return '取消';
  if (status === '已满') return '已满';
  return slot.certain ? status : '暂定';
}

/** The old day keeps its old time: whoever remembers it finds it under the hour that was announced. */
function leftBehind(day: Day, { origin, to }: Gone, activity: Timed): Occurrence {
  const time = timeFirstSaid(activity);
  return { day, ...(time === undefined ? {} : parseTimeSpan(time)), state: '已改期', origin, ...(to === undefined ? {} : { movedTo: to }) };
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
