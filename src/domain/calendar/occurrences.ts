/**
 * Computes the occurrences of an activity: the dates of its rule, then its holiday policy, then its announced changes.
 * Cancelled occurrences stay in the list, and a moved one leaves an entry on the old day: people may still come for it.
 */
import { byText } from '../order.ts';
import { applyChanges, markFull } from './apply-changes.ts';
import { addDays, isTimeSpan, parseTimeSpan, type Day, type Time, type DayRange } from './day.ts';
import { expandRule, type ExpandedDay } from './expand.ts';
import { applyHolidayPolicy, affectedByHolidays, type Planned } from './holidays/policy.ts';
import {
  parseDay,
  inAnnouncementOrder,
  refersToOneDate,
  newSlot,
  type VacatedDay,
  type Plan,
  type Slot,
  type ActivityTiming,
} from './plan.ts';
import { ruleOf } from './rule/parse.ts';
import type { SchoolCalendar } from './holidays/school.ts';
import type { WorkCalendar } from './holidays/workdays.ts';

export interface Occurrence {
  day: Day;
  start?: Time;
  end?: Time;
  state: '照常' | '取消' | '已满' | '暂定' | '已改期';
  /**
   * The day for which it was first announced, like RECURRENCE-ID in RFC 5545: with the activity's key it identifies the
   * occurrence permanently, wherever it is moved.
   */
  origin: Day;
  /** With 已改期: the new day, if one is fixed. */
  movedTo?: Day;
  /** With 已改期: it was cancelled on its new day. */
  cancelledThen?: true;
  /** The previous day of a moved occurrence. */
  movedFrom?: Day;
  /** The place of this occurrence, where it differs from the activity's. */
  place?: string;
  /** The previous time or place, where it was changed. */
  was?: { time?: string; place?: string };
  /** Origins of other occurrences that a holiday or a move put on the same day: they take place as one. */
  merged?: Day[];
}

/** The work calendar, and the school calendar where the district has published its terms. */
export interface Calendars {
  calendar: WorkCalendar;
  school?: SchoolCalendar | undefined;
}

/** Ascending; at most one occurrence a day takes place. */
export function occurrencesOf(activity: ActivityTiming, range: DayRange, calendars: Calendars): Occurrence[] {
  const plan =
    activity.date === undefined ? seriesPlan(activity, range, calendars) : singlePlan(activity, activity.date);
  applyChanges(plan, activity);
  markFull(plan, activity);
  const live = firstOfEachDay(plan.slots).map((slot) => occurrence(slot, activity));
  const onLiveDays = new Set(live.map(({ day }) => day));
  const vacated = [...plan.vacated]
    .filter(([day]) => !onLiveDays.has(day))
    .map(([day, entry]) => {
      const there = live.find((item) => item.origin === entry.origin || item.merged?.includes(entry.origin));
      return {
        ...movedEntry(day, entry, activity),
        ...(there?.state === '取消' ? { cancelledThen: true as const } : {}),
      };
    });
  return [...live, ...vacated]
    .filter(({ day }) => day >= range.from && day <= range.until)
    .sort(byText(({ day }) => day));
}

/** For an activity without a rule. `date` is its present date; earlier dates are in its changes. */
function singlePlan(activity: ActivityTiming, date: Day): Plan {
  const added = [...new Set(activity.also)].filter((day) => day !== date);
  const old = inAnnouncementOrder(activity.changes)
    .filter((change) => change.kind === '改期' && !refersToOneDate(activity, change))
    .map((change) => parseDay(change.was) ?? change.date)
    .filter((day) => day !== undefined);
  // A vacated day may have been added again since; then the added occurrence takes it as its origin.
  const origin = old[0] === undefined || added.includes(old[0]) ? date : old[0];
  const vacated = new Map(
    old.filter((day) => day !== date).map((day): [Day, VacatedDay] => [day, { origin, to: date }]),
  );
  const before = [...vacated.keys()].at(-1);
  const slot = newSlot({ origin, day: date, certain: true }, activity);
  const others = added.map((day) => newSlot({ origin: day, day, certain: true }, activity));
  return { slots: [before === undefined ? slot : { ...slot, movedFrom: before }, ...others], vacated };
}

function seriesPlan(activity: ActivityTiming, range: DayRange, calendars: Calendars): Plan {
  const added = [...new Set(activity.also)].map((day): Planned => ({ origin: day, day, certain: true }));
  const computed = computedDays(activity, range, calendars)
    // An added day is exempt from the holiday policy, even where the rule yields it too.
    .filter(({ day }) => !activity.except.includes(day) && !activity.also.includes(day))
    .map((expanded) => applyHolidayPolicy(expanded, activity.holidays, calendars.calendar))
    .filter((planned) => planned !== undefined);
  const kept = computed.filter(({ day, origin }) => day === origin || !activity.except.includes(day));
  // Occurrences on their own day go first, so that one postponed to such a day is merged into it.
  const planned = [
    ...added,
    ...kept.filter(({ day, origin }) => day === origin),
    ...kept.filter(({ day, origin }) => day !== origin),
  ];
  return { slots: planned.map((slot) => newSlot(slot, activity)), vacated: new Map() };
}

function computedDays(activity: ActivityTiming, range: DayRange, calendars: Calendars): ExpandedDay[] {
  const rule = activity.rule === undefined ? undefined : ruleOf(activity.rule);
  if (!rule?.ok) return [];
  const { from, until } = rangeOfPlan(activity, range);
  return expandRule(
    rule.rule,
    { from: latest(from, activity.from), until: earliest(until, activity.until) },
    { ...calendars, start: activity.from },
  );
}

/** Wider than the requested range: a holiday or a change may move occurrences into it from outside. */
function rangeOfPlan({ changes, holidays }: ActivityTiming, { from, until }: DayRange): DayRange {
  const named = changes.flatMap(({ date, was }) => [date, parseDay(was)]).filter((day) => day !== undefined);
  const margin = affectedByHolidays(holidays) ? MARGIN : 0;
  return { from: addDays(named.reduce(earliest, from), -margin), until: addDays(named.reduce(latest, until), margin) };
}

/** Days; longer than any public holiday including the adjacent weekends. */
const MARGIN = 16;

/** Merges occurrences on the same day into the first that is not cancelled. */
function firstOfEachDay(slots: readonly Slot[]): Slot[] {
  const byDay = new Map<Day, Slot>();
  for (const slot of slots) {
    const before = byDay.get(slot.day);
    if (before === undefined || (before.cancelled && !slot.cancelled)) byDay.set(slot.day, slot);
    else if (!slot.cancelled && slot.origin !== before.origin) before.merged.push(slot.origin);
  }
  return [...byDay.values()];
}

function occurrence(
  { day, time, origin, movedFrom, place, was, merged, ...slot }: Slot,
  activity: ActivityTiming,
): Occurrence {
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

function stateOf(slot: Pick<Slot, 'cancelled' | 'certain' | 'full'>, { status }: ActivityTiming): Occurrence['state'] {
  if (slot.cancelled || status === '取消') return '取消';
  if (slot.full || status === '已满') return '已满';
  return slot.certain ? status : '暂定';
}

/** The entry on a vacated day, with the time that was announced for it. */
function movedEntry(day: Day, { origin, to }: VacatedDay, activity: ActivityTiming): Occurrence {
  const time = firstAnnouncedTime(activity);
  return {
    day,
    ...(time === undefined ? {} : parseTimeSpan(time)),
    state: '已改期',
    origin,
    ...(to === undefined ? {} : { movedTo: to }),
  };
}

function firstAnnouncedTime(activity: ActivityTiming): string | undefined {
  const first = inAnnouncementOrder(activity.changes).find(
    (change) => change.kind === '改时间' && !refersToOneDate(activity, change),
  );
  if (!first) return activity.time;
  return first.was !== undefined && isTimeSpan(first.was) ? first.was : undefined;
}

function latest(day: Day, other?: Day): Day {
  return other !== undefined && other > day ? other : day;
}

function earliest(day: Day, other?: Day): Day {
  return other !== undefined && other < day ? other : day;
}
