import { readFileSync } from 'node:fs';
import { LegalHoliday } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { workdaysSchema, type Workdays } from '../../schema/workdays.ts';
import { dayParts, daysFrom, firstDayOf, lastDayOf, monthOf, monthsFrom, weekdayOf, type Day } from '../day.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);

/**
 * First workday, last workday and number of workdays of each month, counted by hand from the notices: 国办发明电〔2018〕15号
 * and, for May 2019, 〔2019〕3号; 〔2019〕16号 and, for February 2020, 〔2020〕1号; 〔2020〕27号; 〔2021〕11号; 〔2022〕16号; 〔2023〕7号;
 * 〔2024〕12号; 〔2025〕7号.
 */
const MONTHS: [year: number, months: string][] = [
  [2019, '02-31:22 01-28:17 01-29:21 01-30:22 05-31:21 03-28:19 01-31:23 01-30:22 02-30:21 08-31:19 01-29:21 02-31:22'],
  [2020, '02-23:17 03-28:20 02-31:22 01-30:22 06-29:19 01-30:21 01-31:23 03-31:21 01-30:23 09-30:17 02-30:21 01-31:23'],
  [2021, '04-29:20 01-26:17 01-31:23 01-30:22 06-31:19 01-30:21 01-30:22 02-31:22 01-30:22 08-29:17 01-30:22 01-31:23'],
  [2022, '04-30:21 07-28:16 01-31:23 01-29:21 05-31:20 01-30:21 01-29:21 01-31:23 01-30:21 08-31:18 01-30:22 01-30:22'],
  [2023, '03-31:18 01-28:20 01-31:23 03-28:20 04-31:21 01-30:21 03-31:21 01-31:23 01-28:20 07-31:19 01-30:22 01-29:21'],
  [2024, '02-31:22 01-29:18 01-29:21 01-30:22 06-31:21 03-28:19 01-31:23 01-30:22 02-30:21 08-31:19 01-29:21 02-31:22'],
  [2025, '02-27:19 05-28:19 03-31:21 01-30:22 06-30:19 03-30:20 01-31:23 01-29:21 01-30:23 09-31:18 03-28:20 01-31:23'],
  [2026, '04-30:21 02-28:16 02-31:22 01-30:21 06-29:19 01-30:21 01-31:23 03-31:21 01-30:22 08-30:18 02-30:21 01-31:23'],
];

describe('the notices of the State Council', () => {
  it.each(MONTHS)('determine the workdays of every month of %d', (year, table) => {
    const months = monthsFrom(`${year}-01`, `${year}-12`).map((month) => calendar.workdaysOfMonth(month));
    expect(
      months.map((days) => `${days[0]?.slice(8) ?? ''}-${days.at(-1)?.slice(8) ?? ''}:${days.length}`).join(' '),
    ).toBe(table);
  });
  it.each<Day>(['2020-01-23', '2022-01-30', '2023-09-28', '2025-01-27', '2026-02-28'])(
    'make %s the last workday of its month, though it is not by weekday alone',
    (day) => {
      expect(calendar.workdaysOfMonth(monthOf(day)).at(-1)).toBe(day);
      expect(
        daysFrom(firstDayOf(monthOf(day)), lastDayOf(monthOf(day)))
          .filter((other) => weekdayOf(other) < 6)
          .at(-1),
      ).not.toBe(day);
    },
  );
  it.each<Day>([
    '2026-02-14',
    '2026-02-28',
    '2026-10-10',
    '2026-09-20',
    '2020-01-19',
    '2022-01-30',
    '2023-10-07',
    '2025-01-26',
  ])('make %s a make-up workday on a weekend', (day) => {
    expect(weekdayOf(day)).toBeGreaterThan(5);
    expect(calendar.dayType(day)).toEqual({ off: false, certain: true, makeUp: true });
  });
  it.each<Day>(['2020-01-23', '2023-09-28', '2025-01-27', '2024-02-09'])(
    'make %s, the day before a holiday, a workday',
    (day) => {
      expect(calendar.dayType(day)).toEqual({ off: false, certain: true, makeUp: false });
    },
  );
  it.each<[day: Day, holiday: string]>([
    ['2026-02-15', '春节'],
    ['2026-10-07', '国庆节'],
    ['2025-10-06', '中秋'],
    ['2026-04-06', '清明'],
    ['2022-12-31', '元旦'],
  ])('make %s a day off for %s', (day, holiday) => {
    expect(calendar.dayType(day)).toEqual({ off: true, certain: true, makeUp: false, holiday });
  });
  it('name no holiday on an ordinary weekend', () => {
    expect(calendar.dayType('2026-11-07')).toEqual({ off: true, certain: true, makeUp: false });
  });
  it('make days certain up to the last year with a notice', () => {
    expect(calendar.dayType(`${calendar.lastNoticeYear}-12-01`).certain).toBe(true);
    expect(calendar.dayType(`${calendar.lastNoticeYear + 1}-12-01`).certain).toBe(false);
  });
  it.each([2019, 2020, 2022, 2023, 2024, 2025, 2026])(
    'agree for %d with tyme4ts, which has tables of its own',
    (year) => {
      const differing = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => {
        const { month, day: date } = dayParts(day);
        const legal = LegalHoliday.fromYmd(year, month, date);
        const off = legal === null ? weekdayOf(day) > 5 : !legal.isWork();
        const mine = calendar.dayType(day);
        return mine.off !== off || mine.makeUp !== (legal?.isWork() ?? false);
      });
      expect(differing).toEqual([]);
    },
  );
});

describe('a year without a notice', () => {
  const year = calendar.lastNoticeYear + 1;
  it('is certain only of the statutory holidays', () => {
    expect(year).toBe(2027);
    const certain = daysFrom('2027-01-01', '2027-12-31').filter((day) => calendar.dayType(day).certain);
    // 春节 2027-02-06, 清明 04-05, 端午 06-09, 中秋 09-15
    expect(certain).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
    expect(certain.filter((day) => !calendar.dayType(day).off || calendar.dayType(day).holiday === undefined)).toEqual(
      [],
    );
  });
  it('classifies all other days by weekday, as uncertain', () => {
    expect(calendar.dayType('2027-10-09')).toEqual({ off: true, certain: false, makeUp: false });
    expect(calendar.dayType('2027-10-08')).toEqual({ off: false, certain: false, makeUp: false });
  });
  it.each([
    [2028, '01-01 01-25 01-26 01-27 01-28 04-04 05-01 05-02 05-28 10-01 10-02 10-03'],
    [2029, '01-01 02-12 02-13 02-14 02-15 04-04 05-01 05-02 06-16 09-22 10-01 10-02 10-03'],
    [2030, '01-01 02-02 02-03 02-04 02-05 04-05 05-01 05-02 06-05 09-12 10-01 10-02 10-03'],
  ])('includes 除夕 and 2 May among the statutory holidays of %s', (later, days) => {
    // 中秋 of 2028 is on 3 October.
    const certain = daysFrom(`${later}-01-01`, `${later}-12-31`).filter(
      (day) => calendar.dayType(day).certain && calendar.dayType(day).off,
    );
    expect(certain.map((day) => day.slice(5)).join(' ')).toBe(days);
  });
  it('leaves the last days of the preceding year uncertain, which the notice for 2019 did move', () => {
    expect(calendar.dayType('2018-12-29')).toEqual({ off: false, certain: true, makeUp: true });
    expect(calendar.dayType('2018-12-31')).toMatchObject({ off: true, holiday: '元旦' });
    expect(daysFrom('2026-12-20', '2026-12-31').filter((day) => !calendar.dayType(day).certain)).toEqual(
      daysFrom('2026-12-25', '2026-12-31'),
    );
    expect(daysFrom('2025-12-20', '2025-12-31').filter((day) => !calendar.dayType(day).certain)).toEqual([]);
  });
  it('is uncertain before the tables begin', () => {
    expect(calendar.dayType('1999-05-04').certain).toBe(false);
  });
});

describe('a notice in content/', () => {
  const notice: Workdays = {
    year: 2027,
    notice: '关于2027年部分节假日安排的通知',
    off: [
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2026-12-31',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
      '2027-10-04',
    ],
    work: ['2027-02-20', '2026-12-26'],
  };
  const informed = workCalendar([notice]);
  it('makes its year certain', () => {
    expect(informed.lastNoticeYear).toBe(2027);
    expect(informed.dayType('2027-02-20')).toEqual({ off: false, certain: true, makeUp: true });
    expect(informed.dayType('2027-06-16')).toEqual({ off: false, certain: true, makeUp: false });
  });
  it('names days off after the statutory holiday next to them', () => {
    expect(informed.dayType('2027-02-09').holiday).toBe('春节');
    expect(informed.dayType('2027-10-04').holiday).toBe('国庆节');
    expect(informed.dayType('2027-09-15').holiday).toBe('中秋');
  });
  it('may cover days of the preceding December', () => {
    expect(informed.dayType('2026-12-31')).toMatchObject({ off: true, holiday: '元旦' });
    expect(informed.dayType('2026-12-26')).toMatchObject({ off: false, makeUp: true });
  });
  it('takes precedence over the library', () => {
    const other = workCalendar([{ year: 2026, notice: '更正', off: ['2026-10-01'], work: [] }]);
    expect(other.dayType('2026-10-05')).toEqual({ off: false, certain: true, makeUp: false });
    expect(other.dayType('2026-10-10')).toEqual({ off: true, certain: true, makeUp: false });
  });
  it('does not extend lastNoticeYear across a gap', () => {
    expect(workCalendar([{ ...notice, year: 2029 }]).lastNoticeYear).toBe(calendar.lastNoticeYear);
  });
});

describe('holidayDays', () => {
  it.each([
    ['春节', 2026, '2026-02-15', '2026-02-23'],
    ['国庆节', 2026, '2026-10-01', '2026-10-07'],
    ['元旦', 2023, '2022-12-31', '2023-01-02'],
    ['国庆节', 2025, '2025-10-01', '2025-10-08'],
    ['中秋', 2025, '2025-10-01', '2025-10-08'],
    ['春节', 2024, '2024-02-10', '2024-02-17'],
    ['春节', 2027, '2027-02-05', '2027-02-08'],
  ] as const)('%s %d: %s to %s', (name, year, first, last) => {
    expect(calendar.holidayDays(name, year)).toEqual(daysFrom(first, last));
  });
});

describe('the notice of 2026 in content/', () => {
  it('agrees with the library on every day', () => {
    const notice = workdaysSchema.parse(JSON.parse(readFileSync('testing/content/workdays/2026.json', 'utf8')));
    const [library, file] = [workCalendar([]), workCalendar([notice])];
    const differing = daysFrom('2026-01-01', '2026-12-31').filter((day) => {
      const [a, b] = [library.dayType(day), file.dayType(day)];
      return a.off !== b.off || a.makeUp !== b.makeUp;
    });
    expect(differing).toEqual([]);
  });
});
