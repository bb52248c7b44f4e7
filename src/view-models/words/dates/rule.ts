/**
 * Explains a recurrence rule in real dates: the days that working-day rules give in each month, first and last day, exceptions
 * and additions, and the effect of public holidays. Covers the scheduled time only.
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
} from '../../../domain/calendar/day.ts';
import { expandRule } from '../../../domain/calendar/expand.ts';
import { ruleOf } from '../../../domain/calendar/rule/parse.ts';
import type { Rule } from '../../../domain/calendar/rule/rule.ts';
import type { WorkCalendar } from '../../../domain/calendar/holidays/workdays.ts';
import type { Occurrence } from '../../../domain/calendar/occurrences.ts';
import { takesPlace } from '../../../domain/schedule.ts';
import { holidayWords } from './holidays.ts';
import type { Recurring, RuleContext } from './rule-context.ts';
import { dayList, fullDay, monthDay, monthNumber } from './dates.ts';
import { SCHOOL_WORDS } from '../school.ts';

export interface RulePhrase {
  /** Set if the phrase begins with the name of a month, which the browser replaces by 本月 or 下月. */
  month: Month | undefined;
  /** 2月; empty without a month. */
  monthText: string;
  text: string;
}

/** @param occurrences all of this activity within the window @returns no phrases for a single activity */
export function ruleWords(activity: Recurring, occurrences: readonly Occurrence[], context: RuleContext): RulePhrase[] {
  if (activity.rule === undefined) return [];
  const parsed = ruleOf(activity.rule);
  if (!parsed.ok) return [];
  const { rule } = parsed;
  const texts = [
    spanWords(activity, context),
    rule.kind === 'irregular'
      ? irregularWords(activity, occurrences, context)
      : exceptionWords(activity, occurrences, context),
    ...holidayWords(activity, rule, occurrences, context),
    provisionalWords(activity, rule, occurrences, context),
  ];
  return [
    ...monthPhrases(activity, rule, occurrences, context),
    ...texts.filter(Boolean).map((text) => ({ month: undefined, monthText: '', text })),
  ];
}

/** Rules whose dates readers cannot tell: they depend on working days or on the lunar calendar. */
const COMPUTED_RULES: ReadonlySet<Rule['kind']> = new Set(['month-workdays', 'after-holiday', 'lunar-month-days']);

/** The days that the rule gives, without those that were added to it. */
function monthPhrases(
  { from: start }: Recurring,
  rule: Rule,
  occurrences: readonly Occurrence[],
  { calendar, from, until, today }: RuleContext,
): RulePhrase[] {
  if (!COMPUTED_RULES.has(rule.kind)) return [];
  const held = occurrences.filter(({ state }) => state !== '已改期');
  return monthsFrom(monthOf(today > from ? today : from), monthOf(until)).flatMap((month) => {
    const planned = new Set(
      expandRule(rule, { from: firstDayOf(month), until: lastDayOf(month) }, { calendar, start }).map(({ day }) => day),
    );
    const days = held.filter(({ origin }) => planned.has(origin)).map((item) => dayWithNotes(item, calendar));
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

/** Omits the bounds of the menu's own month, and a first day before the month of the build. */
function spanWords(activity: Recurring, context: RuleContext): string {
  const { from, until, month } = activity;
  if (context.standalone === true) return wholeSpan(activity, context);
  const isCurrent = from !== undefined && from > context.from && monthOf(from) >= monthOf(context.today);
  const begins = isCurrent && from !== (month && firstDayOf(month)) ? `${nearDay(from, context)}起` : '';
  const ends =
    until !== undefined && until < context.until && until !== (month && lastDayOf(month))
      ? `到${nearDay(until, context)}止`
      : '';
  return begins && ends ? `${begins}，${ends}` : begins ? `从${begins}` : ends;
}

function wholeSpan({ from, until }: Recurring, { today }: RuleContext): string {
  const begins = from !== undefined && from > today ? `${fullDay(from)}起` : '';
  const ends = until === undefined ? '' : `到${fullDay(until)}止`;
  return begins && ends ? `${begins}，${ends}` : begins ? `从${begins}` : ends;
}

/** With its year, unless the day is in the present year or within the next 365 days. */
function nearDay(day: Day, { today }: RuleContext): string {
  const isNext = day >= today && day < addDays(today, DAYS_PER_YEAR);
  return isNext || dayParts(day).year === dayParts(today).year ? monthDay(day) : fullDay(day);
}

const DAYS_PER_YEAR = 365;

/** Omits announced changes: the dates themselves show them. */
function exceptionWords(activity: Recurring, occurrences: readonly Occurrence[], context: RuleContext): string {
  const { from, until, except } = activity;
  const inside = (day: Day) =>
    isInScope(day, context) && !(from !== undefined && day < from) && !(until !== undefined && day > until);
  const skipped = except.filter(
    (day) => inside(day) && !occurrences.some((item) => item.day === day || item.origin === day),
  );
  const added = addedDays(activity, occurrences, context);
  return [
    skipped.length > 0 ? `${dayList(ascending(skipped))}不办` : '',
    added.length > 0 ? `另加${dayList(added)}` : '',
  ]
    .filter(Boolean)
    .join('，');
}

function irregularWords(activity: Recurring, occurrences: readonly Occurrence[], context: RuleContext): string {
  const set = addedDays(activity, occurrences, context);
  return set.length > 0 ? `没有固定日子，已定${dayList(set)}` : '没有固定日子，来前先问';
}

function addedDays({ also }: Recurring, occurrences: readonly Occurrence[], context: RuleContext): Day[] {
  return ascending(
    also.filter((day) => isInScope(day, context) && occurrences.some((item) => item.day === day && takesPlace(item))),
  );
}

/** Editors' lists may be unsorted and repeat days. */
const ascending = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** Within the window, and not before the month of the build. */
const isInScope = (day: Day, { from, until, today }: RuleContext): boolean =>
  day >= from && day <= until && monthOf(day) >= monthOf(today);

/** Dates that follow school terms may lack the holiday notice or the terms: the words for schools fit both. */
function provisionalWords(
  { status }: Recurring,
  { kind }: Rule,
  occurrences: readonly Occurrence[],
  context: RuleContext,
): string {
  const first = occurrences.find(({ day, state }) => state === '暂定' && isInScope(day, context));
  if (first === undefined || status === '暂定') return '';
  const school = SCHOOL_WORDS[kind];
  if (school !== undefined) return school;
  return `${String(context.calendar.lastNoticeYear + 1)}年放假安排未公布，${monthDay(first.day)}起暂定`;
}
