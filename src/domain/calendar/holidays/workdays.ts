/**
 * Which days are worked. Three sources, the later beats the earlier: the days that the law itself fixes, the State Council's
 * yearly notices as the library keeps them, and notices in content/workdays.
 */
import type { Workdays } from '../../schema/workdays.ts';
import { addDays, dayParts, daysFrom, firstDayOf, lastDayOf, weekdayOf, type Day, type Month } from '../day.ts';
import type { HolidayName } from './festivals.ts';
import { NOTICES, type Notice } from './notices.ts';
import { remember } from '../../remember.ts';
import { statutoryHolidays } from './statutory.ts';

export interface DayType {
  off: boolean;
  /** False where no notice is known and the law alone does not say: then `off` is only what the weekday suggests. */
  certain: boolean;
  /** A weekend day that is worked (调休). */
  makeUp: boolean;
  /** Set on every day of a public holiday, its weekend days included; not on ordinary weekends. */
  holiday?: string;
}

export interface WorkCalendar {
  dayType: (day: Day) => DayType;
  workdaysOfMonth: (month: Month) => Day[];
  /** 春节假期, 国庆假期 …: the days of the holiday of that year, as far as they are certain. Joined holidays count whole. */
  holidayDays: (name: HolidayName, year: number) => Day[];
  /** The last year with a notice, counted without a gap. */
  lastKnownYear: number;
}

export function workCalendar(notices: readonly Workdays[]): WorkCalendar {
  const known = new Map([...NOTICES, ...notices.map(readNotice)].map((notice) => [notice.year, notice]));
  const lastKnownYear = lastWithoutGap([...known.keys()]);
  const types = new Map<Day, DayType>();
  const learnYearOf = (day: Day): DayType => {
    for (const [other, type] of typesOfYear(dayParts(day).year, known)) types.set(other, type);
    return types.get(day) ?? fromWeekday(day, false);
  };
  const dayType = (day: Day): DayType => types.get(day) ?? learnYearOf(day);
  const holidaysOfYear = remember((year: number) => holidaysOf(year, dayType));
  return {
    dayType,
    lastKnownYear,
    workdaysOfMonth: remember((month: Month) =>
      daysFrom(firstDayOf(month), lastDayOf(month)).filter((day) => !dayType(day).off),
    ),
    holidayDays: (name, year) => holidaysOfYear(year).get(name) ?? [],
  };
}

function holidaysOf(year: number, dayType: (day: Day) => DayType): ReadonlyMap<HolidayName, Day[]> {
  const holidays = new Map<HolidayName, Day[]>();
  for (const [day, name] of statutoryHolidays(year)) {
    // A law of earlier years may have left out a day that today's law gives, such as 除夕 of 2024.
    if (!holidays.has(name) && dayType(day).holiday !== undefined) holidays.set(name, wholeHoliday(day, dayType));
  }
  return holidays;
}

function readNotice({ year, off, work }: Workdays): Notice {
  const sorted = [...off].sort();
  return { year, off: new Map(sorted.map((day) => [day, holidayAround(day, new Set(sorted))])), work: new Set(work) };
}

/** A notice file gives days without names: a day belongs to the holiday that the law sets within its unbroken run of days off. */
function holidayAround(day: Day, off: ReadonlySet<Day>): string {
  const fixed = (candidate: Day) => statutoryHolidays(dayParts(candidate).year).get(candidate);
  const run = runAround(day, (candidate) => off.has(candidate));
  return fixed(day) ?? run.map(fixed).find((name) => name !== undefined) ?? '放假';
}

function typesOfYear(year: number, known: ReadonlyMap<number, Notice>): ReadonlyMap<Day, DayType> {
  const days = daysFrom(`${year}-01-01`, `${year}-12-31`);
  // A notice may reach into the December before it: 2022-12-31 was off by the notice for 2023.
  const notices = [known.get(year + 1), known.get(year)].filter((notice) => notice !== undefined);
  const fixed = known.has(year) ? undefined : statutoryHolidays(year);
  const isSettled = (day: Day) => known.has(year) && (known.has(year + 1) || day < `${year}-${NEW_YEAR_WEEKEND}`);
  return new Map(
    days.map((day) => [day, fromNotices(day, notices) ?? fromLaw(day, fixed) ?? fromWeekday(day, isSettled(day))]),
  );
}

/** The weekend before New Year's Day begins here at the earliest; the next year's notice may still move its days, as it did with 2018-12-31. */
const NEW_YEAR_WEEKEND = '12-25';

function fromNotices(day: Day, notices: readonly Notice[]): DayType | undefined {
  for (const { off, work } of notices) {
    const holiday = off.get(day);
    if (holiday !== undefined) return { off: true, certain: true, makeUp: false, holiday };
    if (work.has(day)) return { off: false, certain: true, makeUp: true };
  }
  return undefined;
}

function fromLaw(day: Day, fixed: ReadonlyMap<Day, string> | undefined): DayType | undefined {
  const holiday = fixed?.get(day);
  return holiday === undefined ? undefined : { off: true, certain: true, makeUp: false, holiday };
}

function fromWeekday(day: Day, certain: boolean): DayType {
  return { off: weekdayOf(day) > 5, certain, makeUp: false };
}

function wholeHoliday(day: Day, dayType: (day: Day) => DayType): Day[] {
  return runAround(day, (candidate) => dayType(candidate).holiday !== undefined);
}

/** The unbroken run of such days around this one. */
function runAround(day: Day, isSuch: (day: Day) => boolean): Day[] {
  let [first, last] = [day, day];
  while (isSuch(addDays(first, -1))) first = addDays(first, -1);
  while (isSuch(addDays(last, 1))) last = addDays(last, 1);
  return daysFrom(first, last);
}

function lastWithoutGap(years: readonly number[]): number {
  let last = Math.min(...years);
  while (years.includes(last + 1)) last += 1;
  return last;
}
