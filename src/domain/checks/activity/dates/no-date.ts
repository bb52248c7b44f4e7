/**
 * Rules without any date in their month or period: notices would print them, but calendars would have no day for them.
 */
import {
  addDays,
  dayParts,
  firstDayOf,
  lastDayOf,
  type Day,
  type Month,
  type DayRange,
} from '../../../calendar/day.ts';
import { expandRule } from '../../../calendar/expand.ts';
import { occurrencesOf, type Calendars } from '../../../calendar/occurrences.ts';
import { withinMonth, type ActivityTiming } from '../../../calendar/plan.ts';
import { ruleOf } from '../../../calendar/rule/parse.ts';
import type { Rule } from '../../../calendar/rule/rule.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { findSkippedYears, type SkippedYears } from './skipped-years.ts';
import { dayWords } from './series-days.ts';

/**
 * @param month the menu's month; a routine has none and is checked only if it has both `from` and `until`
 * @param today only used to name future dates
 */
export function noDateProblems(
  activity: ActivityTiming,
  month: Month | undefined,
  calendars: Calendars,
  today: Day,
): FieldProblem[] {
  const parsed = activity.rule === undefined ? undefined : ruleOf(activity.rule);
  if (parsed?.ok !== true || parsed.rule.kind === 'irregular') return [];
  const { rule } = parsed;
  const skipped = findSkippedYears(rule, dayParts(month === undefined ? today : firstDayOf(month)).year);
  if (month === undefined && skipped !== undefined) return [skippedYearsProblem(skipped)];
  const limited = withinMonth(activity, month);
  const range = rangeOf(limited, month);
  if (range === undefined || isReversed(limited)) return [];
  if (occurrencesOf({ ...limited, changes: [], status: '照常' }, range, calendars).length > 0) return [];
  const span = month ?? `${range.from} 到 ${range.until}`;
  return [
    {
      path: ['rule'],
      found: `${span} 里一场也没有：${reason(limited, rule, range, calendars)}`,
      fix:
        skipped === undefined
          ? '请改周期或日子；这段时间不办，就删掉这一条'
          : `每年都办的请写“${skipped.alternative}”；这段时间不办，就删掉这一条`,
    },
  ];
}

function rangeOf({ from, until }: ActivityTiming, month: Month | undefined): DayRange | undefined {
  if (month !== undefined) return { from: firstDayOf(month), until: lastDayOf(month) };
  return from === undefined || until === undefined ? undefined : { from, until };
}

const isReversed = ({ from, until }: ActivityTiming): boolean =>
  from !== undefined && until !== undefined && until < from;

function skippedYearsProblem({ name, dates, alternative }: SkippedYears): FieldProblem {
  return {
    path: ['rule'],
    found: `${name}不是年年有，下次是 ${dates.join('、')}`,
    fix: `每年都办的请写“${alternative}”`,
  };
}

function reason(activity: ActivityTiming, rule: Rule, range: DayRange, calendars: Calendars): string {
  const { from, until, except, holidays } = activity;
  const dates = expandRule(rule, range, { ...calendars, start: from }).map(({ day }) => day);
  if (dates.length === 0) return noDatesFromRule(activity, rule, range, calendars);
  const inside = dates.filter((day) => day >= (from ?? day) && day <= (until ?? day));
  if (inside.length === 0) return outsideWords(dates, activity);
  const kept = inside.filter((day) => !except.includes(day));
  if (kept.length === 0) return `${listWords(inside)}都写在“哪天没有”里`;
  const resting = holidays === '暂停' ? '逢放假暂停' : `逢放假${holidays}，不在这段时间里了`;
  return `${inside.length > kept.length ? '有的写在“哪天没有”里，' : ''}${listWords(kept)}${resting}`;
}

/** Whether the dates are all before `from`, all after `until`, or on both sides. */
function outsideWords(dates: readonly Day[], { from, until }: ActivityTiming): string {
  const last = dates.at(-1) ?? '';
  if (from !== undefined && last < from) return `${listWords(dates)}在“从哪天起” ${from} 之前`;
  if (until !== undefined && (dates[0] ?? '') > until) return `${listWords(dates)}在“到哪天止” ${until} 之后`;
  return `${listWords(dates)}都不在 ${from ?? ''} 到 ${until ?? ''} 之间`;
}

function noDatesFromRule(
  { rule = '', from }: ActivityTiming,
  parsed: Rule,
  { until }: DayRange,
  calendars: Calendars,
): string {
  const after = addDays(until, 1);
  const years = Array.from({ length: YEARS_AHEAD }, (_, index) => dayParts(after).year + index);
  const ahead = (year: number) =>
    expandRule(
      parsed,
      { from: laterOf(after, `${year}-01-01`), until: `${year}-12-31` },
      { ...calendars, start: from },
    );
  const next = years.flatMap(ahead)[0];
  const start = parsed.kind === 'weeks-apart' && from !== undefined ? `从 ${dayWords(from)}算起，` : '';
  return `${start}这段时间没有“${rule}”${next === undefined ? '' : `，下一次是 ${dayWords(next.day)}`}`;
}

function listWords(days: readonly Day[]): string {
  const shown = days.slice(0, SHOWN).map(dayWords).join('、');
  return days.length > SHOWN ? `${shown}等${days.length}场` : shown;
}

const SHOWN = 5;
const YEARS_AHEAD = 12;
const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
