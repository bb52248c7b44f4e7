/**
 * From an activity to its occurrences: the dates of its rule, what holidays do to them, and then everything that was announced
 * since. A move leaves a marked entry on the old day, and a cancelled occurrence stays: someone may still come for it.
 */
import { byText } from '../order.ts';
import { announce } from './announce.ts';
import { addDays, isTimeSpan, parseTimeSpan, type Day, type Time } from './day.ts';
import { expandRule, type ExpandedDay, type Window } from './expand.ts';
import { afterHoliday, affectedByHolidays, type Planned } from './holidays/policy.ts';
import { dayIn, inOrder, isOneOfMany, newSlot, type Gone, type Plan, type Slot, type Timed } from './plan.ts';
import { remember } from '../remember.ts';
import { parseRule } from './rule/rule.ts';
import type { SchoolCalendar } from './holidays/school.ts';
import type { WorkCalendar } from './holidays/workdays.ts';

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

/** The working days, and the terms of the district's schools where they are known. */
export interface Calendars {
  calendar: WorkCalendar;
  school?: SchoolCalendar | undefined;
}

/** Ascending; both ends of the window are included. On a day there is at most one that takes place. */
export function occurrencesOf(activity: Timed, window: Window, calendars: Calendars): Occurrence[] {
  const plan =
    activity.date === undefined ? seriesPlan(activity, window, calendars) : singlePlan(activity, activity.date);
  announce(plan, activity);
  const live = firstOfEachDay(plan.slots).map((slot) => occurrence(slot, activity));
  const onLiveDays = new Set(live.map(({ day }) => day));
  const left = [...plan.left]
    .filter(([day]) => !onLiveDays.has(day))
    .map(([day, gone]) => leftBehind(day, gone, activity));
  return [...live, ...left]
    .filter(({ day }) => day >= window.from && day <= window.until)
    .sort(byText(({ day }) => day));
}

/** The rules of a site are few, its activities many. */
const ruleOf = remember((text: string) => parseRule(text));

/** `date` is the present date; earlier ones are told by the changes. */
function singlePlan(activity: Timed, date: Day): Plan {
  const added = [...new Set(activity.also)].filter((day) => day !== date);
  const old = inOrder(activity.changes)
    .filter((change) => change.kind === '改期' && !isOneOfMany(activity, change.date))
    .map((change) => dayIn(change.was) ?? change.date)
    .filter((day) => day !== undefined);
  // A day that was given up may have been added again since: then that one goes by it.
  const origin = old[0] === undefined || added.includes(old[0]) ? date : old[0];
  const left = new Map(old.filter((day) => day !== date).map((day): [Day, Gone] => [day, { origin, to: date }]));
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
  const planned = [
    ...added,
    ...kept.filter(({ day, origin }) => day === origin),
    ...kept.filter(({ day, origin }) => day !== origin),
  ];
  return { slots: planned.map((slot) => newSlot(slot, activity)), left: new Map() };
}

function computedDays(activity: Timed, window: Window, calendars: Calendars): ExpandedDay[] {
  const rule = activity.rule === undefined ? undefined : ruleOf(activity.rule);
  if (!rule?.ok) return [];
  const { from, until } = windowOfPlan(activity, window);
  return expandRule(
    rule.rule,
    { from: latest(from, activity.from), until: earliest(until, activity.until) },
    { ...calendars, start: activity.from },
  );
}

/** What a holiday or an announcement moves into the window was planned outside of it. */
function windowOfPlan({ changes, holidays }: Timed, { from, until }: Window): Window {
  const named = changes.flatMap(({ date, was }) => [date, dayIn(was)]).filter((day) => day !== undefined);
  const margin = affectedByHolidays(holidays) ? MARGIN : 0;
  return { from: addDays(named.reduce(earliest, from), -margin), until: addDays(named.reduce(latest, until), margin) };
}

/** Longer than any public holiday with the weekends beside it. */
const MARGIN = 16;

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
  return {
    day,
    ...(time === undefined ? {} : parseTimeSpan(time)),
    state: '已改期',
    origin,
    ...(to === undefined ? {} : { movedTo: to }),
  };
}

function timeFirstSaid(activity: Timed): string | undefined {
  const first = inOrder(activity.changes).find(({ kind, date }) => kind === '改时间' && !isOneOfMany(activity, date));
  if (!first) return activity.time;
  return first.was !== undefined && isTimeSpan(first.was) ? first.was : undefined;
}

function latest(day: Day, other?: Day): Day {
  return other !== undefined && other > day ? other : day;
}

function earliest(day: Day, other?: Day): Day {
  return other !== undefined && other < day ? other : day;
}
