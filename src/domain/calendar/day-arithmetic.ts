/**
 * Counting days. There are no instants here and no zones: the arithmetic is done in UTC, where every day has 24 hours, so the
 * zone of the process cannot move a day. It stands apart from day.ts because the script of every page needs only this.
 */
import { remember } from '../remember.ts';

/** YYYY-MM-DD, a real day of the Gregorian calendar, years 1000 to 9999. */
export type Day = `${number}-${number}-${number}`;
/** YYYY-MM */
export type Month = `${number}-${number}`;
/**
 * HH:mm, 00:00 to 23:59. The end of what passes midnight counts on, as in timetables: 24:30 is half past midnight of the
 * next day.
 */
export type Time = `${number}:${number}`;
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(numberOfDay(day) + count);
}

/** Days from `a` to `b`, of a month from its first one; negative when `b` is earlier. */
export function daysBetween(a: Day | Month, b: Day | Month): number {
  return (Date.parse(b) - Date.parse(a)) / DAY_LENGTH;
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01, day number 0, was a Thursday.
  return (((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The day and hour of the clock: 24:30 of one day is 00:30 of the next. */
export function clockMoment(day: Day, time: Time): { day: Day; time: Time } {
  return time < MIDNIGHT ? { day, time } : { day: addDays(day, 1), time: hoursLater(time, -24) };
}

/** Whether a time that belongs to `day` has come: 24:30 comes half an hour after that day is over. */
export function hasCome(day: Day, time: Time, now: { day: Day; time: Time }): boolean {
  const days = daysBetween(day, now.day);
  return days >= 0 && time <= clockOf(days, now.time);
}

/** What the clock shows so many days after a day, as that day counts on: 24:30 is half past midnight. Nothing lasts into a third day. */
export function clockOf(days: number, time: Time): string {
  return days > 1 ? '99' : days ? `${Number(time.slice(0, 2)) + 24}${time.slice(2)}` : time;
}

export const MIDNIGHT: Time = '24:00';

/** 00:30 and 24 hours give 24:30. */
export function hoursLater(time: Time, hours: number): Time {
  return `${twoDigits(Number(time.slice(0, 2)) + hours)}${time.slice(2) as `:${number}`}`;
}

const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01. A site asks for the same few thousand days a million times, so both ways are remembered. */
export const numberOfDay = /* @__PURE__ */ remember(
  (day: Day): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_LENGTH,
);

export const dayFromNumber = /* @__PURE__ */ remember((number: number): Day => {
  const date = new Date(number * DAY_LENGTH);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
});

export function twoDigits(number: number): `${number}` {
  return (number < 10 ? `0${number}` : String(number)) as `${number}`;
}
