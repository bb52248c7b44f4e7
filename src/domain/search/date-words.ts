/** Words for dates in a query, as people write them: 明天, 周六, 下周三, 本周末, 12月, 12月5日, 十二月五号, 腊八. */
import { addMonths, dayOf, firstDayOf, lastDayOf, monthOf, WEEKDAY_CHARACTERS } from '../calendar/day.ts';
import { CHINESE_NUMBERS } from '../calendar/numerals.ts';
import { Scanner } from '../calendar/scanner.ts';
import { dayNumber, dayOfNumber } from './days.ts';

/** Day numbers, both ends included. */
export interface DateSpan {
  from: number;
  until: number;
  /** Only these days of the week, Monday is 1. */
  weekdays?: readonly number[];
  /** Content uses the word too: 腊八 is also looked for in titles. 今天 is not. */
  named: boolean;
}

export interface DateWord { at: number; length: number; span: DateSpan }

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
    if ((isDigit(text[at - 1]) || text[at - 1] === '月') && isDigit(text[at])) continue;
    const scanner = new Scanner(text.slice(at));
    const span = readSpan(scanner, context);
    if (span) return { at, length: Math.min(scanner.at, text.length - at), span };
  }
  return undefined;
}

export function inSpan({ from, until, weekdays }: DateSpan, day: number): boolean {
  return day >= from && day <= until && (weekdays === undefined || weekdays.includes(weekdayOf(day)));
}

/** A weekday alone is every such day to come: the nearest is listed first. */
const EVER = 1e6;
const DAYS = table([[-2, '前天'], [-1, '昨天', '昨日'], [0, '今天', '今日', '今晚', '今早'], [1, '明天', '明日', '明晚', '明早'], [2, '后天'], [3, '大后天']]);
const WEEKS = table([[-1, '上周', '上星期', '上个星期', '上礼拜'], [0, '本周', '这周', '本星期', '这星期', '这个星期', '这礼拜'], [1, '下周', '下星期', '下个星期', '下礼拜'], [2, '下下周']]);
const MONTHS = table([[-1, '上月', '上个月'], [0, '本月', '这月', '这个月', '当月'], [1, '下月', '下个月']]);
const YEARS = table([[-1, '去年'], [0, '今年'], [1, '明年']]);
const WEEKDAY_PREFIXES = ['周', '星期', '礼拜'];
const WEEKDAYS = new Map<string, readonly number[]>([
  ...WEEKDAY_CHARACTERS.map((character, index): [string, number[]] => [character, [index + 1]]), ['天', [7]], ['末', [6, 7]],
]);

/** For the table of Traditional characters: all that these words are written with. */
export const DATE_VOCABULARY = [...DAYS.keys(), ...WEEKS.keys(), ...MONTHS.keys(), ...YEARS.keys(), ...WEEKDAY_PREFIXES, ...WEEKDAYS.keys(), '双休年月日号'].join('');

function readSpan(scanner: Scanner, context: DateContext): DateSpan | undefined {
  return scanner.attempt(() => relativeDay(scanner, context))
    ?? scanner.attempt(() => week(scanner, context))
    ?? scanner.attempt(() => weekday(scanner, context))
    ?? scanner.attempt(() => relativeMonth(scanner, context))
    ?? scanner.attempt(() => monthAndDay(scanner, context))
    ?? scanner.attempt(() => dayOnly(scanner, context))
    ?? scanner.attempt(() => festival(scanner, context));
}

function relativeDay(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  const offset = scanner.takeFrom(DAYS);
  return offset === undefined ? undefined : { from: today + offset, until: today + offset, named: false };
}

function week(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  const offset = scanner.takeFrom(WEEKS);
  if (offset === undefined) return undefined;
  const monday = today + 1 - weekdayOf(today) + 7 * offset;
  const weekdays = scanner.takeFrom(WEEKDAYS);
  return { from: monday, until: monday + 6, named: false, ...(weekdays && { weekdays }) };
}

function weekday(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  if (scanner.take('双休日')) return { from: today, until: EVER, weekdays: [6, 7], named: false };
  const weekdays = scanner.take(...WEEKDAY_PREFIXES) ? scanner.takeFrom(WEEKDAYS) : undefined;
  return weekdays && { from: today, until: EVER, weekdays, named: true };
}

function relativeMonth(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  const offset = scanner.takeFrom(MONTHS);
  return offset === undefined ? undefined : monthSpan(addMonths(monthOf(dayOfNumber(today)), offset));
}

/** 12月, 12月5日, 2026年12月, 明年1月, 2026-12-05, 12/5, 12.5. Without a year, the one that puts it nearest to today. */
function monthAndDay(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  const year = scanner.attempt(() => yearBefore(scanner, today));
  const month = number(scanner, 12);
  if (month === undefined) return undefined;
  const written = scanner.take('月', '月份');
  const day = (written || scanner.take('-', '/', '.')) ? number(scanner, 31) : undefined;
  if (day === undefined && !written) return undefined;
  if (day !== undefined) scanner.take('日', '号');
  const years = year === undefined ? aroundYear(today) : [year];
  return nearest(today, years.map((one) => dateSpan(one, month, day)));
}

function yearBefore(scanner: Scanner, today: number): number | undefined {
  const offset = scanner.takeFrom(YEARS);
  if (offset !== undefined) return yearOf(today) + offset;
  const year = scanner.takeDigits(2000, 2099);
  return year !== undefined && scanner.take('年', '-', '/', '.') ? year : undefined;
}

/** 5日, 5号: of this month, or of the next when it is over. */
function dayOnly(scanner: Scanner, { today }: DateContext): DateSpan | undefined {
  const day = number(scanner, 31);
  if (day === undefined || !scanner.take('日', '号')) return undefined;
  const month = monthOf(dayOfNumber(today));
  const spans = [month, addMonths(month, 1), addMonths(month, 2)].map((one) => dateSpan(Number(one.slice(0, 4)), Number(one.slice(5)), day));
  return spans.find((span) => span !== undefined && span.from >= today);
}

function festival(scanner: Scanner, { today, festivals }: DateContext): DateSpan | undefined {
  const days = scanner.takeFrom(festivals);
  return days && nearest(today, days.map((day) => ({ from: day, until: day, named: true })));
}

const number = (scanner: Scanner, most: number): number | undefined =>
  scanner.takeDigits(1, most) ?? scanner.attempt(() => {
    const value = scanner.takeFrom(CHINESE_NUMBERS);
    return value !== undefined && value <= most ? value : undefined;
  });

function dateSpan(year: number, month: number, day: number | undefined): DateSpan | undefined {
  const text = dayOf(year, month, day ?? 1);
  if (text === undefined) return undefined;
  return day === undefined ? monthSpan(monthOf(text)) : { from: dayNumber(text), until: dayNumber(text), named: false };
}

function monthSpan(month: string): DateSpan {
  return { from: dayNumber(firstDayOf(month)), until: dayNumber(lastDayOf(month)), named: false };
}

/** The nearest to today; of two equally near ones that which is still to come. */
function nearest(today: number, spans: readonly (DateSpan | undefined)[]): DateSpan | undefined {
  const distance = ({ from, until }: DateSpan) => (until < today ? today - until + 0.5 : Math.max(0, from - today));
  return spans.filter((span) => span !== undefined).sort((a, b) => distance(a) - distance(b))[0];
}

const yearOf = (day: number): number => Number(dayOfNumber(day).slice(0, 4));
const aroundYear = (today: number): number[] => [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
/** Day number 0 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7 + 1;
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

function table(rows: readonly (readonly [value: number, ...words: string[]])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([value, ...words]) => words.map((word): [string, number] => [word, value])));
}

