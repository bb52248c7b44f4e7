/** Dates as people type them: within a century either way of what this site can speak of, so that a slip in the year is seen. */
import {
  addDays,
  dayOf,
  daysBetween,
  dayParts,
  isDay,
  isMonth,
  lastDayOf,
  monthOf,
  type Day,
} from '../calendar/day.ts';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

export interface DateProblem {
  why?: string;
  fix: string;
}

export const isTypedDay = (text: string): boolean => isDay(text) && inRange(text);
export const isTypedMonth = (text: string): boolean => isMonth(text) && inRange(text);

/** Day 0 of spreadsheets; right for every date from 1 March 1900. */
const SERIAL_EPOCH = '1899-12-30';

/** @param around a day near those that are meant: it gives a date the year that it lacks, and the example its month. */
export function dayProblem(text: string, around: Day): DateProblem {
  const plain = text.normalize('NFKC').trim();
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain)?.[1];
  if (serial !== undefined) return fromSerial(Number(serial), around);
  const parts =
    /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})日?(?:[T (].*|周.|星期.)?$/.exec(plain) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (parts !== null) return fromParts(text, Number(parts[1]), Number(parts[2]), Number(parts[3]), around);
  const [, month, date] = /^(\d{1,2})[月/.-](\d{1,2})[日号]?(?:[ (].*|周.|星期.)?$/.exec(plain) ?? [];
  const guess = month === undefined ? undefined : nearestYear(Number(month), Number(date), around);
  if (guess !== undefined) return { why: '没有年份', fix: `应写成 ${guess}` };
  return { why: '不是日期', fix: `应写成 年-月-日，例如 ${around}` };
}

export function monthProblem(text: string, around: Day): DateProblem {
  const parts = /^(\d{4})\D{1,3}(\d{1,2})月?(?:\D{1,3}\d{1,2}日?)?$/.exec(text.normalize('NFKC').trim());
  const guess = parts === null ? '' : `${parts[1] ?? ''}-${pad(Number(parts[2]))}`;
  if (isTypedMonth(guess)) return { why: '写法不对', fix: `应写成 ${guess}` };
  if (isMonth(guess)) return yearOutOfRange(monthOf(around));
  return { why: '不是月份', fix: `应写成 年-月，例如 ${monthOf(around)}` };
}

function fromSerial(serial: number, around: Day): DateProblem {
  const day = addDays(SERIAL_EPOCH, serial);
  if (!isTypedDay(day) || Math.abs(daysBetween(around, day)) > 3660)
    return { why: '不是日期', fix: `应写成 年-月-日，例如 ${around}` };
  return { why: '是表格软件里的日期序号', fix: `应写成 ${day}` };
}

function fromParts(text: string, year: number, month: number, date: number, around: Day): DateProblem {
  const guess = dayOf(year, month, date);
  if (guess === undefined) return { why: noSuchDay(year, month, date), fix: `请查日历改成真有的日期，例如 ${around}` };
  return isTypedDay(guess)
    ? { why: styleOf(text), fix: `应写成 ${guess}` }
    : yearOutOfRange(nearestYear(month, date, around) ?? around);
}

function yearOutOfRange(example: string): DateProblem {
  return { why: '年份不对', fix: `年份应在 ${String(FIRST_YEAR)} 到 ${String(LAST_YEAR)} 之间，例如 ${example}` };
}

/** That month and date in the year in which it lies nearest. */
function nearestYear(month: number, date: number, around: Day): Day | undefined {
  const { year } = dayParts(around);
  const distance = (day: Day) => Math.abs(daysBetween(around, day));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, date) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}

function noSuchDay(year: number, month: number, date: number): string {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}`;
  if (!isMonth(text)) return `没有 ${month} 月`;
  return `没有这一天：${year} 年 ${month} 月只有 ${Number(lastDayOf(text).slice(8))} 天，没有 ${date} 日`;
}

function styleOf(text: string): string {
  if (text !== text.normalize('NFKC')) return '用了全角数字或符号';
  if (/[T:(]/.test(text)) return '带着时间或星期';
  if (/[/.]/.test(text)) return '年月日之间用了斜杠或点';
  if (/[年月日]/.test(text)) return '用了年月日三个字';
  return isDay(text.trim()) ? '前后有空格' : '月、日要写两位数，中间用 -';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function inRange(text: string): boolean {
  const { year } = dayParts(text as Day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
