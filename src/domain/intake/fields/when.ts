/** Reads the days and times of an activity from what is written in the cells for date, weekday and time. */
import {
  addDays,
  daysFrom,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayName,
  weekdayOf,
  type Day,
  type Month,
} from '../../calendar/day.ts';
import { expandRule } from '../../calendar/expand.ts';
import type { WorkCalendar } from '../../calendar/holidays/workdays.ts';
import type { Answer } from '../reading.ts';
import { plainText } from './clean.ts';
import { takeTimes, takeVagueTime } from './clock.ts';
import { takeDays, type Days } from './days.ts';
import { takeNamedDay, type NamedDay } from './named-days.ts';
import { arabicDates } from './numerals.ts';
import { takeRepeat, type Repeat } from './repeats.ts';
import { GAP, Rest, type Problem } from './rest.ts';

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
  const vagueTime = takeVagueTime(rest);
  const vague = rest.take(VAGUE);
  const known = runs.length > 0 || repeat !== undefined || name !== undefined;
  const problems: Problem[] = [...times.problems, ...runs.flatMap((run) => run.problems)];
  if (relative !== undefined) problems.push(relativeDay(relative[0]));
  if (vague !== undefined || (vagueTime !== undefined && !known && /待定|通知/.test(vagueTime.text)))
    problems.push(known ? vagueAbout(vague?.[0] ?? '', 'time-vague') : vagueAbout(vague?.[0] ?? '待定', 'date-vague'));
  if (vagueTime !== undefined && times.spans.length === 0 && times.problems.length === 0) problems.push(vagueTime);
  const found = combine({ rest, runs, repeat, name, context });
  const weekdayText = weekdays?.[1] ?? weekdays?.[2];
  const checked =
    weekdayText === undefined
      ? found
      : againstWeekdays(found, plainWeekdays(weekdayText), context, relative !== undefined);
  const { repeat: _repeat, ...read } = inMonth(checked, context);
  return { ...read, times: times.spans, provisional, problems: [...problems, ...read.problems] };
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
  if (repeat.problem !== undefined || repeat.rule === undefined)
    return { days: [], problems: repeat.problem === undefined ? [] : [repeat.problem] };
  const isException = days.length > 0 && rest.take(EXCEPT) !== undefined;
  const starts = rest.take(new RegExp(`(?:从|自)?${GAP}(?:起|开始)`)) !== undefined;
  const ends = rest.take(new RegExp(`(?:至|到|截至)${GAP}(?:止|为止|结束)?|${GAP}(?:止|为止|结束)`)) !== undefined;
  const bounds = span ?? (starts ? { from: days[0] } : ends ? { until: days.at(-1) } : {});
  if (days.length > 0 && !isException && !starts && !ends)
    return repeat.rule.kind === 'daily' && days.length > 1 ? { days, problems: [] } : dateBesideRule(days, repeat);
  if (repeat.rule.kind === 'weeks-apart' || repeat.rule.kind === 'days-apart')
    if (bounds.from === undefined) return { days: [], problems: [noFirstDay(repeat, context)] };
  return {
    days: [],
    rule: repeat.text ?? '',
    repeat,
    ...(bounds.from === undefined ? {} : { from: bounds.from }),
    ...(bounds.until === undefined ? {} : { until: bounds.until }),
    ...(isException ? { except: days } : {}),
    ...(repeat.pausesOnHolidays ? { holidays: '暂停' as const } : {}),
    problems: [],
  };
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
function againstWeekdays(found: Found, weekdays: readonly number[], context: WhenContext, isRelative: boolean): Found {
  if (isRelative || found.problems.length > 0) return found;
  if (found.days.length > 0) {
    const wrong = found.days.find((day) => !weekdays.includes(weekdayOf(day)));
    return wrong === undefined ? found : { ...found, days: [], problems: [wrongWeekday(found.days, wrong, weekdays)] };
  }
  if (found.rule !== undefined) return found;
  const rule = `每周${weekdays.map((weekday) => CHARACTERS[weekday - 1]).join('、')}`;
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
  const { rule: _rule, ...rest } = found;
  return {
    ...rest,
    problems: [{ kind: 'date-outside', text: `“${found.rule ?? ''}”在这个月一天也没有`, field: 'rule', answers: [] }],
  };
}

function takeAll<Item>(take: () => Item | undefined): Item[] {
  const items: Item[] = [];
  for (let item = take(); item !== undefined; item = take()) items.push(item);
  return items;
}

const CHARACTERS = '一二三四五六日';

function plainWeekdays(text: string): number[] {
  return [...text.replaceAll(/[、,周]/g, '')].map((character) => CHARACTERS.indexOf(character.replace('天', '日')) + 1);
}

const dayAnswer = (day: Day): Answer => ({ label: longDay(day), set: { days: [day] } });

/** 12月5日周六. */
export function longDay(day: Day): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日${weekdayName(day)}`;
}

const relativeDay = (written: string): Problem => ({
  kind: 'relative-date',
  text: `“${written}”要看哪天说的，是几月几日？`,
  field: 'days',
  answers: [],
});

const vagueAbout = (written: string, kind: 'date-vague' | 'time-vague'): Problem => ({
  kind,
  text: kind === 'date-vague' ? `“${written}”不是一天，是哪天？` : `“${written}”没写几点`,
  field: kind === 'date-vague' ? 'days' : 'time',
  answers: [],
});

const openSpan = ({ from, until }: { from: Day; until: Day }): Problem => ({
  kind: 'date-ambiguous',
  text: `${longDay(from)}到${longDay(until)}，天天都有吗？`,
  field: 'days',
  answers: [
    { label: '每天', set: { rule: '每天', from, until } },
    { label: '每个工作日', set: { rule: '每个工作日', from, until } },
    { label: `只有${longDay(from)}`, set: { days: [from] } },
  ],
});

function dateBesideRule(days: readonly Day[], repeat: Repeat): Found {
  return {
    days: [],
    problems: [
      {
        kind: 'date-ambiguous',
        text: `又写“${repeat.text ?? ''}”，又写${days.map(longDay).join('、')}，照哪个？`,
        field: 'days',
        answers: [
          { label: repeat.text ?? '', set: { rule: repeat.text } },
          { label: `只在${days.map(longDay).join('、')}`, set: { days } },
        ],
      },
    ],
  };
}

function noFirstDay({ text, written }: Repeat, { month }: WhenContext): Problem {
  const [, weekday] = /周([一二三四五六日])$/.exec(text ?? '') ?? [];
  const first = daysFrom(firstDayOf(month), addDays(firstDayOf(month), 13)).filter(
    (day) => weekday !== undefined && weekdayName(day) === `周${weekday}`,
  );
  return {
    kind: 'date-ambiguous',
    text: `“${written}”没说从哪天起`,
    field: 'from',
    answers: first.map((from) => ({ label: `从${longDay(from)}起`, set: { rule: text, from } })),
  };
}

function wrongWeekday(days: readonly Day[], wrong: Day, weekdays: readonly number[]): Problem {
  const near =
    days.length > 1
      ? []
      : daysFrom(addDays(wrong, -3), addDays(wrong, 3)).filter((day) => weekdays.includes(weekdayOf(day)));
  return {
    kind: 'date-weekday',
    text: `${longDay(wrong)}，写的却是周${weekdays.map((weekday) => CHARACTERS[weekday - 1]).join('、')}`,
    field: 'days',
    answers: [{ label: days.map(longDay).join('、'), set: { days } }, ...near.map(dayAnswer)],
  };
}
