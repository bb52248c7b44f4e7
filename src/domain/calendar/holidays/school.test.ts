import { describe, expect, it } from 'vitest';
import { daysFrom, type Day } from '../day.ts';
import { schoolCalendar, type Term } from './school.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);
const AUTUMN: Term = { from: '2025-09-01', until: '2026-01-30' };
const SPRING: Term = { from: '2026-03-02', until: '2026-07-10' };
const NEXT: Term = { from: '2026-09-01', until: '2027-01-22' };
const school = schoolCalendar([AUTUMN, SPRING, NEXT], calendar);

describe('inside the terms', () => {
  it.each<[day: Day, lessons: boolean, what: string]>([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-04-06', false, 'a holiday'],
    ['2026-05-09', true, 'a Saturday that is worked'],
    ['2026-01-30', true, 'the last day of a term'],
    ['2025-09-28', true, 'a Sunday that is worked'],
  ])('%s: lessons %s, being %s', (day, lessons) => {
    expect(school.dayType(day)).toEqual({ school: lessons, certain: true });
  });
  it('a vacation is the time between two terms, named by where it lies, both ends included', () => {
    const named = daysFrom('2025-09-01', '2027-01-22').filter((day) => school.dayType(day).vacation !== undefined);
    expect(named).toEqual([...daysFrom('2026-01-31', '2026-03-01'), ...daysFrom('2026-07-11', '2026-08-31')]);
    expect(school.dayType('2026-02-28')).toEqual({ school: false, vacation: '寒假', certain: true });
    expect(school.dayType('2026-08-31')).toEqual({ school: false, vacation: '暑假', certain: true });
  });
  it('a short break has no name and no lessons', () => {
    const withBreak = schoolCalendar(
      [
        { from: '2026-09-01', until: '2026-11-10' },
        { from: '2026-11-16', until: '2027-01-22' },
      ],
      calendar,
    );
    expect(withBreak.dayType('2026-11-11')).toEqual({ school: false, certain: true });
  });
  it('lessons wait for the notice of holidays, the vacation does not', () => {
    const later = schoolCalendar(
      [
        { from: '2027-03-01', until: '2027-07-09' },
        { from: '2027-09-01', until: '2028-01-14' },
      ],
      calendar,
    );
    expect(later.dayType('2027-04-30')).toEqual({ school: true, certain: false });
    expect(later.dayType('2027-07-20')).toEqual({ school: false, vacation: '暑假', certain: true });
  });
});

describe('outside of the terms', () => {
  it('custom says what a vacation is, and nothing is certain', () => {
    const none = schoolCalendar([], calendar);
    const vacations = daysFrom('2026-01-01', '2026-12-31').filter((day) => none.dayType(day).vacation !== undefined);
    // 春节 is on 2026-02-17.
    expect(vacations).toEqual([...daysFrom('2026-02-10', '2026-02-27'), ...daysFrom('2026-07-15', '2026-08-20')]);
    expect(daysFrom('2026-01-01', '2026-12-31').filter((day) => none.dayType(day).certain)).toEqual([]);
    expect(none.schoolDaysOfMonth('2026-02')).toEqual([
      '2026-02-02',
      '2026-02-03',
      '2026-02-04',
      '2026-02-05',
      '2026-02-06',
      '2026-02-09',
      '2026-02-28',
    ]);
  });
  it('it holds far before the first and long after the last', () => {
    expect(school.dayType('2025-07-14')).toEqual({ school: true, certain: false });
    expect(school.dayType('2025-08-15')).toEqual({ school: false, vacation: '暑假', certain: false });
    expect(school.dayType('2027-02-08')).toEqual({ school: false, vacation: '寒假', certain: false });
    expect(school.dayType('2027-02-17')).toEqual({ school: true, certain: false });
  });
  it('a vacation begins with the day after the last term, and ends with the day before the first', () => {
    // 春节 is on 2027-02-06.
    for (const day of daysFrom('2027-01-23', '2027-02-16'))
      expect(school.dayType(day)).toEqual({ school: false, vacation: '寒假', certain: false });
    for (const day of daysFrom('2025-07-15', '2025-08-31'))
      expect(school.dayType(day)).toEqual({ school: false, vacation: '暑假', certain: false });
    expect(school.schoolDaysOfMonth('2027-01').at(-1)).toBe('2027-01-22');
    const spring = schoolCalendar([SPRING], calendar);
    const named = (name: string) =>
      daysFrom('2025-12-01', '2026-12-31').filter((day) => spring.dayType(day).vacation === name);
    expect(named('寒假')).toEqual(daysFrom('2026-02-10', '2026-03-01'));
    expect(named('暑假')).toEqual(daysFrom('2026-07-11', '2026-08-20'));
  });
  it('a term that ends within the heart of its vacation is followed by what is left of it', () => {
    const late = schoolCalendar([{ from: '2026-03-02', until: '2026-07-24' }], calendar);
    expect(late.dayType('2026-07-24')).toEqual({ school: true, certain: true });
    expect(daysFrom('2026-07-15', '2026-12-31').filter((day) => late.dayType(day).vacation === '暑假')).toEqual(
      daysFrom('2026-07-25', '2026-08-20'),
    );
  });
  it('a break in the middle of a term is no vacation of three months', () => {
    const half = schoolCalendar([{ from: '2026-09-01', until: '2026-11-10' }], calendar);
    expect(half.dayType('2026-11-16')).toEqual({ school: true, certain: false });
  });
  it('it holds where a term is missing, which is no vacation of seven months', () => {
    const holed = schoolCalendar([AUTUMN, NEXT], calendar);
    expect(holed.dayType('2026-05-11')).toEqual({ school: true, certain: false });
    expect(holed.dayType('2026-02-17')).toEqual({ school: false, vacation: '寒假', certain: false });
    expect(holed.dayType('2026-09-01')).toEqual({ school: true, certain: true });
  });
});
