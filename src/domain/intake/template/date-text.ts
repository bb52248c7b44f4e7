/** The days of an activity in words that our own reader reads back as the same days. */
import { dayParts, firstDayOf, lastDayOf, monthOf, type Day, type Month } from '../../calendar/day.ts';
import { expandRule } from '../../calendar/expand.ts';
import type { WorkCalendar } from '../../calendar/holidays/workdays.ts';
import { parseRule } from '../../calendar/rule/parse.ts';
import type { DraftActivity } from '../../draft/draft.ts';
import { readWhen } from '../fields/when/when.ts';

type Timing = Pick<DraftActivity, 'date' | 'rule' | 'from' | 'until' | 'except' | 'also' | 'holidays'>;

export interface DateContext {
  month: Month;
  calendar: WorkCalendar;
}

/** Undefined where the activity has no day in the month, or no wording says its days. */
export function dateText(timing: Timing, context: DateContext): string | undefined {
  const days = daysOf(timing, context);
  if (days.length === 0) return undefined;
  return [...wordings(timing), dayList(days)].find((text) => isReadAs(text, days, timing, context));
}

/** The days planned in the month, before its holidays change them. */
function daysOf({ date, rule, from, until, except = [], also = [] }: Timing, { month, calendar }: DateContext): Day[] {
  const single = [date, ...also].filter((day) => day !== undefined && monthOf(day) === month) as Day[];
  const regular = rule === undefined ? [] : daysOfRule(rule, { from, until, except }, { month, calendar });
  return [...new Set([...single, ...regular])].sort();
}

interface Bounds {
  from?: Day | undefined;
  until?: Day | undefined;
  except?: readonly Day[] | undefined;
}

function daysOfRule(rule: string, { from, until, except = [] }: Bounds, { month, calendar }: DateContext): Day[] {
  const parsed = parseRule(rule);
  if (!parsed.ok) return [];
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const range = {
    from: from === undefined || from < first ? first : from,
    until: until === undefined || until > last ? last : until,
  };
  return expandRule(parsed.rule, range, { calendar, start: from })
    .map(({ day }) => day)
    .filter((day) => !except.includes(day));
}

/** Shortest first; bounds are named only where they matter. */
function* wordings({ rule, from, until, except = [], holidays }: Timing): Generator<string> {
  if (rule === undefined) return;
  const pause = holidays === '暂停' ? '，节假日暂停' : '';
  const left = except.length === 0 ? '' : `，${dayList(except)}除外`;
  yield `${rule}${pause}${left}`;
  if (from !== undefined) yield `${longText(from)}起${rule}${pause}${left}`;
  if (until !== undefined) yield `${rule}，至${longText(until)}止${pause}${left}`;
  if (from !== undefined && until !== undefined) yield `${longText(from)}至${longText(until)}，${rule}${pause}${left}`;
}

function isReadAs(text: string, days: readonly Day[], { holidays }: Timing, context: DateContext): boolean {
  const when = readWhen(text, context);
  if (when.problems.length > 0 || when.remainder !== '' || when.times.length > 0) return false;
  if (holidays === '暂停' && when.rule !== undefined && when.holidays === undefined) return false;
  const read = when.rule === undefined ? when.days : daysOfRule(when.rule, when, context);
  return read.length === days.length && read.every((day, index) => day === days[index]);
}

/** 12月5日、12日. */
function dayList(days: readonly Day[]): string {
  const months = days.map((day) => dayParts(day).month);
  return days
    .map((day, index) => (months[index] === months[index - 1] ? `${dayParts(day).day}日` : longText(day)))
    .join('、');
}

function longText(day: string): string {
  const { month, day: date } = dayParts(day as Day);
  return `${month}月${date}日`;
}
