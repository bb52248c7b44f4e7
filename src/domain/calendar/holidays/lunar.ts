/**
 * The lunisolar calendar, solar terms and festivals. A lunar date may fall in a Gregorian year once, twice (腊八 in
 * 2022) or not at all. Outside of the tables (lunar-data.ts), no year has lunar dates or solar terms.
 */
import { addDays, dayOf, dayParts, daysBetween, weekdayOf, type Day, firstDayOf, twoDigits } from '../day.ts';
import { FESTIVALS, SOLAR_TERMS, type Festival } from './festivals.ts';
import { unpackLunarYear, unpackSolarTerms } from './lunar-table.ts';
import { lunarDayName, lunarMonthName } from '../rule/numerals.ts';
import { memoize } from '../../memoize.ts';

interface LunarDate {
  /** 1 to 12; 腊月 is 12. */
  month: number;
  /** 1 to 30 */
  day: number;
  leap: boolean;
  /** 九月初五, 闰六月初一 */
  text: string;
  /** 初五; on the first of a month its name, 九月. */
  short: string;
}

/** @throws RangeError for a day outside of the tables */
export const lunarOf: (day: Day) => LunarDate = memoize((day) => {
  const { year } = dayParts(day);
  const found = [year - 1, year]
    .flatMap(monthsOfLunarYear)
    .find(({ first, length }) => first <= day && day < addDays(first, length));
  if (found === undefined) throw new RangeError(`${day} is outside of the lunar tables`);
  const date = daysBetween(found.first, day) + 1;
  const { month, leap } = found;
  const monthName = `${leap ? '闰' : ''}${lunarMonthName(month)}`;
  const dayName = lunarDayName(date);
  return { month, day: date, leap, text: monthName + dayName, short: date === 1 ? monthName : dayName };
});

/** The first of `festivalsOf`. */
export function festivalOf(day: Day): string | undefined {
  return festivalsOf(day)[0];
}

export function festivalsOf(day: Day): readonly string[] {
  return festivalsOfYear(dayParts(day).year).get(day) ?? [];
}

export function solarTermOf(day: Day): string | undefined {
  return solarTermsOfYear(dayParts(day).year).get(day);
}

/** The first date in the Gregorian year, if any, ignoring leap months. */
export function dayOfLunar(year: number, month: number, day: number): Day | undefined {
  return daysOfLunar(year, month, day)[0];
}

/** All dates in the Gregorian year. Day -1 is the month's last. A leap month is a month of its own: 六月 is never 闰六月. */
export function daysOfLunar(year: number, month: number, day: number, leap = false): Day[] {
  return [year - 1, year]
    .flatMap(monthsOfLunarYear)
    .filter((one) => one.month === month && one.leap === leap && day <= one.length)
    .map(({ first, length }) => addDays(first, (day === -1 ? length : day) - 1))
    .filter((found) => dayParts(found).year === year);
}

/**
 * Days of every lunar month, leap months included, that fall in the Gregorian year. Months without a 30th are skipped.
 */
export function daysOfLunarMonths(year: number, days: readonly number[]): Day[] {
  return [year - 1, year]
    .flatMap(monthsOfLunarYear)
    .flatMap(({ first, length }) =>
      days.filter((day) => day <= length).map((day) => addDays(first, (day === -1 ? length : day) - 1)),
    )
    .filter((found) => dayParts(found).year === year);
}

export function dayOfSolarTerm(year: number, name: string): Day | undefined {
  return [...solarTermsOfYear(year)].find(([, term]) => term === name)?.[0];
}

/** The first date in the Gregorian year, if any. */
export function dayOfFestival(year: number, name: string): Day | undefined {
  return daysOfFestival(year, name)[0];
}

export function daysOfFestival(year: number, name: string): Day[] {
  return FESTIVALS.filter((festival) => festival.name === name).flatMap((festival) => daysOf(festival, year));
}

const monthsOfLunarYear = memoize(unpackLunarYear);

const festivalsOfYear = memoize((year: number): ReadonlyMap<Day, readonly string[]> => {
  const named = FESTIVALS.flatMap((festival) => daysOf(festival, year).map((day) => ({ day, name: festival.name })));
  return new Map(named.map(({ day }) => [day, named.filter((other) => other.day === day).map(({ name }) => name)]));
});

const solarTermsOfYear = memoize(
  (year: number): ReadonlyMap<Day, string> =>
    new Map(unpackSolarTerms(year).map((day, index) => [day, SOLAR_TERMS[index]!])),
);

function daysOf(festival: Festival, year: number): Day[] {
  if ('lunar' in festival) return daysOfLunar(year, ...festival.lunar);
  if ('solar' in festival) return [dayOf(year, ...festival.solar)].filter((day) => day !== undefined);
  const [month, nth, weekday] = festival.nth;
  const first = firstDayOf(`${year}-${twoDigits(month)}`);
  return [addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))];
}
