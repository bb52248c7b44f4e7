import { expect, test } from 'vitest';
import { mondayOf, weekdayOf } from './calendar/day.ts';
import type { Activity } from './catalogue.ts';
import { coverageBy, coverageOf } from './coverage.ts';
import type { Schedule, Scheduled } from './schedule.ts';

const item = (day: string, station: string, state: Scheduled['state'] = '照常'): Scheduled =>
  ({ day, state, activity: { station } as Activity });
const items = [
  item('2026-11-02', 'a'), item('2026-11-08', 'a'), item('2026-11-08', 'b'), item('2026-11-09', 'b'),
  item('2026-11-04', 'a', '取消'), item('2026-11-05', 'a', '已改期'), item('2026-11-06', 'b', '已满'),
];
const schedule = {
  from: '2026-11-01', until: '2026-12-31', onDay: (day: string) => items.filter((other) => other.day === day),
} as Schedule;

const of2026 = coverageOf(schedule, 2026, () => true);
const inWeek = (weeks: typeof of2026, monday: string) => weeks.find((week) => week.monday === monday)?.count;

test('a year has 52 or 53 weeks, from the Monday before its 4 January on', () => {
  expect(of2026).toHaveLength(53);
  expect(coverageOf(schedule, 2027, () => true)).toHaveLength(52);
  expect(of2026[0]).toEqual({ monday: '2025-12-29', week: 1, count: undefined });
  expect(of2026.every(({ monday }) => weekdayOf(monday) === 1 && mondayOf(monday) === monday)).toBe(true);
});

test('counts what takes place from Monday to Sunday: not the cancelled, not the day that was left', () => {
  expect(inWeek(of2026, '2026-11-02')).toBe(4);
  expect(inWeek(of2026, '2026-11-09')).toBe(1);
});

test('a scheduled week without anything is zero; a week outside of the schedule is unknown', () => {
  expect(inWeek(of2026, '2026-11-16')).toBe(0);
  expect(inWeek(of2026, '2026-10-26')).toBe(0);
  expect(inWeek(of2026, '2026-10-19')).toBeUndefined();
});

test('many at once are each what they are alone', () => {
  const weeksOf = coverageBy(schedule, 2026, ({ station }) => station);
  for (const key of ['a', 'b', 'nobody']) expect(weeksOf(key)).toEqual(coverageOf(schedule, 2026, ({ station }) => station === key));
});
