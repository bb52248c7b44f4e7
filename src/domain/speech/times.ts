/** Days and times as they are said. */
import { dayParts, weekdayOf, WEEKDAY_CHARACTERS, type Day, type Time } from '../calendar/day.ts';
import { spokenCount, spokenNumber } from './numbers.ts';

/** 十二月三号 */
export const spokenDate = (day: Day): string =>
  `${spokenNumber(dayParts(day).month)}月${spokenNumber(dayParts(day).day)}号`;

/** 星期四 */
export const spokenWeekday = (day: Day): string => `星期${WEEKDAY_CHARACTERS[weekdayOf(day) - 1] ?? ''}`;

/** 上午九点到十一点半, 上午九点到下午五点, 晚上七点; past midnight 晚上十点到第二天凌晨零点半. */
export function spokenTimeSpan({ start, end }: { start: Time; end?: Time | undefined }): string {
  if (end === undefined) return spokenTime(start);
  return `${spokenTime(start)}到${partOfDay(start) === partOfDay(end) ? spokenClock(end) : spokenTime(end)}`;
}

/** 上午九点, 下午两点半, 晚上七点零五分. @param time on the extended clock: 24:30 is 第二天凌晨零点半 */
export const spokenTime = (time: Time): string => partOfDay(time) + spokenClock(time);

/** On a dial of twelve hours: 九点, 九点半, 九点零五分. Midnight is 零点 at the start of a day, 十二点 at its end. */
export function spokenClock(time: Time): string {
  const hour = time === '24:00' ? 12 : hourOf(time) % 24;
  return `${spokenCount(hour > 12 ? hour - 12 : hour)}点${spokenMinute(Number(time.slice(3)))}`;
}

function spokenMinute(minute: number): string {
  if (minute === 0) return '';
  return minute === 30 ? '半' : `${minute < 10 ? '零' : ''}${spokenNumber(minute)}分`;
}

/** 上午, 下午, 第二天凌晨; 夜里 for midnight at the end of a day */
export function partOfDay(time: Time): string {
  if (time === '24:00') return '夜里';
  const name = PARTS_OF_DAY.find(({ until }) => hourOf(time) % 24 < until)?.name ?? '晚上';
  return time > '24:00' ? `第二天${name}` : name;
}

/** The hour at which each ends. */
const PARTS_OF_DAY = [
  { until: 5, name: '凌晨' },
  { until: 8, name: '早上' },
  { until: 12, name: '上午' },
  { until: 13, name: '中午' },
  { until: 18, name: '下午' },
] as const;

const hourOf = (time: Time): number => Number(time.slice(0, 2));
