/** Patterns of single days, weekdays, months and years, and how each is resolved against today. */
import {
  addMonths,
  dayOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  WEEKDAY_CHARACTERS,
  type Month,
} from '../../calendar/day.ts';
import { ANY_LATER_DAY, PARTS_OF_DAY, weekdayOf, type DateRange } from './date-range.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

export interface ParsedDay {
  length: number;
  range: DateRange;
}

/** What relative expressions are resolved against. */
export interface DateContext {
  /** Day number. */
  today: number;
  /** Ascending day numbers by name of the festival or solar term. */
  festivals: ReadonlyMap<string, readonly number[]>;
}

/** @param isRangeEnd 5 alone is then the 5th */
export function parseDay(text: string, { today, festivals }: DateContext, isRangeEnd = false): ParsedDay | undefined {
  for (const [pattern, resolve] of PATTERNS) {
    const match = pattern.exec(text);
    const range = match && resolve(match, today, isRangeEnd);
    if (range) return { length: match[0].length, range };
  }
  const name = [...festivals.keys()].filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  const range =
    name &&
    nearest(
      today,
      festivals.get(name)!.map((day) => ({ ...days(day), isAlsoText: true })),
    );
  return range ? { length: name.length, range } : undefined;
}

/** 12, 十二. */
export const parseNumber = (text: string): number =>
  Number(text) ||
  [...text].reduce((sum, character) => (character === '十' ? (sum || 1) * 10 : sum + ONES.indexOf(character)), 0);

/** Days, weeks, months or years from the current one. */
const OFFSETS: Record<string, number> = {
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
/** 最近: today and the following days, two weeks in all. */
const RECENT_DAYS = 14;

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAY = `(?:(六日|末)|([一二三四五六日天1-7])(?!\\d)(?:[到至-]${WEEK}?([一二三四五六日天1-7])(?!\\d))?)`;
/** Each digit at the index of its value, after the bracket. */
const ONES = '[一二三四五六七八九]';
const MONTH = `(1[0-2]|0?[1-9]|十[一二]?|${ONES})`;
const DAY = `((?:0?[1-9]|[12]\\d|3[01])(?!\\d)|(?:${ONES}?十)?${ONES}(?=[日号])|${ONES}?十(?=[日号]))`;

/** Capturing groups of a match. */
type Groups = readonly (string | undefined)[];
const PATTERNS: readonly (readonly [
  pattern: RegExp,
  resolve: (groups: Groups, today: number, isRangeEnd: boolean) => DateRange | undefined,
])[] = [
  [/^(大后|[前后](?=天)|[昨今明])[天日]/, ([, offset], today) => days(today + OFFSETS[offset!]!)],
  [
    /^([昨今明])([早晚])[上晨]?/,
    ([, offset, part], today) => ({ ...days(today + OFFSETS[offset!]!), hours: PARTS_OF_DAY[part!]! }),
  ],
  [/^(?:最近|近[期日]|[这近]几天)/, (_, today) => days(today, today + RECENT_DAYS - 1)],
  [
    new RegExp(`^(上上|下下|[上本这下])个?${WEEK}${WEEKDAY}?`),
    ([, offset, ...names], today) => {
      const sunday = today - weekdayOf(today) + 7 * OFFSETS[offset!]!;
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
        until: ANY_LATER_DAY,
        weekdays: [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday >= from && weekday <= until),
        isAlsoText: true,
      };
    },
  ],
  [
    /^([上本这当下])个?月/,
    ([, offset], today) => monthRange(addMonths(monthOf(dayOfNumber(today)), OFFSETS[offset!]!)),
  ],
  [
    new RegExp(`^(?:([去今明])年|(20\\d\\d)[-年/.])?${MONTH}(?:月份?(?:${DAY}[日号]?)?|[-/.]${DAY}(?![日号岁人]))`),
    monthAndDay,
  ],
  [
    /^(?:([去今明])|(20\d\d))年(?!\d)/,
    ([, offset, year], today) => {
      const one = yearOf(offset, year, today);
      return { ...days(dayNumber(`${one}-01-01`), dayNumber(`${one}-12-31`)), isAlsoText: !offset };
    },
  ],
  [new RegExp(`^${DAY}(?:([日号]|(?=[到至-]${DAY}[日号]))|)(?![月./])`), dayOnly],
];

/** 12月, 12月5日, 2026年12月, 明年1月, 2026-12-05, 12/5, 12.5. Without a year, the date nearest to today. */
function monthAndDay([, offset, written, month, day, other]: Groups, today: number): DateRange | undefined {
  const year = yearOf(offset, written, today);
  const years = (offset ?? written) ? [year] : [year - 1, year, year + 1];
  return nearest(
    today,
    years.map((one) => dateRange(one, parseNumber(month!), day ?? other)),
  );
}

/** 5日, 5号: the next such day, of this month or a later one. */
function dayOnly([, day, mark]: Groups, today: number, isRangeEnd: boolean): DateRange | undefined {
  if (mark === undefined && !isRangeEnd) return undefined;
  const month = monthOf(dayOfNumber(today));
  const ranges = [0, 1, 2]
    .map((later) => addMonths(month, later))
    .map((one) => dateRange(Number(one.slice(0, 4)), Number(one.slice(5)), day));
  return ranges.find((range) => range !== undefined && range.from >= today);
}

/** First and last weekday; undefined where none is named. */
function weekdaysOf([end, first, last = first]: Groups): [number, number] | undefined {
  if (end) return [6, 7];
  return first === undefined ? undefined : [weekdayByName(first), weekdayByName(last!)];
}

const weekdayByName = (name: string): number =>
  Number(name) || (WEEKDAY_CHARACTERS as readonly string[]).indexOf(name) + 1 || 7;

function dateRange(year: number, month: number, day: string | undefined): DateRange | undefined {
  const text = dayOf(year, month, parseNumber(day ?? '1'));
  if (text === undefined) return undefined;
  return day === undefined ? monthRange(monthOf(text)) : days(dayNumber(text));
}

const monthRange = (month: Month): DateRange => days(dayNumber(firstDayOf(month)), dayNumber(lastDayOf(month)));

/** The range nearest to today; of two at equal distance, the one still to come. */
function nearest(today: number, ranges: readonly (DateRange | undefined)[]): DateRange | undefined {
  const distanceTo = ({ from, until }: DateRange) => (until < today ? today - until + 0.5 : Math.max(0, from - today));
  return ranges.filter((range) => range !== undefined).sort((a, b) => distanceTo(a) - distanceTo(b))[0];
}

const days = (from: number, until = from): DateRange => ({ from, until, isAlsoText: false });
const yearOf = (offset: string | undefined, written: string | undefined, today: number): number =>
  Number(written ?? Number(dayOfNumber(today).slice(0, 4)) + (offset ? OFFSETS[offset]! : 0));
