import {
  addDays as addLocalDays,
  addMonths as addLocalMonths,
  format,
  getISOWeek,
  getISOWeekYear,
  lastDayOfMonth,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCome } from './day-arithmetic.ts';
import {
  addDays,
  addMonths,
  clockMoment,
  dayOf,
  dayParts,
  daysBetween,
  daysFrom,
  firstDayOf,
  isDay,
  isMonth,
  isoWeekOf,
  isTimeSpan,
  lastDayOf,
  momentText,
  mondayOf,
  monthOf,
  monthsFrom,
  parseTimeSpan,
  normalizeTimeSpan,
  weekdayName,
  weekdayOf,
  formatTimeSpan,
  type Day,
  type Time,
} from './day.ts';

// The reference is date-fns, which uses the time zone of the process; at noon its civil fields are right in every zone.
const noon = (day: Day) => new Date(`${day}T12:00:00`);
const civil = (date: Date) => format(date, 'yyyy-MM-dd');
const anyDay = fc.integer({ min: -25_000, max: 47_000 }).map((count) => addDays('1970-01-01', count));

describe('validation and conversion', () => {
  it.each(['2026-11-07', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) =>
    expect(isDay(text)).toBe(true),
  );
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '２０２６-11-07',
    '2026-11-07 ',
    '2026-11-07\n',
    '2026/11/07',
    '0099-01-01',
    '',
    '今天',
  ])('%j is not a day', (text) => expect(isDay(text)).toBe(false));
  it('recognises months', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
    expect(['2026-13', '2026-00', '2026-1', '2026', '2026-11-01', '２026-11'].some(isMonth)).toBe(false);
  });
  it.each(['09:00-10:30', '09:00', '00:00-23:59', '20:00-24:00', '22:00-24:30', '22:00-46:00'])(
    '%s is a time',
    (text) => expect(isTimeSpan(text)).toBe(true),
  );
  it.each([
    '25:00',
    '24:00',
    '9:00',
    '09:60',
    '10:30-09:00',
    '09:00-09:00',
    '09:00-',
    '-09:00',
    '09:00-10:00-11:00',
    '09：00',
    '09:00—10:30',
    '09:00 - 10:30',
    '24:00-24:30',
    '22:00-00:30',
    '22:00-46:01',
    '22:00-24:60',
    '',
  ])('%j is not a time', (text) => expect(isTimeSpan(text)).toBe(false));
  it('splits a time span into start and end', () => {
    expect(parseTimeSpan('09:00-10:30')).toEqual({ start: '09:00', end: '10:30' });
    expect(parseTimeSpan('09:00')).toEqual({ start: '09:00' });
  });
  it.each([
    ['22:00-次日00:30', '22:00-24:30'],
    ['09:00-次日08:59', '09:00-32:59'],
    ['20:00-24:00', '20:00-24:00'],
    ['09:00-10:30', '09:00-10:30'],
    ['09:00', '09:00'],
  ])('normalizes %s to %s, and formats it back', (formatted, normalized) => {
    expect(normalizeTimeSpan(formatted)).toBe(normalized);
    expect(formatTimeSpan(normalized)).toBe(formatted);
  });
  it.each(['2026-11-14', '一楼-次日再说', '22:00-次日24:30', '22:00-次日0:30', ''])('keeps %j unchanged', (text) => {
    expect(formatTimeSpan(normalizeTimeSpan(text))).toBe(text);
  });
  it('converts times after midnight to the next day', () => {
    expect(clockMoment('2026-12-31', '24:30')).toEqual({ day: '2027-01-01', time: '00:30' });
    expect(clockMoment('2026-12-31', '23:59')).toEqual({ day: '2026-12-31', time: '23:59' });
    expect((['24:00', '09:00', '24:30'] as const).map((time) => momentText('2026-12-31', time))).toEqual([
      '2027-01-01 00:00',
      '2026-12-31 09:00',
      '2027-01-01 00:30',
    ]);
  });
  it.each<[day: Day, time: Time, today: Day, clock: Time, come: boolean]>([
    ['2026-12-31', '24:30', '2026-12-31', '23:59', false],
    ['2026-12-31', '24:30', '2027-01-01', '00:29', false],
    ['2026-12-31', '24:30', '2027-01-01', '00:30', true],
    ['2026-12-31', '10:00', '2026-12-31', '10:00', true],
    ['2026-12-31', '10:00', '2027-01-01', '00:00', true],
    ['2026-12-31', '34:00', '2027-01-02', '09:00', true],
    ['2026-12-31', '10:00', '2026-12-30', '23:00', false],
  ])('whether %s %s has come at %s %s is %s', (day, time, today, clock, come) => {
    expect(hasCome(day, time, { day: today, time: clock })).toBe(come);
  });
});

describe('arithmetic agrees with date-fns', () => {
  it('when adding days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(day, count)).toBe(civil(addLocalDays(noon(day), count)));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
  it('on weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = noon(day);
        expect(weekdayOf(day)).toBe(date.getDay() || 7);
        expect(isoWeekOf(day)).toEqual({ year: getISOWeekYear(date), week: getISOWeek(date) });
        expect(weekdayOf(mondayOf(day))).toBe(1);
        expect(daysBetween(mondayOf(day), day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });
  it('when adding months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
        const first = noon(firstDayOf(monthOf(day)));
        expect(lastDayOf(monthOf(day))).toBe(civil(lastDayOfMonth(first)));
        expect(addMonths(monthOf(day), count)).toBe(format(addLocalMonths(first, count), 'yyyy-MM'));
      }),
    );
  });
  it('and dayOf is the inverse of dayParts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = dayParts(day);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
      }),
    );
    expect(dayOf(2026, 2, 29)).toBeUndefined();
  });
});

describe('naming and listing', () => {
  it('names weekdays as notices do', () => {
    expect(daysFrom('2026-11-02', '2026-11-08').map(weekdayName)).toEqual([
      '周一',
      '周二',
      '周三',
      '周四',
      '周五',
      '周六',
      '周日',
    ]);
  });
  it('assigns days around New Year to the right ISO week', () => {
    expect(isoWeekOf('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2025-12-29')).toEqual({ year: 2026, week: 1 });
  });
  it('lists days across a change to summer time, both ends inclusive', () => {
    expect(daysFrom('2026-03-07', '2026-03-10')).toEqual(['2026-03-07', '2026-03-08', '2026-03-09', '2026-03-10']);
    expect(daysFrom('2026-03-10', '2026-03-09')).toEqual([]);
  });
  it('lists months across a year boundary', () => {
    expect(monthsFrom('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
  });
});
