/** Reads the days and times of an activity from what is written in the cells for date, weekday and time. */
import {
  daysFrom,
  firstDayOf,
  lastDayOf,
  monthOf,
  WEEKDAY_CHARACTERS,
  weekdayOf,
  type Day,
  type Month,
} from '../../../calendar/day.ts';
import { expandRule } from '../../../calendar/expand.ts';
import type { WorkCalendar } from '../../../calendar/holidays/workdays.ts';
import { plainText } from '../clean.ts';
import { takeTimes, takeVagueTime } from './clock.ts';
import { takeDays, type Days } from './days.ts';
import { takeNamedDay, type NamedDay } from './named-days.ts';
import { arabicDates } from './numerals.ts';
import { takeRepeat, type Repeat } from './repeats.ts';
import { GAP, Rest, type Problem } from '../rest.ts';
import {
  dateBesideRule,
  dayAnswer,
  longDay,
  noFirstDay,
  openSpan,
  relativeDay,
  vagueAbout,
  wrongWeekday,
} from './problems.ts';

export interface When {
  days: readonly Day[];
  rule?: string;
  from?: Day;
  until?: Day;
  except?: readonly Day[];
  holidays?: '暂停';
  times: readonly string[];
  provisional: boolean;
  problems: readonly Problem[];
  /** Text that is neither date nor time. */
  remainder: string;
  /** How the days were read, where that is not plain from the text. */
  how?: string;
}

export interface WhenContext {
  month: Month;
  calendar: WorkCalendar;
}

const RELATIVE = /(?:这|下|本|上)个?周[一二三四五六日天]?|今天|明天|后天|今晚|明晚|即日起?/;
const VAGUE =
  /(?:\d{1,2}月份?)?(?:的)?(?:[上中下]旬|月?底|月初|月中|月末|年底|年前|近期|择日|择期|适时|视情况)(?:择日|择期)?|(?:日期|时间|日子)?(?:待定|另定|未定|再定)|(?:具体)?(?:时间|日期)?(?:等通知|另行通知|以通知为准)/;
const WEEKDAYS = /\(?周([一二三四五六日天](?:[、,]?周?[一二三四五六日天])*)\)?|\(([一二三四五六日天])\)/;
const EXCEPT = new RegExp(`[${GAP}(]?(?:除|不含|除去)?${GAP}(?:除外|停一次|停办|不办|休息|暂停)\\)?|除(?:了)?${GAP}`);

/** Takes dates, recurrences and times. What is ambiguous or impossible becomes a problem, never a date. */
export function readWhen(text: string, context: WhenContext): When {
  const rest = new Rest(arabicDates(plainText(text)));
  const when = takeWhen(rest, context);
  return { ...when, remainder: rest.remainder };
}

/** As `readWhen`; what is neither date nor time stays in `rest`. */
export function takeWhen(rest: Rest, context: WhenContext): Omit<When, 'remainder'> {
  const provisional = rest.take(/暂定|拟定|拟(?=\d)/) !== undefined;
  const times = takeTimes(rest);
  const relative = rest.take(RELATIVE);
  const runs = takeAll(() => takeDays(rest, context.month));
  const repeat = takeRepeat(rest, context.month);
  const name = takeNamedDay(rest, context.month, context.calendar);
  const weekdays = rest.take(WEEKDAYS);
  const isKnown = runs.length > 0 || repeat !== undefined || name !== undefined;
  const found = combine({ rest, runs, repeat, name, context });
  const weekdayText = weekdays?.[1] ?? weekdays?.[2];
  const isChecked = weekdayText !== undefined && relative === undefined;
  const { days, rule, from, until, except, holidays, how, problems } = inMonth(
    isChecked ? againstWeekdays(found, plainWeekdays(weekdayText), context) : found,
    context,
  );
  return {
    ...defined({ rule, from, until, except, holidays, how }),
    days,
    times: times.spans,
    provisional,
    problems: [
      ...times.problems,
      ...runs.flatMap((run) => run.problems),
      ...(relative === undefined ? [] : [relativeDay(relative[0])]),
      ...vagueProblems(rest, isKnown, times.spans.length > 0 || times.problems.length > 0),
      ...problems,
    ],
  };
}

/** 待定 is about the date where there is none, otherwise about the time. */
function vagueProblems(rest: Rest, isDateKnown: boolean, isTimeKnown: boolean): Problem[] {
  const vagueTime = takeVagueTime(rest);
  const [vague] = rest.take(VAGUE) ?? [];
  const isOpen = vagueTime !== undefined && /待定|通知/.test(vagueTime.text);
  const problems: Problem[] = [];
  if (!isDateKnown && (vague !== undefined || isOpen)) problems.push(vagueAbout(vague ?? '待定', 'date-vague'));
  if (isDateKnown && vague !== undefined) problems.push(vagueAbout(vague, 'time-vague'));
  if (vagueTime !== undefined && !isTimeKnown) problems.push(vagueTime);
  return problems;
}

/** Without the keys that are undefined, which exactOptionalPropertyTypes would refuse. */
function defined<Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

interface Found {
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

interface Pieces {
  rest: Rest;
  runs: readonly Days[];
  repeat: Repeat | undefined;
  name: NamedDay | undefined;
  context: WhenContext;
}

function combine({ rest, runs, repeat, name, context }: Pieces): Found {
  const span = runs.find((run) => run.span !== undefined)?.span;
  const days = [...new Set(runs.flatMap((run) => run.days))].sort();
  if (repeat !== undefined) return recurring({ rest, days, span, repeat, context });
  if (span !== undefined) return { days: [], problems: [openSpan(span)] };
  if (name !== undefined) return withName(days, name);
  return { days, problems: [] };
}

interface Recurring extends Omit<Pieces, 'runs' | 'repeat' | 'name'> {
  days: readonly Day[];
  span: { from: Day; until: Day } | undefined;
  repeat: Repeat;
}

function recurring({ rest, days, span, repeat, context }: Recurring): Found {
  const { rule, problem } = repeat;
  if (problem !== undefined || rule === undefined)
    return { days: [], problems: problem === undefined ? [] : [problem] };
  const except = days.length > 0 && rest.take(EXCEPT) !== undefined ? days : undefined;
  const bounds = span ?? boundsIn(rest, days) ?? {};
  if (days.length > 0 && except === undefined && Object.keys(bounds).length === 0) return daysBesideRule(days, repeat);
  const isInterval = rule.kind === 'weeks-apart' || rule.kind === 'days-apart';
  if (isInterval && bounds.from === undefined) return { days: [], problems: [noFirstDay(repeat, context)] };
  return {
    days: [],
    repeat,
    problems: [],
    ...defined({
      rule: repeat.text,
      from: bounds.from,
      until: bounds.until,
      except,
      holidays: repeat.holidays,
    }),
  };
}

/** Two days, 每天 says what the list says already. */
function daysBesideRule(days: readonly Day[], repeat: Repeat): Found {
  const isSame = repeat.rule?.kind === 'daily' && days.length > 1;
  return isSame ? { days, problems: [] } : { days: [], problems: [dateBesideRule(days, repeat)] };
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
  if (days.length === 0) {
    if (name.days.length === 1) return { days: name.days, problems: [], how: `${name.written}，按历法查` };
    return {
      days: [],
      problems: [
        name.days.length === 0
          ? { kind: 'date-outside', text: `“${name.written}”不在这个月`, field: 'days', answers: [] }
          : {
              kind: 'date-ambiguous',
              text: `“${name.written}”这个月不止一天`,
              field: 'days',
              answers: name.days.map(dayAnswer),
            },
      ],
    };
  }
  if (days.length === 1 && !name.days.includes(days[0]!)) {
    return {
      days: [],
      problems: [
        {
          kind: 'conflict',
          text: `日期写${longDay(days[0]!)}，“${name.written}”却是${name.days.map(longDay).join('、') || '别的月份'}`,
          field: 'days',
          answers: [...days, ...name.days].map(dayAnswer),
        },
      ],
    };
  }
  return { days, problems: [] };
}

/** Compares with the weekday written beside the date. */
function againstWeekdays(found: Found, weekdays: readonly number[], context: WhenContext): Found {
  if (found.problems.length > 0) return found;
  if (found.days.length > 0) {
    const wrong = found.days.find((day) => !weekdays.includes(weekdayOf(day)));
    return wrong === undefined ? found : { ...found, days: [], problems: [wrongWeekday(found.days, wrong, weekdays)] };
  }
  if (found.rule !== undefined) return found;
  const rule = `每周${weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]).join('、')}`;
  const days = daysFrom(firstDayOf(context.month), lastDayOf(context.month)).filter((day) =>
    weekdays.includes(weekdayOf(day)),
  );
  return {
    ...found,
    problems: [
      {
        kind: 'date-ambiguous',
        text: `只写了“${rule.slice(1)}”，是每周都有，还是只有一次？`,
        field: 'days',
        answers: [{ label: rule, set: { rule } }, ...days.map(dayAnswer)],
      },
    ],
  };
}

/** Days outside the menu's month are asked about; a rule must fall into it. */
function inMonth(found: Found, { month, calendar }: WhenContext): Found {
  const outside = found.days.filter((day) => monthOf(day) !== month);
  if (outside.length > 0) {
    const inside = found.days.filter((day) => monthOf(day) === month);
    return {
      ...found,
      days: inside,
      problems: [
        ...found.problems,
        {
          kind: 'date-outside',
          text: `${outside.map(longDay).join('、')}不在${Number(month.slice(5))}月`,
          field: 'days',
          answers: [{ label: '这一项不要', effect: 'drop' }],
        },
      ],
    };
  }
  if (found.repeat?.rule === undefined) return found;
  const range = { from: found.from ?? firstDayOf(month), until: found.until ?? lastDayOf(month) };
  const days = expandRule(found.repeat.rule, range, { calendar, start: found.from }).filter(
    ({ day }) => monthOf(day) === month,
  );
  if (days.length > 0) return found;
  return {
    days: [],
    problems: [{ kind: 'date-outside', text: `“${found.rule ?? ''}”在这个月一天也没有`, field: 'rule', answers: [] }],
  };
}

function takeAll<Item>(take: () => Item | undefined): Item[] {
  const items: Item[] = [];
  for (let item = take(); item !== undefined; item = take()) items.push(item);
  return items;
}

function plainWeekdays(text: string): number[] {
  return [...text.replaceAll(/[、,周]/g, '')].map(
    (character) => WEEKDAY_CHARACTERS.join('').indexOf(character.replace('天', '日')) + 1,
  );
}
