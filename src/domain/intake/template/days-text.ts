/** Days of a month as the template writes them, and back. */
import { dayParts, isDay, monthOf, type Day, type Month } from '../../calendar/day.ts';

/** 12月5日、12日; days of other years are written in full, and those of other months with their year. */
export function daysText(days: readonly Day[], month: Month): string {
  return days
    .map((day, index) => {
      const { year, month: ofYear, day: date } = dayParts(day);
      if (monthOf(day) !== month) return `${year}年${ofYear}月${date}日`;
      const before = days[index - 1];
      return before !== undefined && monthOf(before) === month ? `${date}日` : `${ofYear}月${date}日`;
    })
    .join('、');
}

const DAY = /^(?:(?:(\d{4})[年\-/.])?(\d{1,2})[月\-/.])?(\d{1,2})[日号]?$/;

/** Undefined if one of them is not a day, or is in another month and does not name its year. */
export function daysIn(text: string, month: Month): Day[] | undefined {
  const days: Day[] = [];
  for (const part of text.normalize('NFKC').split(/[、,;\s]+/)) {
    if (part === '') continue;
    const [, year, ofYear, date] = DAY.exec(part) ?? [];
    if (date === undefined) return undefined;
    const [ownYear, ownMonth] = month.split('-') as [string, string];
    const twoDigits = (digits: string): string => digits.padStart(2, '0');
    const day = `${year ?? ownYear}-${twoDigits(ofYear ?? ownMonth)}-${twoDigits(date)}`;
    // 从12月5日起 in a table for January may be of either year.
    if (!isDay(day) || (year === undefined && monthOf(day) !== month)) return undefined;
    days.push(day);
  }
  return days;
}
