/** Civil days and times as text: validation, parts, names, and their months, weeks and years. */
import {
  addDays,
  clockMoment,
  daysBetween,
  dayFromNumber,
  hoursLater,
  MIDNIGHT,
  mondayOf,
  numberOfDay,
  twoDigits,
  weekdayOf,
  type Day,
  type Month,
  type Time,
} from './day-arithmetic.ts';

export {
  addDays,
  clockMoment,
  daysBetween,
  MIDNIGHT,
  mondayOf,
  twoDigits,
  weekdayOf,
  type Day,
  type Month,
  type Time,
  type Weekday,
} from './day-arithmetic.ts';

/** Both ends inclusive. */
export interface DayRange {
  from: Day;
  until: Day;
}

export const WEEKDAY_CHARACTERS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** ASCII digits and an existing date: rejects 2026-02-30 and ２０２６-02-03. */
export function isDay(text: string): text is Day {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayFromNumber(numberOfDay(text as Day)) === text;
}

export function isMonth(text: string): text is Month {
  return isDay(`${text}-01`);
}

/** `09:00-10:30`, `09:00`, or `22:00-24:30`, which ends on the next day; at most 24 hours. */
export function isTimeSpan(text: string): boolean {
  const [start, end, ...rest] = text.split('-');
  if (rest.length > 0 || start === undefined || !isTime(start)) return false;
  return end === undefined || (END.test(end) && end > start && end <= hoursLater(start, 24));
}

/** `22:00-次日00:30`, as editors write it, to `22:00-24:30`. Returns any other text unchanged. */
export function normalizeTimeSpan(text: string): string {
  const [, start, end] = /^(.{5})-次日(.{5})$/.exec(text) ?? [];
  return start === undefined || end === undefined || !isTime(end) ? text : `${start}-${hoursLater(end, 24)}`;
}

/**
 * The inverse of `normalizeTimeSpan`, for display: `22:00-24:30` to `22:00-次日00:30`. Returns any other text unchanged.
 */
export function formatTimeSpan(text: string): string {
  const [, start, end] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? [];
  return start === undefined || end === undefined ? text : `${start}-${formatEndTime(end)}`;
}

/** `24:30` to `次日00:30`. */
export function formatEndTime(time: string): string {
  return time > MIDNIGHT ? `次日${hoursLater(time as Time, -24)}` : time;
}

/** @param text one that `isTimeSpan` accepts */
export function parseTimeSpan(text: string): { start: Time; end?: Time } {
  const [start, end] = text.split('-') as [Time, Time?];
  return end === undefined ? { start } : { start, end };
}

/** `2026-02-17 00:30` for 24:30 of the 16th: sorts chronologically as text. */
export function momentText(day: Day, time: Time): string {
  const clock = clockMoment(day, time);
  return `${clock.day} ${clock.time}`;
}

export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Undefined where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
}

/** `周一` to `周日`. */
export function weekdayName(day: Day): string {
  return `周${WEEKDAY_CHARACTERS[weekdayOf(day) - 1]}`;
}

/** ISO 8601: a week belongs to the year in which its Thursday falls. */
export function isoWeekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(mondayOf(day), 3);
  const { year } = dayParts(thursday);
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  return addDays(firstDayOf(addMonths(month, 1)), -1);
}

export function addMonths(month: Month, count: number): Month {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(total / 12)}-${twoDigits((total % 12) + 1)}`;
}

/** Every day from `from` to `until`, both included; empty when `until` is earlier. */
export function daysFrom(from: Day, until: Day): Day[] {
  const first = numberOfDay(from);
  return Array.from({ length: Math.max(0, numberOfDay(until) - first + 1) }, (_, index) =>
    dayFromNumber(first + index),
  );
}

/** Every month from `a` to `b`, both included. */
export function monthsFrom(a: Month, b: Month): Month[] {
  const months: Month[] = [];
  for (let month = a; month <= b; month = addMonths(month, 1)) months.push(month);
  return months;
}

const isTime = (text: string): text is Time => TIME.test(text);
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const END = /^(?:[0-3]\d|4[0-7]):[0-5]\d$/;
