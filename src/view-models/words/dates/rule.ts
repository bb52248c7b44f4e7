/**
 * What the words of a rule come to in real dates: which day the working-day rules of a month mean, from when to when, what is
 * left out and added, what a public holiday does. Only what lies inside the scheduled time is said.
 */
import {
  addDays,
  dayParts,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsFrom,
  weekdayName,
  type Day,
  type Month,
  type DayRange,
} from '../../../domain/calendar/day.ts';
import { expandRule } from '../../../domain/calendar/expand.ts';
import { parseRule } from '../../../domain/calendar/rule/parse.ts';
import type { Rule } from '../../../domain/calendar/rule/rule.ts';
import type { SchoolCalendar } from '../../../domain/calendar/holidays/school.ts';
import type { WorkCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import type { Activity } from '../../../domain/catalogue.ts';
import { takesPlace } from '../../../domain/schedule.ts';
import { holidayWords } from './holidays.ts';
import { dayList, fullDay, monthDay, monthNumber } from './dates.ts';
import { SCHOOL_WORDS } from '../school.ts';

export interface RulePhrase {
  /** Set where the phrase begins with the name of a month; the browser puts 本月 or 下月 in its place. */
  month: Month | undefined;
  /** 2月; empty without a month. */
  monthText: string;
  text: string;
}

export type Ruled = Pick<Activity, 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays' | 'month' | 'status'>;

/** The window is the scheduled time. */
export interface Around extends DayRange {
  calendar: WorkCalendar;
  school?: SchoolCalendar | undefined;
  /** The day of the build: months that are over by then are not said. */
  today: Day;
  /** No sheet around it names the month: its end is always said, and so is a first day that is still to come, with their years. */
  alone?: boolean;
}

/** @param occurrences all of this activity inside the window; @returns nothing for what is held once. */
export function ruleWords(activity: Ruled, occurrences: readonly Occurrence[], around: Around): RulePhrase[] {
  if (activity.rule === undefined) return [];
  const parsed = parseRule(activity.rule);
  if (!parsed.ok) return [];
  const { rule } = parsed;
  const said = [
    spanWords(activity, around),
    rule.kind === 'irregular'
      ? irregularWords(activity, occurrences, around)
      : exceptionWords(activity, occurrences, around),
    ...holidayWords(activity, rule, occurrences, around),
    unsureWords(activity, rule, occurrences, around),
  ];
  return [
    ...monthPhrases(activity, rule, occurrences, around),
    ...said.filter(Boolean).map((text) => ({ month: undefined, monthText: '', text })),
  ];
}

/** Kinds whose day nobody knows by heart: it depends on which days are worked, or on the moon. */
const COUNTED: ReadonlySet<Rule['kind']> = new Set(['month-workdays', 'after-holiday', 'lunar-month-days']);

/** Of the days that the rule gives only: one that was added is none of them. */
function monthPhrases(
  { from: start }: Ruled,
  rule: Rule,
  occurrences: readonly Occurrence[],
  { calendar, from, until, today }: Around,
): RulePhrase[] {
  if (!COUNTED.has(rule.kind)) return [];
  const held = occurrences.filter(({ state }) => state !== '已改期');
  return monthsFrom(monthOf(today > from ? today : from), monthOf(until)).flatMap((month) => {
    const given = new Set(
      expandRule(rule, { from: firstDayOf(month), until: lastDayOf(month) }, { calendar, start }).map(({ day }) => day),
    );
    const days = held.filter(({ origin }) => given.has(origin)).map((item) => dayWithNotes(item, calendar));
    return days.length === 0
      ? []
      : [{ month, monthText: `${String(monthNumber(month))}月`, text: `为${days.join('、')}` }];
  });
}

/** 2月28日（周六，调休上班） */
function dayWithNotes({ day, state, movedFrom }: Occurrence, calendar: WorkCalendar): string {
  const notes = [
    weekdayName(day),
    calendar.dayType(day).makeUp ? '调休上班' : '',
    state === '暂定' || state === '取消' ? state : '',
    movedFrom === undefined ? '' : `由${monthDay(movedFrom)}改来`,
  ];
  return `${monthDay(day)}（${notes.filter(Boolean).join('，')}）`;
}

/** A menu ends with its month without saying so. What has long begun needs no first day. */
function spanWords(activity: Ruled, around: Around): string {
  const { from, until, month } = activity;
  if (around.alone === true) return wholeSpan(activity, around);
  const isNews = from !== undefined && from > around.from && monthOf(from) >= monthOf(around.today);
  const begins = isNews && from !== (month && firstDayOf(month)) ? `${dayAsOf(from, around)}起` : '';
  const ends =
    until !== undefined && until < around.until && until !== (month && lastDayOf(month))
      ? `到${dayAsOf(until, around)}止`
      : '';
  return begins && ends ? `${begins}，${ends}` : begins ? `从${begins}` : ends;
}

function wholeSpan({ from, until }: Ruled, { today }: Around): string {
  const begins = from !== undefined && from > today ? `${fullDay(from)}起` : '';
  const ends = until === undefined ? '' : `到${fullDay(until)}止`;
  return begins && ends ? `${begins}，${ends}` : begins ? `从${begins}` : ends;
}

/** With its year where that is neither the present one nor the one in which the day comes next. */
function dayAsOf(day: Day, { today }: Around): string {
  const isNext = day >= today && day < addDays(today, DAYS_OF_A_YEAR);
  return isNext || dayParts(day).year === dayParts(today).year ? monthDay(day) : fullDay(day);
}

const DAYS_OF_A_YEAR = 365;

/** What was announced is told by the dates themselves, not here. */
function exceptionWords(activity: Ruled, occurrences: readonly Occurrence[], around: Around): string {
  const { from, until, except } = activity;
  const inside = (day: Day) =>
    isSaid(day, around) && !(from !== undefined && day < from) && !(until !== undefined && day > until);
  const left = except.filter(
    (day) => inside(day) && !occurrences.some((item) => item.day === day || item.origin === day),
  );
  const added = addedDays(activity, occurrences, around);
  return [left.length > 0 ? `${dayList(ascending(left))}不办` : '', added.length > 0 ? `另加${dayList(added)}` : '']
    .filter(Boolean)
    .join('，');
}

function irregularWords(activity: Ruled, occurrences: readonly Occurrence[], around: Around): string {
  const set = addedDays(activity, occurrences, around);
  return set.length > 0 ? `没有固定日子，已定${dayList(set)}` : '没有固定日子，来前先问';
}

function addedDays({ also }: Ruled, occurrences: readonly Occurrence[], around: Around): Day[] {
  return ascending(
    also.filter((day) => isSaid(day, around) && occurrences.some((item) => item.day === day && takesPlace(item))),
  );
}

/** Editors write days as they come to mind, and some twice. */
const ascending = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** Of the month of the build and later. */
const isSaid = (day: Day, { from, until, today }: Around): boolean =>
  day >= from && day <= until && monthOf(day) >= monthOf(today);

/** What a school decides hangs on the notice of holidays and on its terms, and either may be missing. */
function unsureWords({ status }: Ruled, { kind }: Rule, occurrences: readonly Occurrence[], around: Around): string {
  const first = occurrences.find(({ day, state }) => state === '暂定' && isSaid(day, around));
  if (first === undefined || status === '暂定') return '';
  const school = SCHOOL_WORDS[kind];
  if (school !== undefined) return school;
  return `${String(around.calendar.lastNoticeYear + 1)}年放假安排未公布，${monthDay(first.day)}起暂定`;
}
