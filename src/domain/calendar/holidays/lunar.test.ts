import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { LunarYear, SolarTerm, type SolarDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { addDays, dayParts, daysFrom, twoDigits, type Day } from '../day.ts';
import { FESTIVALS, SOLAR_TERMS } from './festivals.ts';
import {
  dayOfFestival,
  dayOfLunar,
  dayOfSolarTerm,
  daysOfLunar,
  daysOfLunarMonths,
  festivalOf,
  festivalsOf,
  lunarOf,
  solarTermOf,
} from './lunar.ts';
import { degreesPast } from '../testing/sun.naive.ts';

const TABLE_YEARS = Array.from({ length: 205 }, (_, index) => 1898 + index);

// Up to 2059: chinese-days starts the fourth month of 2060 a day late (new moon on 2060-04-30 at 18:11 in Beijing).
const anyDay = fc.integer({ min: 0, max: 21_800 }).map((count) => addDays('2000-03-01', count));

describe('lunarOf', () => {
  it.each<[day: Day, text: string, short: string]>([
    ['2026-02-17', '正月初一', '正月'],
    ['2026-10-14', '九月初五', '初五'],
    ['2026-10-18', '九月初九', '初九'],
    ['2025-07-25', '闰六月初一', '闰六月'],
    ['2026-01-26', '腊月初八', '初八'],
    ['2025-12-21', '冬月初二', '初二'],
    ['2026-02-16', '腊月廿九', '廿九'],
    // New moon at 23:56 in Beijing; ICU has the 7th.
    ['2027-02-06', '正月初一', '正月'],
    // Old almanacs have a leap 七月 in 2033 instead.
    ['2033-12-22', '闰冬月初一', '闰冬月'],
    ['2034-02-19', '正月初一', '正月'],
    // New moons so close to midnight that the Hong Kong Observatory warns of an error of a day.
    ['2057-09-28', '八月三十', '三十'],
    ['2057-09-29', '九月初一', '九月'],
    ['2089-09-04', '八月初一', '八月'],
    ['2097-08-07', '七月初一', '七月'],
  ])('%s is %s, in short %s', (day, text, short) => {
    expect(lunarOf(day)).toMatchObject({ text, short });
  });
  it('agrees with tyme4ts in the first and last day of every month of the tables', () => {
    const expected = TABLE_YEARS.flatMap((year) => LunarYear.fromYear(year).getMonths()).map((month) => ({
      first: toDay(month.getFirstJulianDay().getSolarDay()),
      month: month.getMonth(),
      leap: month.isLeap(),
      length: month.getDayCount(),
    }));
    expect(expected).toHaveLength(205 * 12 + 76);
    for (const { first, month, leap, length } of expected) {
      expect(lunarOf(first)).toMatchObject({ month, leap, day: 1 });
      expect(lunarOf(addDays(first, length - 1))).toMatchObject({ month, leap, day: length });
    }
  });
  it('throws outside of the tables', () => {
    expect(lunarOf('1898-01-22').text).toBe('正月初一');
    expect(() => lunarOf('1898-01-21')).toThrow(RangeError);
    expect(lunarOf('2103-01-17').text).toMatch(/^腊月/);
    expect(() => lunarOf('2103-03-01')).toThrow(RangeError);
  });
  it('agrees with chinese-days, which has tables of its own', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const other = chineseDays.getLunarDate(day);
        expect(lunarOf(day)).toMatchObject({ month: other.lunarMon, day: other.lunarDay, leap: other.isLeap });
      }),
    );
  });
  it('is inverted by daysOfLunar, except in leap months', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const lunar = lunarOf(day);
        if (!lunar.leap) expect(daysOfLunar(dayParts(day).year, lunar.month, lunar.day)).toContain(day);
      }),
    );
  });
});

describe('lunar dates in a Gregorian year', () => {
  it('occur once, twice or not at all', () => {
    expect(dayOfLunar(2026, 9, 9)).toBe('2026-10-18');
    expect(daysOfLunar(2022, 12, 8)).toEqual(['2022-01-10', '2022-12-30']);
    expect(dayOfLunar(2023, 12, 8)).toBeUndefined();
  });
  it('have no thirtieth in a short month', () => {
    expect(dayOfLunar(2026, 12, 30)).toBeUndefined();
    expect(dayOfLunar(2024, 12, 30)).toBe('2024-02-09');
  });
  it('do not exist outside of the tables', () => {
    expect(dayOfLunar(1898, 1, 1)).toBe('1898-01-22');
    expect(dayOfLunar(1897, 1, 1)).toBeUndefined();
    expect(dayOfLunar(2102, 1, 1)).toBe('2102-02-17');
    expect(dayOfLunar(2103, 1, 1)).toBeUndefined();
    expect(daysOfLunarMonths(2104, [1])).toEqual([]);
  });
});

describe('festivals', () => {
  it.each<[day: Day, name: string]>([
    ['2026-02-17', '春节'],
    ['2026-02-16', '除夕'],
    ['2026-03-03', '元宵'],
    ['2026-06-19', '端午'],
    ['2026-09-25', '中秋'],
    ['2026-10-18', '重阳'],
    ['2026-02-10', '北方小年'],
    ['2026-02-11', '南方小年'],
    ['2026-01-26', '腊八'],
    ['2026-08-19', '七夕'],
    ['2026-03-05', '学雷锋日'],
    ['2026-12-05', '国际志愿者日'],
    ['2026-05-10', '母亲节'],
    ['2026-05-17', '全国助残日'],
    ['2026-06-21', '父亲节'],
    ['2026-10-01', '国庆节'],
  ])('%s is %s', (day, name) => {
    expect(festivalOf(day)).toBe(name);
    expect(dayOfFestival(dayParts(day).year, name)).toBe(day);
  });
  it('list the lunar one first where two fall on one day', () => {
    expect(festivalsOf('2020-10-01')).toEqual(['中秋', '国庆节']);
    expect(festivalOf('2026-11-11')).toBeUndefined();
  });
  it('are found on their day in every year that has them', () => {
    const years = [2024, 2025, 2026, 2027, 2028];
    const missing = FESTIVALS.flatMap(({ name }) =>
      years.filter((year) => {
        const day = dayOfFestival(year, name);
        return day !== undefined && !festivalsOf(day).includes(name);
      }),
    );
    expect(missing).toEqual([]);
    expect(FESTIVALS.filter(({ name }) => years.every((year) => dayOfFestival(year, name) === undefined))).toEqual([]);
  });
});

describe('solar terms', () => {
  it.each<[day: Day, name: string]>([
    ['2026-04-05', '清明'],
    ['2026-12-22', '冬至'],
    // At 23:59 in Beijing.
    ['2021-12-21', '冬至'],
    ['2026-02-04', '立春'],
    ['2027-04-05', '清明'],
  ])('%s is %s', (day, name) => {
    expect(solarTermOf(day)).toBe(name);
    expect(dayOfSolarTerm(dayParts(day).year, name)).toBe(day);
  });
  it('agree with tyme4ts in every year of the tables', () => {
    for (const year of TABLE_YEARS) {
      const expected = SOLAR_TERMS.map((name) =>
        // tyme4ts assigns 冬至 to the following year.
        toDay(SolarTerm.fromName(name === '冬至' ? year + 1 : year, name).getSolarDay()),
      );
      expect(SOLAR_TERMS.map((name) => dayOfSolarTerm(year, name))).toEqual(expected);
      expect(expected.map(solarTermOf)).toEqual(SOLAR_TERMS);
    }
  });
  it('do not exist outside of the tables', () => {
    expect(dayOfSolarTerm(1897, '冬至')).toBeUndefined();
    expect(dayOfSolarTerm(2103, '小寒')).toBeUndefined();
    expect(solarTermOf('2103-12-22')).toBeUndefined();
  });
  it('occur once a year each, in order', () => {
    const year = daysFrom('2026-01-01', '2026-12-31')
      .map(solarTermOf)
      .filter((name) => name !== undefined);
    expect(year).toEqual([...SOLAR_TERMS]);
  });
  it('fall on the day, in Shanghai, on which the sun reaches their ecliptic longitude', () => {
    const years = Array.from({ length: 51 }, (_, index) => 2000 + index);
    const wrong = years
      .flatMap((year) =>
        SOLAR_TERMS.map((name, index) => {
          const day = dayOfSolarTerm(year, name) ?? '';
          const midnight = Date.parse(`${day}T00:00:00+08:00`);
          // 小寒 is at 285 degrees; the terms are 15 degrees apart.
          const before = degreesPast(285 + 15 * index, midnight);
          const after = degreesPast(285 + 15 * index, midnight + 86_400_000);
          return before < TOLERANCE && after > -TOLERANCE ? undefined : `${day} ${name}`;
        }),
      )
      .filter((found) => found !== undefined);
    expect(wrong).toEqual([]);
  });
});

/** Degrees. The formula in sun.naive.ts is accurate to 0.01 degrees, a quarter of an hour of the sun's motion. */
const TOLERANCE = 0.02;

function toDay(day: SolarDay): Day {
  return `${day.getYear()}-${twoDigits(day.getMonth())}-${twoDigits(day.getDay())}`;
}
