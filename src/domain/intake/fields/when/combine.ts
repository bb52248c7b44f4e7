/** Combines the dates, the recurrence and the named day of one text. */
import { daysFrom, firstDayOf, lastDayOf, monthOf, weekdayOf, type Day, type Month } from '../../../calendar/day.ts';
import { expandRule } from '../../../calendar/expand.ts';
import type { Rule } from '../../../calendar/rule/rule.ts';
import { GAP, type Problem, type Rest } from '../rest.ts';
import type { Days } from './days/days.ts';
import { excludedProblem, type ExcludedWeekdays } from './days/excluded-weekdays.ts';
import type { NamedDay } from './named-days.ts';
import { bearingProblem, dateBesideRule, dayAnswer, longDay, noFirstDay, openSpan, severalDates } from './problems.ts';
import type { Repeat } from './repeats.ts';
import type { WhenContext } from './when-context.ts';

export interface Found {
  days: readonly Day[];
  rule?: string;
  repeat?: Repeat;
  from?: Day;
  until?: Day;
  except?: readonly Day[];
  holidays?: '暂停';
  how?: string;
  problems: readonly Problem[];
}

export interface Pieces {
  rest: Rest;
  runs: readonly Days[];
  repeat: Repeat | undefined;
  name: NamedDay | undefined;
  /** Written alone, beside no date. */
  weekdays?: readonly number[] | undefined;
  /** On which it does not take place. */
  excluded?: ExcludedWeekdays | undefined;
  context: WhenContext;
}

export function combine(pieces: Pieces): Found {
  const { rest, runs, repeat, name, weekdays, context } = pieces;
  const span = runs.find((run) => run.span !== undefined)?.span;
  const days = [...new Set(runs.flatMap((run) => run.days))].sort();
  const uncertain = runs.find(({ bearing }) => bearing !== undefined && (repeat === undefined || !isBound(bearing)));
  if (uncertain?.bearing !== undefined && (days.length > 0 || span !== undefined))
    return {
      days: [],
      problems: [bearingProblem(uncertain.bearing, days.length > 0 ? days : [span!.from, span!.until])],
    };
  const unclear = withoutExcluded(pieces, span, days) ?? (repeat === undefined ? fromOtherText(rest, runs) : undefined);
  if (unclear !== undefined) return { days: [], problems: [unclear] };
  if (repeat !== undefined) return recurring({ rest, days, span, repeat, context });
  if (span !== undefined) return onlyWeekdayIn(span, weekdays ?? []) ?? { days: [], problems: [openSpan(span)] };
  if (name !== undefined) return withName(days, name);
  return { days, problems: [] };
}

function withoutExcluded({ excluded, repeat }: Pieces, span: Days['span'], days: readonly Day[]): Problem | undefined {
  if (excluded === undefined || (repeat === undefined && span === undefined && days.length === 0)) return undefined;
  const all = [...new Set([...days, ...(span === undefined ? [] : daysFrom(span.from, span.until))])].sort();
  return excludedProblem(excluded, { rule: repeat?.rule, days: all });
}

/** What may stand between the dates of a list: ordinals, parts of the day, words for and. */
const IN_LIST = new RegExp(
  `第[一二三四五六七八九十\\d]+[场次期课讲轮批组班站节天]|[上下中]午|早上|晚上|傍晚|[晚早]|以及|还有|另有|[和及与另再加各]|[${GAP}]`,
  'g',
);

/** 12月5日9时-12月20日, without the time. */
const TIMED_RANGE = new RegExp(`^[${GAP}( ]*(?:-|至|到) ?$`);

/** 12月10日 … 12月8日会议精神: of dates with words between them, some are not days of the activity. */
function fromOtherText(rest: Rest, runs: readonly Days[]): Problem | undefined {
  const hasWords = runs.some(({ before }, index) => {
    const previous = runs[index - 1];
    return (
      previous !== undefined && /\p{L}{2}/u.test(before.slice(previous.before.length + 1).replaceAll(IN_LIST, ' '))
    );
  });
  const [first, second] = runs;
  if (first === undefined || second === undefined) return undefined;
  const link = second.before.slice(first.before.length + 1);
  const [from, until] = [first.days.at(-1), second.days[0]];
  if (TIMED_RANGE.test(link) && from !== undefined && until !== undefined && from < until)
    return openSpan({ from, until });
  if (!hasWords && !rest.test(EXCEPT)) return undefined;
  return severalDates(runs.map(({ days }) => days).filter((days) => days.length > 0));
}

/** 12月7日—13日 周三: within a week, each weekday comes once. */
function onlyWeekdayIn({ from, until }: { from: Day; until: Day }, weekdays: readonly number[]): Found | undefined {
  const all = daysFrom(from, until);
  const days = all.filter((day) => weekdays.includes(weekdayOf(day)));
  return all.length <= 7 && days.length > 0 ? { days, problems: [] } : undefined;
}

const isBound = (bearing: Days['bearing']): boolean => bearing === 'from' || bearing === 'until';

interface Recurring extends Omit<Pieces, 'runs' | 'repeat' | 'name'> {
  days: readonly Day[];
  span: { from: Day; until: Day } | undefined;
  repeat: Repeat;
}

const EXCEPT = new RegExp(
  `[${GAP}(]?(?:除|不含|除去)?${GAP}(?:除外|停一次|停办|不办|休息|暂停)\\)?|除(?:了)?${GAP}(?:外|以外)?`,
);

function recurring({ rest, days, span, repeat, context }: Recurring): Found {
  const { rule } = repeat;
  const outside = outsideMonths(rest, context.month);
  if (outside !== undefined) return { days: [], problems: [outside] };
  if (rule === undefined) return withoutRule(days, repeat);
  const except = days.length > 0 && rest.take(EXCEPT) !== undefined ? days : undefined;
  const bounds = span ?? boundsIn(rest, days);
  if (days.length > 0 && except === undefined && bounds === undefined) return daysBesideRule(days, repeat, context);
  if (isInterval(rule) && bounds?.from === undefined) return { days: [], problems: [noFirstDay(repeat, context)] };
  return { ...ruleFound(repeat), ...defined({ ...bounds, except }) };
}

const MONTHS = /\(?(\d{1,2})月?份?(?:-|至|到)(\d{1,2})月份?\)?/;

/** 每周三（9-11月）: the months beside a rule, in another month. */
function outsideMonths(rest: Rest, month: Month): Problem | undefined {
  const [written, from, until] = rest.take(MONTHS) ?? [];
  if (written === undefined) return undefined;
  const [first, last, present] = [Number(from), Number(until), Number(month.slice(5))];
  const isWithin = first <= last ? present >= first && present <= last : present >= first || present <= last;
  if (isWithin) return undefined;
  return { kind: 'date-outside', text: `“${written.replaceAll(/[()]/g, '')}”不含这个月`, field: 'days', answers: [] };
}

const isInterval = ({ kind }: Rule): boolean => kind === 'weeks-apart' || kind === 'days-apart';

const ruleFound = (repeat: Repeat): Found => ({
  days: [],
  repeat,
  problems: [],
  ...defined({ rule: repeat.text, holidays: repeat.holidays }),
});

/** 每月两次, 12月5日、19日: the days specify the vague rule. */
function withoutRule(days: readonly Day[], { problem }: Repeat): Found {
  if (problem?.kind === 'date-vague' && days.length > 0) return { days, problems: [] };
  return { days: [], problems: problem === undefined ? [] : [problem] };
}

/** The days repeat the rule: all of its days are listed, or two days beside 每天. */
function daysBesideRule(days: readonly Day[], repeat: Repeat, { month, calendar }: WhenContext): Found {
  if (repeat.rule?.kind === 'daily' && days.length > 1) return { days, problems: [] };
  const range = { from: firstDayOf(month), until: lastDayOf(month) };
  const ofRule =
    repeat.rule === undefined || isInterval(repeat.rule)
      ? []
      : expandRule(repeat.rule, range, { calendar }).map(({ day }) => day);
  const inMonth = ofRule.filter((day) => monthOf(day) === month);
  if (inMonth.length > 0 && inMonth.join() === days.join()) return ruleFound(repeat);
  return { days: [], problems: [dateBesideRule(days, repeat)] };
}

const FROM = new RegExp(`(?:从|自)?${GAP}(?:起|开始)`);
const UNTIL = new RegExp(`(?:至|到|截至)${GAP}(?:止|为止|结束)?|${GAP}(?:止|为止|结束)`);

/** 12月5日起每周六; each date has been taken out before. */
function boundsIn(rest: Rest, days: readonly Day[]): { from?: Day; until?: Day } | undefined {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (rest.take(FROM) !== undefined) return { from: first };
  return rest.take(UNTIL) === undefined ? undefined : { until: last };
}

function withName(days: readonly Day[], name: NamedDay): Found {
  if (days.length === 1 && !name.days.includes(days[0]!)) return { days: [], problems: [otherThanNamed(days, name)] };
  if (days.length > 0) return { days, problems: [] };
  if (name.days.length === 1) return { days: name.days, problems: [], how: `${name.written}，按历法查` };
  const problem: Problem =
    name.days.length === 0
      ? { kind: 'date-outside', text: `“${name.written}”不在这个月`, field: 'days', answers: [] }
      : {
          kind: 'date-ambiguous',
          text: `“${name.written}”这个月不止一天`,
          field: 'days',
          answers: name.days.map(dayAnswer),
        };
  return { days: [], problems: [problem] };
}

const otherThanNamed = (days: readonly Day[], name: NamedDay): Problem => ({
  kind: 'conflict',
  text: `日期写${days.map(longDay).join('、')}，“${name.written}”却是${name.days.map(longDay).join('、') || '别的月份'}`,
  field: 'days',
  answers: [...days, ...name.days].map(dayAnswer),
});

/** Without the keys that are undefined, which exactOptionalPropertyTypes would refuse. */
export function defined<Values extends object>(
  values: Values,
): {
  [Name in keyof Values]?: Exclude<Values[Name], undefined>;
} {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
