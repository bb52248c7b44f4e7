/**
 * Arithmetic on civil days. It runs in UTC, where every day has 24 hours, so the time zone of the process has no
 * effect. Separate from day.ts because the script on every page needs only this.
 */
import { memoize } from '../memoize.ts';

/** YYYY-MM-DD, an existing day of the Gregorian calendar, years 1000 to 9999. */
export type Day = `${number}-${number}-${number}`;
/** YYYY-MM */
export type Month = `${number}-${number}`;
/**
 * HH:mm, 00:00 to 23:59. An end after midnight uses the extended clock of timetables: 24:30 is half past midnight of
 * the next day.
 */
export type Time = `${number}:${number}`;
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function addDays(day: Day, count: number): Day {
  return dayFromNumber(numberOfDay(day) + count);
}

/** Days from `a` to `b`, negative when `b` is earlier. A month counts as its first day. */
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

/** Converts from the extended clock: 24:30 of one day is 00:30 of the next. */
export function clockMoment(day: Day, time: Time): { day: Day; time: Time } {
  return time < MIDNIGHT ? { day, time } : { day: addDays(day, 1), time: hoursLater(time, -24) };
}

/** Whether a time on the extended clock of `day` has come: 24:30 comes half an hour after that day ends. */
export function hasCome(day: Day, time: Time, now: { day: Day; time: Time }): boolean {
  const days = daysBetween(day, now.day);
  return days >= 0 && time <= extendedClock(days, now.time);
}

/**
 * A time `days` after some day, on the extended clock of that day: 00:30 one day later is 24:30. From two days later
 * on, a text that sorts after every time, as no activity lasts that long.
 */
export function extendedClock(days: number, time: Time): string {
  return days > 1 ? '99' : days ? `${Number(time.slice(0, 2)) + 24}${time.slice(2)}` : time;
}

export const MIDNIGHT: Time = '24:00';

/** On the extended clock: 24 hours later than 00:30 is 24:30. */
export function hoursLater(time: Time, hours: number): Time {
  return `${twoDigits(Number(time.slice(0, 2)) + hours)}${time.slice(2) as `:${number}`}`;
}

const DAY_LENGTH = 86_400_000;

/** Days since 1970-01-01. Memoized in both directions: a build converts the same few thousand days a million times. */
export const numberOfDay = /* @__PURE__ */ memoize(
  (day: Day): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_LENGTH,
);

export const dayFromNumber = /* @__PURE__ */ memoize((number: number): Day => {
  const date = new Date(number * DAY_LENGTH);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
});

export function twoDigits(number: number): `${number}` {
  return (number < 10 ? `0${number}` : String(number)) as `${number}`;
}
