/** The dates that an activity will have, shown while it is being written. */
import {
  firstDayOf,
  isDay,
  isTimeSpan,
  lastDayOf,
  normalizeTimeSpan,
  daysFrom,
  type Day,
  type Month,
} from '../calendar/day.ts';
import { lunarOf, festivalOf, solarTermOf } from '../calendar/holidays/lunar.ts';
import { schoolCalendar } from '../calendar/holidays/school.ts';
import { workCalendar } from '../calendar/holidays/workdays.ts';
import { occurrencesOf, type Calendars, type Occurrence } from '../calendar/occurrences.ts';
import { withinMonth, type ActivityTiming } from '../calendar/plan.ts';
import { parseRule, printRule } from '../calendar/rule/parse.ts';
import type { DraftActivity } from './draft.ts';
import type { DraftPlace } from './place.ts';

export interface DraftDate {
  day: Day;
  /** False where it was cancelled. */
  takesPlace: boolean;
  /** A holiday notice or school term may still move it. */
  isProvisional: boolean;
  state: Occurrence['state'];
  start?: string | undefined;
  end?: string | undefined;
}

/** Names of a day in the calendar: 春节, 立春, 初八. */
export interface DayNote {
  day: Day;
  /** Festival, solar term or public holiday; empty for ordinary days. */
  name: string;
  lunar: string;
  off: boolean;
  holiday?: string | undefined;
  makeUp: boolean;
  certain: boolean;
}

export type RuleAnswer = { ok: true; rule: string; dates: readonly DraftDate[] } | { ok: false; hint: string };

export function calendarsOf({ site, district }: DraftPlace): Calendars {
  const calendar = workCalendar(site.notices);
  return { calendar, school: schoolCalendar(district.terms, calendar) };
}

/** Ascending. Values that the schema rejects are left out, so that the rest can be shown. */
export function draftDates(activity: DraftActivity, month: Month, calendars: Calendars): DraftDate[] {
  return plannedDates(activity, month, calendars).map(({ day, state, start, end }) => ({
    day,
    takesPlace: state !== '取消',
    isProvisional: state === '暂定',
    state,
    start,
    end,
  }));
}

/** Ascending, without the days from which dates were moved away. */
export function plannedDates(activity: DraftActivity, month: Month, calendars: Calendars): Occurrence[] {
  const timing = timingOf(activity);
  if (timing === undefined) return [];
  return occurrencesOf(
    withinMonth(timing, month),
    { from: firstDayOf(month), until: lastDayOf(month) },
    calendars,
  ).filter(({ state }) => state !== '已改期');
}

function timingOf(activity: DraftActivity): ActivityTiming | undefined {
  const { date, rule, from, until, also = [], except = [], full = [], holidays, status, changes = [], time } = activity;
  if (date === undefined && rule === undefined) return undefined;
  if (date !== undefined && !isDay(date)) return undefined;
  const isTime = time !== undefined && isTimeSpan(normalizeTimeSpan(time));
  return {
    date,
    rule: date === undefined ? rule : undefined,
    from: validDay(from),
    until: validDay(until),
    also: also.filter(isDay),
    except: except.filter(isDay),
    full: full.filter(isDay),
    holidays: holidays ?? '照常',
    time: isTime ? normalizeTimeSpan(time) : undefined,
    place: activity.place,
    status: status ?? '照常',
    changes: changes,
  };
}

const validDay = (text: string | undefined): Day | undefined => (text !== undefined && isDay(text) ? text : undefined);

/** The canonical wording of a rule and its dates in the month, or the closest wording that can be parsed. */
export function readRule(rule: string, activity: DraftActivity, month: Month, calendars: Calendars): RuleAnswer {
  const parsed = parseRule(rule);
  if (!parsed.ok) return { ok: false, hint: parsed.hint };
  const dates = draftDates({ ...activity, date: undefined, rule }, month, calendars);
  return { ok: true, rule: printRule(parsed.rule), dates };
}

export function dayNotes(month: Month, { calendar }: Calendars): DayNote[] {
  return daysFrom(firstDayOf(month), lastDayOf(month)).map((day) => {
    const { off, holiday, makeUp, certain } = calendar.dayType(day);
    const name = festivalOf(day) ?? solarTermOf(day) ?? '';
    return { day, name, lunar: lunarOf(day).short, off, holiday, makeUp, certain };
  });
}
