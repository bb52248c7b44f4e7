/** A rule that comes to nothing in its month: notices would print it, calendars would have no day for it. */
import { addDays, dayParts, firstDayOf, lastDayOf, type Day, type Month } from '../../../calendar/day.ts';
import { expandRule, type DayRange } from '../../../calendar/expand.ts';
import { withinMonth } from '../../../calendar/plan.ts';
import { occurrencesOf, type Calendars } from '../../../calendar/occurrences.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';
import { parseRule, type Rule } from '../../../calendar/rule/rule.ts';
import type { FieldProblem } from '../../entry-problem.ts';
import { lackingYears, type Lacking } from './every-year.ts';
import { dayWords } from './series-days.ts';

/**
 * @param month that of the menu; a routine has none, and is asked only where it says from when to when
 * @param today only to name dates that are still to come
 */
export function noDateProblems(
  activity: ActivityTiming,
  month: Month | undefined,
  calendars: Calendars,
  today: Day,
): FieldProblem[] {
  const parsed = activity.rule === undefined ? undefined : parseRule(activity.rule);
  if (parsed?.ok !== true || parsed.rule.kind === 'irregular') return [];
  const { rule } = parsed;
  const lacking = lackingYears(rule, dayParts(month === undefined ? today : firstDayOf(month)).year);
  if (month === undefined && lacking !== undefined) return [lackingProblem(lacking)];
  const limited = withinMonth(activity, month);
  const window = windowOf(limited, month);
  if (window === undefined || isReversed(limited)) return [];
  if (occurrencesOf({ ...limited, changes: [], status: '照常' }, window, calendars).length > 0) return [];
  const span = month ?? `${window.from} 到 ${window.until}`;
  return [
    {
      path: ['rule'],
      found: `${span} 里一场也没有：${reason(limited, rule, window, calendars)}`,
      fix:
        lacking === undefined
          ? '请改周期或日子；这段时间不办，就删掉这一条'
          : `每年都办的请写“${lacking.override}”；这段时间不办，就删掉这一条`,
    },
  ];
}

function windowOf({ from, until }: ActivityTiming, month: Month | undefined): DayRange | undefined {
  if (month !== undefined) return { from: firstDayOf(month), until: lastDayOf(month) };
  return from === undefined || until === undefined ? undefined : { from, until };
}

const isReversed = ({ from, until }: ActivityTiming): boolean => from !== undefined && until !== undefined && until < from;

function lackingProblem({ name, dates, override }: Lacking): FieldProblem {
  return { path: ['rule'], found: `${name}不是年年有，下次是 ${dates.join('、')}`, fix: `每年都办的请写“${override}”` };
}

function reason(activity: ActivityTiming, rule: Rule, window: DayRange, calendars: Calendars): string {
  const { from, until, except, holidays } = activity;
  const given = expandRule(rule, window, { ...calendars, start: from }).map(({ day }) => day);
  if (given.length === 0) return nothingGiven(activity, rule, window, calendars);
  const inside = given.filter((day) => day >= (from ?? day) && day <= (until ?? day));
  if (inside.length === 0) return outsideWords(given, activity);
  const kept = inside.filter((day) => !except.includes(day));
  if (kept.length === 0) return `${listWords(inside)}都写在“哪天没有”里`;
  const resting = holidays === '暂停' ? '逢放假暂停' : `逢放假${holidays}，不在这段时间里了`;
  return `${inside.length > kept.length ? '有的写在“哪天没有”里，' : ''}${listWords(kept)}${resting}`;
}

/** Of one day the very side on which it lies is said, of several the span in which none does. */
function outsideWords(given: readonly Day[], { from, until }: ActivityTiming): string {
  const last = given.at(-1) ?? '';
  if (from !== undefined && last < from) return `${listWords(given)}在“从哪天起” ${from} 之前`;
  if (until !== undefined && (given[0] ?? '') > until) return `${listWords(given)}在“到哪天止” ${until} 之后`;
  return `${listWords(given)}都不在 ${from ?? ''} 到 ${until ?? ''} 之间`;
}

function nothingGiven({ rule = '', from }: ActivityTiming, parsed: Rule, { until }: DayRange, calendars: Calendars): string {
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
