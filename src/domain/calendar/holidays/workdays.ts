/**
 * Workdays and days off, from three sources in ascending precedence: statutory holidays, the State Council's yearly
 * notices in chinese-days, notices in content/workdays.
 */
import type { Workdays } from '../../schema/workdays.ts';
import { addDays, dayParts, daysFrom, firstDayOf, lastDayOf, weekdayOf, type Day, type Month } from '../day.ts';
import type { HolidayName } from './festivals.ts';
import { NOTICES, type Notice } from './notices.ts';
import { memoize } from '../../memoize.ts';
import { statutoryHolidays } from './statutory.ts';

interface DayType {
  off: boolean;
  /** False where there is no notice yet and the day is no statutory holiday: `off` then follows the weekday. */
  certain: boolean;
  /** A make-up workday on a weekend (调休). */
  makeUp: boolean;
  /** Name of the public holiday, on each of its days including weekends; undefined on ordinary weekends. */
  holiday?: string;
}

export interface WorkCalendar {
  dayType: (day: Day) => DayType;
  workdaysOfMonth: (month: Month) => Day[];
  /** The days of 春节假期, 国庆假期 … of a year, as far as certain. Adjoining holidays count as one. */
  holidayDays: (name: HolidayName, year: number) => Day[];
  /** The last year of the unbroken run of years with a notice. */
  lastNoticeYear: number;
}

export function workCalendar(notices: readonly Workdays[]): WorkCalendar {
  const noticeOf = new Map([...NOTICES, ...notices.map(readNotice)].map((notice) => [notice.year, notice]));
  const lastNoticeYear = lastWithoutGap([...noticeOf.keys()]);
  const types = new Map<Day, DayType>();
  const computeYearOf = (day: Day): DayType => {
    for (const [other, type] of typesOfYear(dayParts(day).year, noticeOf)) types.set(other, type);
    return types.get(day) ?? fromWeekday(day, false);
  };
  const dayType = (day: Day): DayType => types.get(day) ?? computeYearOf(day);
  const holidaysOfYear = memoize((year: number) => holidaysOf(year, dayType));
  return {
    dayType,
    lastNoticeYear,
    workdaysOfMonth: memoize((month: Month) =>
      daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => !dayType(day).off),
    ),
    holidayDays: (name, year) => holidaysOfYear(year).get(name) ?? [],
  };
}

function holidaysOf(year: number, dayType: (day: Day) => DayType): ReadonlyMap<HolidayName, Day[]> {
  const holidays = new Map<HolidayName, Day[]>();
  for (const [day, name] of statutoryHolidays(year)) {
    // Under the law of an earlier year a day may not have been off, such as 除夕 of 2024.
    if (!holidays.has(name) && dayType(day).holiday !== undefined) holidays.set(name, wholeHoliday(day, dayType));
  }
  return holidays;
}

function readNotice({ year, off, work }: Workdays): Notice {
  const sorted = [...off].sort();
  return { year, off: new Map(sorted.map((day) => [day, holidayAround(day, new Set(sorted))])), work: new Set(work) };
}

/** Notice files list days without names: a day takes the name of the statutory holiday within its run of days off. */
function holidayAround(day: Day, off: ReadonlySet<Day>): string {
  const statutoryName = (candidate: Day) => statutoryHolidays(dayParts(candidate).year).get(candidate);
  const run = runAround(day, (candidate) => off.has(candidate));
  return statutoryName(day) ?? run.map(statutoryName).find((name) => name !== undefined) ?? '放假';
}

function typesOfYear(year: number, noticeOf: ReadonlyMap<number, Notice>): ReadonlyMap<Day, DayType> {
  const days = daysFrom(`${year}-01-01`, `${year}-12-31`);
  // A notice may cover days of the preceding December: 2022-12-31 was off by the notice for 2023.
  const notices = [noticeOf.get(year + 1), noticeOf.get(year)].filter((notice) => notice !== undefined);
  const statutory = noticeOf.has(year) ? undefined : statutoryHolidays(year);
  const isCertain = (day: Day) => noticeOf.has(year) && (noticeOf.has(year + 1) || day < `${year}-${NEW_YEAR_WEEKEND}`);
  return new Map(
    days.map((day) => [day, fromNotices(day, notices) ?? fromLaw(day, statutory) ?? fromWeekday(day, isCertain(day))]),
  );
}

/**
 * Earliest start of the weekend before New Year's Day, which the next year's notice may still move (as with
 * 2018-12-31).
 */
const NEW_YEAR_WEEKEND = '12-25';

function fromNotices(day: Day, notices: readonly Notice[]): DayType | undefined {
  for (const { off, work } of notices) {
    const holiday = off.get(day);
    if (holiday !== undefined) return { off: true, certain: true, makeUp: false, holiday };
    if (work.has(day)) return { off: false, certain: true, makeUp: true };
  }
  return undefined;
}

function fromLaw(day: Day, statutory: ReadonlyMap<Day, string> | undefined): DayType | undefined {
  const holiday = statutory?.get(day);
  return holiday === undefined ? undefined : { off: true, certain: true, makeUp: false, holiday };
}

function fromWeekday(day: Day, certain: boolean): DayType {
  return { off: weekdayOf(day) > 5, certain, makeUp: false };
}

function wholeHoliday(day: Day, dayType: (day: Day) => DayType): Day[] {
  return runAround(day, (candidate) => dayType(candidate).holiday !== undefined);
}

/** The unbroken run around `day` of days that match. */
function runAround(day: Day, matches: (day: Day) => boolean): Day[] {
  let [first, last] = [day, day];
  while (matches(addDays(first, -1))) first = addDays(first, -1);
  while (matches(addDays(last, 1))) last = addDays(last, 1);
  return daysFrom(first, last);
}

function lastWithoutGap(years: readonly number[]): number {
  let last = Math.min(...years);
  while (years.includes(last + 1)) last += 1;
  return last;
}
