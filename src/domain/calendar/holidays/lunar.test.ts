import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayParts, daysFrom, type Day } from '../day.ts';
import { FESTIVALS, SOLAR_TERMS } from './festivals.ts';
import {
  dayOfFestival,
  dayOfLunar,
  dayOfSolarTerm,
  daysOfLunar,
  festivalOf,
  festivalsOf,
  lunarOf,
  solarTermOf,
} from './lunar.ts';
import { degreesPast } from '../testing/sun.naive.ts';

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
  ])('%s is %s, in short %s', (day, text, short) => {
    expect(lunarOf(day)).toMatchObject({ text, short });
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
    ['2026-02-04', '立春'],
    ['2027-04-05', '清明'],
  ])('%s is %s', (day, name) => {
    expect(solarTermOf(day)).toBe(name);
    expect(dayOfSolarTerm(dayParts(day).year, name)).toBe(day);
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
