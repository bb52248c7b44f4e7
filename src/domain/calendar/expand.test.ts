import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayParts, daysBetween, daysFrom, lastDayOf, monthOf, weekdayOf, type Day } from './day.ts';
import { expandRule, type ExpandedDay, type Surroundings } from './expand.ts';
import { festivalsOf, lunarOf, solarTermOf } from './lunar.ts';
import { anyRule } from './rule.arbitrary.ts';
import { parseRule, type Rule } from './rule.ts';
import { workCalendar } from './workdays.ts';

const calendar = workCalendar([]);
const START = '2025-11-05';
const surroundings: Surroundings = { calendar, start: START };

const rule = (text: string): Rule => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(parsed.hint);
  return parsed.rule;
};
const dates = (text: string, from: Day, until: Day, more: Partial<Surroundings> = {}) =>
  expandRule(rule(text), { from, until }, { calendar, ...more }).map(({ day }) => day);
const onlyDays = (expanded: readonly ExpandedDay[]) => expanded.map(({ day }) => day);

const anyDay = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2025-06-01', count));
const anyWindow = fc.tuple(anyDay, fc.integer({ min: 0, max: 500 })).map(([from, length]) => ({ from, until: addDays(from, length) }));

/** The meaning of every rule, asked of one day alone; slow, and written without a look at the expanders. */
const holdsOn = (rule: Rule, day: Day): boolean => {
  const { month, day: date } = dayParts(day);
  const weekday = weekdayOf(day);
  const monthDays = daysFrom(`${monthOf(day)}-01`, lastDayOf(monthOf(day)));
  const isAmong = (same: Day[], nth: number[]) => {
    const place = same.indexOf(day);
    return place >= 0 && (nth.includes(place + 1) || nth.includes(place - same.length));
  };
  switch (rule.kind) {
    case 'daily': return true;
    case 'irregular': return false;
    case 'workdays': return !calendar.dayType(day).off;
    case 'school-days': return weekday < 6 && !calendar.dayType(day).off;
    case 'weekly': return rule.weekdays.includes(weekday);
    case 'fortnightly': {
      const anchor = daysFrom(START, '2025-11-30').find((other) => rule.weekdays.includes(weekdayOf(other))) ?? '';
      const weeks = (daysBetween(anchor, day) - weekday + weekdayOf(anchor)) / 7;
      return day >= anchor && rule.weekdays.includes(weekday) && weeks % 2 === 0;
    }
    case 'month-days': return rule.days.includes(date) || (rule.days.includes(-1) && day === monthDays.at(-1));
    case 'month-weekdays': return isAmong(monthDays.filter((other) => weekdayOf(other) === rule.weekday), rule.nth);
    case 'month-workdays': return isAmong(monthDays.filter((other) => !calendar.dayType(other).off), rule.nth)
      && !calendar.dayType(day).off;
    case 'year-day': return month === rule.month && date === rule.day;
    case 'lunar-day': {
      const lunar = lunarOf(day);
      return !lunar.leap && lunar.month === rule.month && lunar.day === rule.day;
    }
    case 'festival': return festivalsOf(day).includes(rule.name);
    case 'solar-term': return solarTermOf(day) === rule.name;
    case 'holiday': return [dayParts(day).year, dayParts(day).year + 1].some((year) => calendar.holidayDays(rule.name, year).includes(day));
  }
};

describe('expandRule', () => {
  it('gives just the days of which the rule holds', () => {
    fc.assert(fc.property(anyRule, anyWindow, (rule, window) => {
      expect(onlyDays(expandRule(rule, window, surroundings))).toEqual(daysFrom(window.from, window.until).filter((day) => holdsOn(rule, day)));
    }), { numRuns: 400 });
  });
  it('gives the same in one piece as in two', () => {
    fc.assert(fc.property(anyRule, anyWindow, fc.nat(), (rule, { from, until }, cut) => {
      const middle = addDays(from, cut % (daysBetween(from, until) + 1));
      const parts = [{ from, until: addDays(middle, -1) }, { from: middle, until }];
      expect(parts.flatMap((part) => expandRule(rule, part, surroundings))).toEqual(expandRule(rule, { from, until }, surroundings));
    }), { numRuns: 400 });
  });
});

describe('dates that an editor may check in a calendar', () => {
  it('每月最后一个工作日 in 2026 honours make-up days', () => {
    expect(dates('每月最后一个工作日', '2026-01-01', '2026-04-30')).toEqual(['2026-01-30', '2026-02-28', '2026-03-31', '2026-04-30']);
  });
  it('每月第一个工作日 comes after the holiday', () => {
    expect(dates('每月第一个工作日', '2026-10-01', '2026-10-31')).toEqual(['2026-10-08']);
  });
  it('每月31日 passes over the short months', () => {
    expect(dates('每月31日', '2026-01-01', '2026-06-30')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });
  it('每月第五个周六 comes only when there is one', () => {
    expect(dates('每月第五个周六', '2026-09-01', '2026-12-31')).toEqual(['2026-10-31']);
  });
  it('每年2月29日 waits for leap years', () => {
    expect(dates('每年2月29日', '2024-01-01', '2029-12-31')).toEqual(['2024-02-29', '2028-02-29']);
  });
  it('每年腊八 comes twice in 2022', () => {
    expect(dates('每年腊八', '2022-01-01', '2022-12-31')).toEqual(['2022-01-10', '2022-12-30']);
  });
  it('春节假期每天', () => {
    expect(dates('春节假期每天', '2026-02-20', '2026-12-31')).toEqual(['2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23']);
  });
  it('元旦假期 may begin in the year before', () => {
    expect(dates('元旦假期每天', '2022-12-25', '2022-12-31')).toEqual(['2022-12-31']);
  });
});

describe('隔周', () => {
  it('counts from the first such weekday on or after the start, a Sunday here', () => {
    expect(dates('隔周六', '2026-11-01', '2026-12-10', { start: '2026-11-01' })).toEqual(['2026-11-07', '2026-11-21', '2026-12-05']);
  });
  it('keeps its weeks over the turn of the year, and has nothing before the start', () => {
    expect(dates('隔周二、四', '2026-12-01', '2027-01-20', { start: '2026-12-24' })).toEqual(['2026-12-24', '2027-01-05', '2027-01-07', '2027-01-19']);
  });
  it('has no dates without a start', () => {
    expect(dates('隔周六', '2026-11-01', '2026-12-10')).toEqual([]);
  });
});

describe('what is certain', () => {
  const certain = (text: string, from: Day, until: Day, more: Partial<Surroundings> = {}) =>
    [...new Set(expandRule(rule(text), { from, until }, { calendar, ...more }).map((expanded) => expanded.certain))];
  it('a weekday is, in any year', () => expect(certain('每周六', '2026-01-01', '2027-12-31')).toEqual([true]));
  it('a working day is where there is a notice', () => {
    expect(certain('每个工作日', '2026-01-01', '2026-12-31')).toEqual([true]);
    expect(certain('每个工作日', '2027-01-01', '2027-12-31')).toEqual([false]);
    expect(certain('每月最后一个工作日', '2026-01-01', '2026-12-31')).toEqual([true]);
    expect(certain('每月最后一个工作日', '2027-01-01', '2027-12-31')).toEqual([false]);
  });
  it('a school day is only where the terms are known', () => {
    expect(certain('每个上学日', '2026-11-01', '2026-11-30')).toEqual([false]);
    const schoolDays = (day: Day) => day === '2026-11-03';
    expect(expandRule(rule('每个上学日'), { from: '2026-11-01', until: '2026-11-30' }, { calendar, schoolDays }))
      .toEqual([{ day: '2026-11-03', certain: true }]);
  });
  it('of a holiday without a notice, the days that the law fixes are', () => {
    expect(expandRule(rule('国庆假期每天'), { from: '2027-01-01', until: '2027-12-31' }, { calendar }))
      .toEqual(['2027-10-01', '2027-10-02', '2027-10-03'].map((day) => ({ day, certain: true })));
  });
});
