import { describe, expect, it } from 'vitest';
import { daysFrom, type Day } from '../day.ts';
import { schoolCalendar, type Term } from './school.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);
const AUTUMN: Term = { from: '2025-09-01', until: '2026-01-30' };
const SPRING: Term = { from: '2026-03-02', until: '2026-07-10' };
const NEXT: Term = { from: '2026-09-01', until: '2027-01-22' };
const school = schoolCalendar([AUTUMN, SPRING, NEXT], calendar);

describe('within the terms', () => {
  it.each<[day: Day, lessons: boolean, what: string]>([
    ['2026-03-02', true, 'a Monday'],
    ['2026-03-07', false, 'a Saturday'],
    ['2026-04-06', false, 'a holiday'],
    ['2026-05-09', true, 'a make-up Saturday'],
    ['2026-01-30', true, 'the last day of a term'],
    ['2025-09-28', true, 'a make-up Sunday'],
  ])('%s is a school day: %s (%s)', (day, lessons) => {
    expect(school.dayType(day)).toEqual({ school: lessons, certain: true });
  });
  it('names the vacations between terms by their season', () => {
    const named = daysFrom('2025-09-01', '2027-01-22').filter((day) => school.dayType(day).vacation !== undefined);
    expect(named).toEqual([...daysFrom('2026-01-31', '2026-03-01'), ...daysFrom('2026-07-11', '2026-08-31')]);
    expect(school.dayType('2026-02-28')).toEqual({ school: false, vacation: '寒假', certain: true });
    expect(school.dayType('2026-08-31')).toEqual({ school: false, vacation: '暑假', certain: true });
  });
  it('treats a short break as neither vacation nor school days', () => {
    const withBreak = schoolCalendar(
      [
        { from: '2026-09-01', until: '2026-11-10' },
        { from: '2026-11-16', until: '2027-01-22' },
      ],
      calendar,
    );
    expect(withBreak.dayType('2026-11-11')).toEqual({ school: false, certain: true });
  });
  it('is uncertain about school days without a holiday notice, but not about vacations', () => {
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
  it('uses customary vacations and is never certain', () => {
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
  it('uses customary vacations long before the first and after the last term', () => {
    expect(school.dayType('2025-07-14')).toEqual({ school: true, certain: false });
    expect(school.dayType('2025-08-15')).toEqual({ school: false, vacation: '暑假', certain: false });
    expect(school.dayType('2027-02-08')).toEqual({ school: false, vacation: '寒假', certain: false });
    expect(school.dayType('2027-02-17')).toEqual({ school: true, certain: false });
  });
  it('begins a vacation on the day after the last term, and ends one on the day before the first', () => {
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
  it('shortens the customary vacation after a term that ends within it', () => {
    const late = schoolCalendar([{ from: '2026-03-02', until: '2026-07-24' }], calendar);
    expect(late.dayType('2026-07-24')).toEqual({ school: true, certain: true });
    expect(daysFrom('2026-07-15', '2026-12-31').filter((day) => late.dayType(day).vacation === '暑假')).toEqual(
      daysFrom('2026-07-25', '2026-08-20'),
    );
  });
  it('does not extend a mid-term break to the next vacation', () => {
    const half = schoolCalendar([{ from: '2026-09-01', until: '2026-11-10' }], calendar);
    expect(half.dayType('2026-11-16')).toEqual({ school: true, certain: false });
  });
  it('uses customary vacations where a term is missing', () => {
    const holed = schoolCalendar([AUTUMN, NEXT], calendar);
    expect(holed.dayType('2026-05-11')).toEqual({ school: true, certain: false });
    expect(holed.dayType('2026-02-17')).toEqual({ school: false, vacation: '寒假', certain: false });
    expect(holed.dayType('2026-09-01')).toEqual({ school: true, certain: true });
  });
});
