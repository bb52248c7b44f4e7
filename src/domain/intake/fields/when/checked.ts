/** Checks days that were read against the weekday written beside them, and against the menu's month. */
import {
  daysFrom,
  firstDayOf,
  lastDayOf,
  monthOf,
  WEEKDAY_CHARACTERS,
  weekdayOf,
  type Day,
} from '../../../calendar/day.ts';
import { expandRule } from '../../../calendar/expand.ts';
import { parseRule, printRule } from '../../../calendar/rule/parse.ts';
import type { Problem } from '../rest.ts';
import type { Found } from './combine.ts';
import { dayAnswer, longDay, wrongWeekday } from './problems.ts';
import type { WhenContext } from './when-context.ts';

export function againstWeekdays(found: Found, weekdays: readonly number[], context: WhenContext): Found {
  if (found.problems.length > 0 || found.rule !== undefined) return found;
  if (found.days.length === 0) return { ...found, ...onlyWeekdays(weekdays, context) };
  const wrong = found.days.find((day) => !weekdays.includes(weekdayOf(day)));
  return wrong === undefined ? found : { ...found, days: [], problems: [wrongWeekday(found.days, wrong, weekdays)] };
}

/** Weekdays without a date: each week's, where titles or the number of weekdays leave no other meaning. */
function onlyWeekdays(weekdays: readonly number[], context: WhenContext): Pick<Found, 'days' | 'rule' | 'problems'> {
  const { week, month } = context;
  if (typeof week === 'object') {
    const days = daysFrom(week.from, week.until).filter((day) => weekdays.includes(weekdayOf(day)));
    if (days.length > 0) return { days, problems: [] };
  }
  const rule = `每周${weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]).join('、')}`;
  const parsed = parseRule(rule);
  if ((week === 'every' || (week === undefined && !canBeOneOccasion(weekdays))) && parsed.ok)
    return { days: [], rule: printRule(parsed.rule), problems: [] };
  const days = daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => weekdays.includes(weekdayOf(day)));
  const problem: Problem = {
    kind: 'date-ambiguous',
    text: `只写了“${rule.slice(1)}”，是每周都有，还是只有一次？`,
    field: 'days',
    answers: [{ label: rule, set: { rule } }, ...days.map(dayAnswer)],
  };
  return { days: [], problems: [problem] };
}

/** 周六 may mean one Saturday, 周六、日 one weekend; 周二、四 of a month's menu are those of every week. */
function canBeOneOccasion(weekdays: readonly number[]): boolean {
  const [first = 0, second] = [...weekdays].sort((a, b) => a - b);
  return weekdays.length < 2 || (weekdays.length === 2 && second === first + 1);
}

/** Days outside the menu's month are asked about; a rule must fall into it. */
export function inMonth(found: Found, { month, calendar }: WhenContext): Found {
  const outside = found.days.filter((day) => monthOf(day) !== month);
  if (outside.length > 0) {
    const days = found.days.filter((day) => monthOf(day) === month);
    return { ...found, days, problems: [...found.problems, outsideMonth(outside, days, month)] };
  }
  if (found.repeat?.rule === undefined) return found;
  const range = { from: found.from ?? firstDayOf(month), until: found.until ?? lastDayOf(month) };
  const days = expandRule(found.repeat.rule, range, { calendar, start: found.from });
  if (days.some(({ day }) => monthOf(day) === month && found.except?.includes(day) !== true)) return found;
  return {
    days: [],
    problems: [{ kind: 'date-outside', text: `“${found.rule ?? ''}”在这个月一天也没有`, field: 'rule', answers: [] }],
  };
}

/** 2025年12月5日 in the menu of December 2026 most likely has the wrong year. */
function outsideMonth(outside: readonly Day[], inside: readonly Day[], month: string): Problem {
  const sameYear = outside.every((day) => day.slice(0, 4) === month.slice(0, 4));
  const shifted = outside.map((day) => `${month}${day.slice(7)}` as Day);
  const isOtherYear = inside.length === 0 && outside.every((day) => day.slice(5, 7) === month.slice(5));
  return {
    kind: 'date-outside',
    text: sameYear
      ? `${outside.map(longDay).join('、')}不在${Number(month.slice(5))}月`
      : `${outside.map((day) => `${day.slice(0, 4)}年${longDay(day)}`).join('、')}不在${month.slice(0, 4)}年${Number(month.slice(5))}月`,
    field: 'days',
    answers: [
      ...(isOtherYear ? [{ label: shifted.map(longDay).join('、'), set: { days: shifted } }] : []),
      { label: '这一项不要', effect: 'drop' as const },
    ],
  };
}
