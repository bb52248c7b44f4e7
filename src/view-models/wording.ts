/** Dates, times and titles as residents read them. Gaps between Chinese and digits are the stylesheet's business. */
import { dayParts, isoWeekOf, weekdayName, type Day, type Month } from '../domain/calendar/day.ts';
import type { Occurrence } from '../domain/calendar/occurrences.ts';

/** 11月22日 */
export const monthDay = (day: Day): string => `${dayParts(day).month}月${dayParts(day).day}日`;
/** 2026年11月22日 */
export const fullDay = (day: Day): string => `${dayParts(day).year}年${monthDay(day)}`;
/** 11/22 */
export const slashDay = (day: Day): string => `${dayParts(day).month}/${dayParts(day).day}`;
/** 2026年11月 */
export const fullMonth = (month: Month): string => `${dayParts(`${month}-01`).year}年${monthNumber(month)}月`;
export const monthNumber = (month: Month): number => dayParts(`${month}-01`).month;
/** 11月22日周日 */
export const spokenDay = (day: Day): string => `${monthDay(day)}${weekdayName(day)}`;

/** 11月16日—22日, or with both months when the span crosses one. */
export function daySpan(from: Day, until: Day): string {
  const [a, b] = [dayParts(from), dayParts(until)];
  return a.month === b.month ? `${monthDay(from)}—${b.day}日` : `${monthDay(from)}—${monthDay(until)}`;
}

export const weekNumber = (day: Day): string => `第${isoWeekOf(day).week}周`;

/** 9:30 */
export const clockTime = (time: string): string => time.replace(/^0/, '');

/** 9:30—11:00, 9:30, or nothing */
export const timeSpan = ({ start, end }: Pick<Occurrence, 'start' | 'end'>): string =>
  start ? clockTime(start) + (end ? `—${clockTime(end)}` : '') : '';

const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** 十一月 */
export const chineseMonth = (month: Month): string => `${CHINESE_MONTHS[monthNumber(month) - 1] ?? ''}月`;

/** Splits a title after its punctuation, so that a line breaks between phrases only (CLREQ: no break inside a short phrase). */
export function phrases(title: string): string[] {
  return title.match(/[^：，、；！？—]+[：，、；！？—]*[」”）]?/gu) ?? [title];
}

/** A list as one sentence part: 甲、乙、丙 */
export const listed = (items: readonly string[]): string => items.join('、');
