/** Finds date and time expressions in a query: 明天, 周六, 下周三, 12月5日到8日, 腊八, 今天下午, 晚上8点. */
import { parseDay, parseNumber, type DateContext, type ParsedDay } from './date-patterns.ts';
import { ANY_LATER_DAY, PARTS_OF_DAY, weekdayOf, type DateRange, type Hours } from './date-range.ts';

interface DateExpression {
  /** Offset in the text. */
  at: number;
  length: number;
  range: DateRange;
}

/** The first date expression in a folded text. */
export function findDateExpression(text: string, context: DateContext): DateExpression | undefined {
  for (let at = 0; at < text.length; at += 1) {
    // Not 26年 within 2026年, nor 30日 within 2月30日.
    if (/[\d月]\d/.test(text.slice(Math.max(0, at - 1), at + 1))) continue;
    const found = parseDateTime(text.slice(at), context);
    if (found) return { at, ...found };
  }
  return undefined;
}

/** All characters that date expressions are written with, for the table of Traditional characters. */
export const DATE_VOCABULARY =
  '大前昨今明后天日早晚晨清上中下午傍最近期这几个本当去周星期礼拜双休一二三四五六七八九十末年月份号到至';

/** A day or range of days, a time of day, or both, at the start of the text: 今天下午, 12月5日到8日, 下午. */
function parseDateTime(text: string, context: DateContext): ParsedDay | undefined {
  const day = parseDay(text, context);
  const days = day && parseDayRange(day, text, context);
  const time = parseTime(text.slice(days?.length ?? 0), days);
  if (!time) return days;
  const range = days?.range ?? { from: context.today, until: ANY_LATER_DAY, isAlsoText: !time.isClock };
  return { length: (days?.length ?? 0) + time.length, range: { ...range, hours: time.hours } };
}

/** From one day to another: 12月5日到8日, 12月5-8日, 今天到周日. */
function parseDayRange(first: ParsedDay, text: string, context: DateContext): ParsedDay {
  const rest = text.slice(first.length + 1);
  const { from, weekdays, isAlsoText } = first.range;
  const last =
    /[到至-]/.test(text[first.length] ?? '') && !weekdays
      ? parseDay(rest, { ...context, today: from }, true)
      : undefined;
  if (!last) return first;
  const until = last.range.weekdays ? from + ((last.range.weekdays[0]! - weekdayOf(from) + 7) % 7) : last.range.until;
  return until < from ? first : { length: first.length + 1 + last.length, range: { from, until, isAlsoText } };
}

/** A part of the day, an hour by the clock, or both. 四点半课堂 is the name of a class. */
const TIME_OF_DAY =
  /^的?(清晨|早[上晨]|[上中下]午|傍晚|晚上)?的?(?:(2[0-4]|1\d|\d|十[一二]?|[一二三四五六七八九])点(?!半课堂)(半|钟|整)?)?/;

/** @param days the days that the time follows, which may already have hours (明晚) */
function parseTime(
  text: string,
  days: ParsedDay | undefined,
): { length: number; hours: Hours; isClock: boolean } | undefined {
  const [matched = '', part, clock, half] = TIME_OF_DAY.exec(text) ?? [];
  if (!days && matched.startsWith('的')) return undefined;
  const hours = days?.range.hours;
  if (clock === undefined)
    return part === undefined || hours
      ? undefined
      : { length: matched.length, hours: PARTS_OF_DAY[part[0]!]!, isClock: false };
  // 一点 alone means "a little".
  const isTime = [part, days, half].some((one) => one !== undefined) || /\d/.test(clock);
  const hour = parseNumber(clock) + (half === '半' ? 0.5 : 0);
  return isTime
    ? {
        length: matched.length,
        hours: hoursAround(hour, part === undefined ? hours : PARTS_OF_DAY[part[0]!]),
        isClock: true,
      }
    : undefined;
}

/** An hour before and after. Without a part of the day, 1 to 6 o'clock are in the afternoon. */
function hoursAround(hour: number, part: Hours | undefined): Hours {
  const isPm = hour < 12 && (part ? part[1] > 12 && hour + 12 <= 24 && hour < part[0] : hour < 7);
  const at = isPm ? hour + 12 : hour;
  return [at - 1, at + 1];
}
