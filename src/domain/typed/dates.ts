/** Checks typed dates and proposes corrections. Years outside FIRST_YEAR to LAST_YEAR are taken as typing errors. */
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

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

interface DateProblem {
  why?: string;
  fix: string;
}

export const isTypedDay = (text: string): boolean => isDay(text) && isYearInRange(text);
export const isTypedMonth = (text: string): boolean => isMonth(text) && isYearInRange(text);

/** Day 0 of spreadsheet serial numbers, valid from 1 March 1900. */
const SERIAL_EPOCH = '1899-12-30';
/** In days, about ten years: numbers that give a date further away are not dates. */
const MAX_SERIAL_DISTANCE = 3660;

/** @param around a day near the intended one: supplies a missing year, and the example */
export function dayProblem(text: string, around: Day): DateProblem {
  const plain = text.normalize('NFKC').trim();
  const serial = /^(\d{5})(?:\.\d+)?$/.exec(plain)?.[1];
  if (serial !== undefined) return serialProblem(Number(serial), around);
  const parts =
    /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})日?(?:[T (].*|周.|星期.)?$/.exec(plain) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (parts !== null) return partsProblem(text, Number(parts[1]), Number(parts[2]), Number(parts[3]), around);
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

function serialProblem(serial: number, around: Day): DateProblem {
  const day = addDays(SERIAL_EPOCH, serial);
  if (!isTypedDay(day) || Math.abs(daysBetween(around, day)) > MAX_SERIAL_DISTANCE)
    return { why: '不是日期', fix: `应写成 年-月-日，例如 ${around}` };
  return { why: '是表格软件里的日期序号', fix: `应写成 ${day}` };
}

function partsProblem(text: string, year: number, month: number, date: number, around: Day): DateProblem {
  const guess = dayOf(year, month, date);
  if (guess === undefined)
    return { why: noSuchDayReason(year, month, date), fix: `请查日历改成真有的日期，例如 ${around}` };
  return isTypedDay(guess)
    ? { why: styleProblem(text), fix: `应写成 ${guess}` }
    : yearOutOfRange(nearestYear(month, date, around) ?? around);
}

function yearOutOfRange(example: string): DateProblem {
  return { why: '年份不对', fix: `年份应在 ${String(FIRST_YEAR)} 到 ${String(LAST_YEAR)} 之间，例如 ${example}` };
}

/** The date in the year that puts it nearest to `around`. */
function nearestYear(month: number, date: number, around: Day): Day | undefined {
  const { year } = dayParts(around);
  const distance = (day: Day) => Math.abs(daysBetween(around, day));
  return [year - 1, year, year + 1]
    .flatMap((each) => dayOf(each, month, date) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}

function noSuchDayReason(year: number, month: number, date: number): string {
  const text = `${String(year).padStart(4, '0')}-${pad(month)}`;
  if (!isMonth(text)) return `没有 ${month} 月`;
  return `没有这一天：${year} 年 ${month} 月只有 ${Number(lastDayOf(text).slice(8))} 天，没有 ${date} 日`;
}

function styleProblem(text: string): string {
  if (text !== text.normalize('NFKC')) return '用了全角数字或符号';
  if (/[T:(]/.test(text)) return '带着时间或星期';
  if (/[/.]/.test(text)) return '年月日之间用了斜杠或点';
  if (/[年月日]/.test(text)) return '用了年月日三个字';
  return isDay(text.trim()) ? '前后有空格' : '月、日要写两位数，中间用 -';
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function isYearInRange(text: string): boolean {
  const { year } = dayParts(text as Day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
