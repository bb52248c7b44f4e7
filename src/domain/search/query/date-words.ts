/** Words for times in a query, as people write them: 明天, 周六, 下周三, 这个周末, 12月, 12月5日到8日, 2026年, 最近, 腊八, 今天下午. */
import {
  addMonths,
  dayOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  WEEKDAY_CHARACTERS,
  type Month,
} from '../../calendar/day.ts';
import { dayNumber, dayOfNumber } from './days.ts';

/** Day numbers, both ends included. */
export interface DateSpan {
  from: number;
  until: number;
  /** Only these days of the week, Monday is 1. */
  weekdays?: readonly number[];
  /** Only what begins in these hours, the last one not included. */
  hours?: Hours;
  /** Content uses the word too: 腊八 is also looked for in titles. 今天 is not. */
  named: boolean;
}
export type Hours = readonly [from: number, until: number];

export interface DateWord {
  at: number;
  length: number;
  span: DateSpan;
}

/** What date words are read against. */
export interface DateContext {
  today: number;
  /** Day numbers by name, ascending. */
  festivals: ReadonlyMap<string, readonly number[]>;
}

/** The first date word in a folded text. */
export function findDateWord(text: string, context: DateContext): DateWord | undefined {
  for (let at = 0; at < text.length; at += 1) {
    // 26年 in 2026年 and 30日 in 2月30日 are no words of their own.
    if (/[\d月]\d/.test(text.slice(Math.max(0, at - 1), at + 1))) continue;
    const found = timeAt(text.slice(at), context);
    if (found) return { at, ...found };
  }
  return undefined;
}

/** @param hour at which something begins on that day; NaN where that is not known */
export function inSpan({ from, until, weekdays, hours }: DateSpan, day: number, hour: () => number): boolean {
  if (day < from || day > until || (weekdays && !weekdays.includes(weekdayOf(day)))) return false;
  return !hours || (hour() >= hours[0] && hour() < hours[1]);
}

/** For the table of Traditional characters: all that these words are written with. */
export const DATE_VOCABULARY =
  '大前昨今明后天日早晚晨清上中下午傍最近期这几个本当去周星期礼拜双休一二三四五六七八九十末年月份号到至';

type Read = Omit<DateWord, 'at'>;

/** 今天下午, 12月5日到8日, 下午. */
function timeAt(text: string, context: DateContext): Read | undefined {
  const day = dayAt(text, context);
  const all = day && ranged(day, text, context);
  const time = timeOfDay(text.slice(all?.length ?? 0), all);
  if (!time) return all;
  const span = all?.span ?? { from: context.today, until: EVER, named: !time.isClock };
  return { length: (all?.length ?? 0) + time.length, span: { ...span, hours: time.hours } };
}

/** The part of the day, the hour by the clock, or both. @param before the day before it */
function timeOfDay(
  text: string,
  before: Read | undefined,
): { length: number; hours: Hours; isClock: boolean } | undefined {
  const [word = '', part, clock, half] = TIME_OF_DAY.exec(text) ?? [];
  if (!before && word.startsWith('的')) return undefined;
  const known = before?.span.hours;
  if (clock === undefined)
    return part === undefined || known ? undefined : { length: word.length, hours: HOURS[part[0]!]!, isClock: false };
  // 一点 alone is a little.
  const isSure = [part, before, half].some((one) => one !== undefined) || /\d/.test(clock);
  const hour = numberOf(clock) + (half === '半' ? 0.5 : 0);
  return isSure
    ? { length: word.length, hours: around(hour, part === undefined ? known : HOURS[part[0]!]), isClock: true }
    : undefined;
}

/** What begins within an hour of it is what somebody means who asks for 晚上8点; without a part of the day, nobody means the night. */
function around(hour: number, part: Hours | undefined): Hours {
  const isLate = hour < 12 && (part ? part[1] > 12 && hour + 12 <= 24 && hour < part[0] : hour < 7);
  const at = isLate ? hour + 12 : hour;
  return [at - 1, at + 1];
}

/** From one day to another: 12月5日到8日, 12月5-8日, 今天到周日. */
function ranged(first: Read, text: string, context: DateContext): Read {
  const rest = text.slice(first.length + 1);
  const { from, weekdays, named } = first.span;
  const last =
    /[到至-]/.test(text[first.length] ?? '') && !weekdays ? dayAt(rest, { ...context, today: from }, true) : undefined;
  if (!last) return first;
  const until = last.span.weekdays ? from + ((last.span.weekdays[0]! - weekdayOf(from) + 7) % 7) : last.span.until;
  return until < from ? first : { length: first.length + 1 + last.length, span: { from, until, named } };
}

/** @param second of a range: 5 alone is the 5th */
function dayAt(text: string, { today, festivals }: DateContext, second = false): Read | undefined {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(text);
    const span = match && read(match, today, second);
    if (span) return { length: match[0].length, span };
  }
  const name = [...festivals.keys()].filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  const span =
    name &&
    nearest(
      today,
      festivals.get(name)!.map((day) => ({ ...days(day), named: true })),
    );
  return span ? { length: name.length, span } : undefined;
}

/** The part of the day, the hour, or both. */
const TIME_OF_DAY =
  /^的?(清晨|早[上晨]|[上中下]午|傍晚|晚上)?的?(?:(2[0-4]|1\d|\d|十[一二]?|[一二三四五六七八九])点(?!半课堂)(半|钟|整)?)?/;

/** A weekday alone is every such day to come: the nearest is listed first. */
const EVER = 1e6;
/** By the first character; what takes place between two of them belongs to both. */
const HOURS: Record<string, Hours> = {
  清: [5, 9],
  早: [5, 9],
  上: [5, 12],
  中: [11, 14],
  下: [12, 18],
  傍: [16, 20],
  晚: [18, 24],
};
const STEPS: Record<string, number> = {
  前: -2,
  上上: -2,
  昨: -1,
  上: -1,
  去: -1,
  今: 0,
  本: 0,
  这: 0,
  当: 0,
  明: 1,
  下: 1,
  后: 2,
  下下: 2,
  大后: 3,
};
const LATELY = 14;

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAY = `(?:(六日|末)|([一二三四五六日天1-7])(?!\\d)(?:[到至-]${WEEK}?([一二三四五六日天1-7])(?!\\d))?)`;
/** Each stands at its own value. */
const ONES = '[一二三四五六七八九]';
const MONTH = `(1[0-2]|0?[1-9]|十[一二]?|${ONES})`;
const DAY = `((?:0?[1-9]|[12]\\d|3[01])(?!\\d)|(?:${ONES}?十)?${ONES}(?=[日号])|${ONES}?十(?=[日号]))`;

type Parts = readonly (string | undefined)[];
const READERS: readonly (readonly [
  pattern: RegExp,
  read: (parts: Parts, today: number, second: boolean) => DateSpan | undefined,
])[] = [
  [/^(大后|[前后](?=天)|[昨今明])[天日]/, ([, step], today) => days(today + STEPS[step!]!)],
  [/^([昨今明])([早晚])[上晨]?/, ([, step, part], today) => ({ ...days(today + STEPS[step!]!), hours: HOURS[part!]! })],
  [/^(?:最近|近[期日]|[这近]几天)/, (_, today) => days(today, today + LATELY - 1)],
  [
    new RegExp(`^(上上|下下|[上本这下])个?${WEEK}${WEEKDAY}?`),
    ([, step, ...names], today) => {
      const sunday = today - weekdayOf(today) + 7 * STEPS[step!]!;
      const [from, until] = weekdaysOf(names) ?? [1, 7];
      return days(sunday + from, sunday + until);
    },
  ],
  [
    new RegExp(`^(?:双休日|${WEEK}${WEEKDAY})`),
    ([, ...names], today) => {
      const [from, until] = weekdaysOf(names) ?? [6, 7];
      return {
        from: today,
        until: EVER,
        weekdays: [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday >= from && weekday <= until),
        named: true,
      };
    },
  ],
  [/^([上本这当下])个?月/, ([, step], today) => monthSpan(addMonths(monthOf(dayOfNumber(today)), STEPS[step!]!))],
  [
    new RegExp(`^(?:([去今明])年|(20\\d\\d)[-年/.])?${MONTH}(?:月份?(?:${DAY}[日号]?)?|[-/.]${DAY}(?![日号岁人]))`),
    monthAndDay,
  ],
  [
    /^(?:([去今明])|(20\d\d))年(?!\d)/,
    ([, step, year], today) => {
      const one = yearOf(step, year, today);
      return { ...days(dayNumber(`${one}-01-01`), dayNumber(`${one}-12-31`)), named: !step };
    },
  ],
  [new RegExp(`^${DAY}(?:([日号]|(?=[到至-]${DAY}[日号]))|)(?![月./])`), dayOnly],
];

/** 12月, 12月5日, 2026年12月, 明年1月, 2026-12-05, 12/5, 12.5. Without a year, the one that puts it nearest to today. */
function monthAndDay([, step, written, month, day, other]: Parts, today: number): DateSpan | undefined {
  const year = yearOf(step, written, today);
  const years = (step ?? written) ? [year] : [year - 1, year, year + 1];
  return nearest(
    today,
    years.map((one) => dateSpan(one, numberOf(month!), day ?? other)),
  );
}

/** 5日, 5号: of this month, or of the next when it is over. */
function dayOnly([, day, mark]: Parts, today: number, second: boolean): DateSpan | undefined {
  if (mark === undefined && !second) return undefined;
  const month = monthOf(dayOfNumber(today));
  const spans = [0, 1, 2]
    .map((later) => addMonths(month, later))
    .map((one) => dateSpan(Number(one.slice(0, 4)), Number(one.slice(5)), day));
  return spans.find((span) => span !== undefined && span.from >= today);
}

/** The first and the last; undefined where none is named. */
function weekdaysOf([end, first, last = first]: Parts): [number, number] | undefined {
  if (end) return [6, 7];
  return first === undefined ? undefined : [weekdayNamed(first), weekdayNamed(last!)];
}

const weekdayNamed = (name: string): number =>
  Number(name) || (WEEKDAY_CHARACTERS as readonly string[]).indexOf(name) + 1 || 7;
/** 12, 十二. */
const numberOf = (text: string): number =>
  Number(text) ||
  [...text].reduce((sum, character) => (character === '十' ? (sum || 1) * 10 : sum + ONES.indexOf(character)), 0);

function dateSpan(year: number, month: number, day: string | undefined): DateSpan | undefined {
  const text = dayOf(year, month, numberOf(day ?? '1'));
  if (text === undefined) return undefined;
  return day === undefined ? monthSpan(monthOf(text)) : days(dayNumber(text));
}

const monthSpan = (month: Month): DateSpan => days(dayNumber(firstDayOf(month)), dayNumber(lastDayOf(month)));

/** The nearest to today; of two equally near ones that which is still to come. */
function nearest(today: number, spans: readonly (DateSpan | undefined)[]): DateSpan | undefined {
  const distance = ({ from, until }: DateSpan) => (until < today ? today - until + 0.5 : Math.max(0, from - today));
  return spans.filter((span) => span !== undefined).sort((a, b) => distance(a) - distance(b))[0];
}

const days = (from: number, until = from): DateSpan => ({ from, until, named: false });
const yearOf = (step: string | undefined, written: string | undefined, today: number): number =>
  Number(written ?? Number(dayOfNumber(today).slice(0, 4)) + (step ? STEPS[step]! : 0));
/** Day number 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
