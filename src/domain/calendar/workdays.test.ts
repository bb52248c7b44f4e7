import { readFileSync } from 'node:fs';
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { workdaysSchema, type Workdays } from '../schema/workdays.ts';
import { dayParts, daysFrom, monthOf, monthsFrom, weekdayOf } from './day.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);

describe('the notices of the State Council', () => {
  it('gives the last working day of every month of 2026', () => {
    expect(monthsFrom('2026-01', '2026-12').map((month) => calendar.workdaysOfMonth(month).at(-1))).toEqual([
      '2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-29', '2026-06-30',
      '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-30', '2026-11-30', '2026-12-31',
    ]);
  });
  it.each(['2020-01-23', '2022-01-30', '2023-09-28', '2025-01-27'])('%s was the last working day of its month', (day) => {
    expect(calendar.workdaysOfMonth(monthOf(day)).at(-1)).toBe(day);
  });
  it.each(['2026-02-14', '2026-02-28', '2026-10-10', '2026-09-20', '2020-01-19', '2022-01-30', '2023-10-07', '2025-01-26'])(
    '%s is a weekend day that is worked', (day) => {
      expect(weekdayOf(day)).toBeGreaterThan(5);
      expect(calendar.dayType(day)).toEqual({ off: false, certain: true, makeUp: true });
    });
  it.each(['2020-01-23', '2023-09-28', '2025-01-27', '2024-02-09'])('%s, the day before a holiday, is worked', (day) => {
    expect(calendar.dayType(day)).toEqual({ off: false, certain: true, makeUp: false });
  });
  it.each([['2026-02-15', '春节'], ['2026-10-07', '国庆节'], ['2025-10-06', '中秋'], ['2026-04-06', '清明'], ['2022-12-31', '元旦']])(
    '%s is off for %s', (day, holiday) => {
      expect(calendar.dayType(day)).toEqual({ off: true, certain: true, makeUp: false, holiday });
    });
  it('an ordinary weekend is no holiday', () => {
    expect(calendar.dayType('2026-11-07')).toEqual({ off: true, certain: true, makeUp: false });
  });
  it('knows where the tables end', () => {
    expect(calendar.dayType(`${calendar.lastKnownYear}-12-01`).certain).toBe(true);
    expect(calendar.dayType(`${calendar.lastKnownYear + 1}-12-01`).certain).toBe(false);
  });
  it.each([2019, 2020, 2022, 2023, 2024, 2025, 2026])('%d agrees with tyme4ts, which keeps its own tables', (year) => {
    const differing = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => {
      const { month, day: date } = dayParts(day);
      const legal = LegalHoliday.fromYmd(year, month, date);
      const off = legal === null ? weekdayOf(day) > 5 : !legal.isWork();
      const mine = calendar.dayType(day);
      return mine.off !== off || mine.makeUp !== (legal?.isWork() ?? false);
    });
    expect(differing).toEqual([]);
  });
});

describe('a year without a notice', () => {
  const year = calendar.lastKnownYear + 1;
  it('has off, for certain, just what the law fixes', () => {
    expect(year).toBe(2027);
    const certain = daysFrom('2027-01-01', '2027-12-31').filter((day) => calendar.dayType(day).certain);
    // 春节 2027-02-06, 清明 04-05, 端午 06-09, 中秋 09-15
    expect(certain).toEqual(['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01',
      '2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03']);
    expect(certain.filter((day) => !calendar.dayType(day).off || calendar.dayType(day).holiday === undefined)).toEqual([]);
  });
  it('takes every other day by its weekday, and says that it is not certain', () => {
    expect(calendar.dayType('2027-10-09')).toEqual({ off: true, certain: false, makeUp: false });
    expect(calendar.dayType('2027-10-08')).toEqual({ off: false, certain: false, makeUp: false });
  });
  it('is the same before the tables begin', () => {
    expect(calendar.dayType('1999-05-04').certain).toBe(false);
  });
});

describe('a notice in content/', () => {
  const notice: Workdays = {
    year: 2027, notice: '关于2027年部分节假日安排的通知',
    off: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09',
      '2026-12-31', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04'],
    work: ['2027-02-20', '2026-12-26'],
  };
  const informed = workCalendar([notice]);
  it('makes its year certain', () => {
    expect(informed.lastKnownYear).toBe(2027);
    expect(informed.dayType('2027-02-20')).toEqual({ off: false, certain: true, makeUp: true });
    expect(informed.dayType('2027-06-16')).toEqual({ off: false, certain: true, makeUp: false });
  });
  it('names its days by the holiday that they surround', () => {
    expect(informed.dayType('2027-02-09').holiday).toBe('春节');
    expect(informed.dayType('2027-10-04').holiday).toBe('国庆节');
    expect(informed.dayType('2027-09-15').holiday).toBe('中秋');
  });
  it('reaches into the December before', () => {
    expect(informed.dayType('2026-12-31')).toMatchObject({ off: true, holiday: '元旦' });
    expect(informed.dayType('2026-12-26')).toMatchObject({ off: false, makeUp: true });
  });
  it('beats the library', () => {
    const other = workCalendar([{ year: 2026, notice: '更正', off: ['2026-10-01'], work: [] }]);
    expect(other.dayType('2026-10-05')).toEqual({ off: false, certain: true, makeUp: false });
    expect(other.dayType('2026-10-10')).toEqual({ off: true, certain: true, makeUp: false });
  });
  it('does not close a gap', () => {
    expect(workCalendar([{ ...notice, year: 2029 }]).lastKnownYear).toBe(calendar.lastKnownYear);
  });
});

describe('whole holidays', () => {
  it.each([
    ['春节', 2026, '2026-02-15', '2026-02-23'], ['国庆节', 2026, '2026-10-01', '2026-10-07'], ['元旦', 2023, '2022-12-31', '2023-01-02'],
    ['国庆节', 2025, '2025-10-01', '2025-10-08'], ['中秋', 2025, '2025-10-01', '2025-10-08'], ['春节', 2024, '2024-02-10', '2024-02-17'],
    ['春节', 2027, '2027-02-05', '2027-02-08'],
  ] as const)('%s %d: %s to %s', (name, year, first, last) => {
    expect(calendar.holidayDays(name, year)).toEqual(daysFrom(first, last));
  });
});

describe('the notice of 2026 as a file', () => {
  it('says of every day what the library says', () => {
    const notice = workdaysSchema.parse(JSON.parse(readFileSync('content/workdays/2026.json', 'utf8')));
    const [library, file] = [workCalendar([]), workCalendar([notice])];
    const differing = daysFrom('2026-01-01', '2026-12-31').filter((day) => {
      const [a, b] = [library.dayType(day), file.dayType(day)];
      return a.off !== b.off || a.makeUp !== b.makeUp;
    });
    expect(differing).toEqual([]);
  });
});
