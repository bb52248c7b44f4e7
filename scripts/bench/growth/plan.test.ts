import { expect, test } from 'vitest';
import { buildDayOf, planOf, STATIONS } from './plan.ts';

test('fills the stations of a district, then its months, then the next district', () => {
  const plan = planOf(12 * (STATIONS * 120 + 1));
  expect(plan[0]).toEqual({ district: 0, station: 0, month: '2026-11', activities: 12 });
  expect(plan[STATIONS - 1]).toMatchObject({ district: 0, station: STATIONS - 1, month: '2026-11' });
  expect(plan[STATIONS]).toMatchObject({ district: 0, station: 0, month: '2026-12' });
  expect(plan[STATIONS * 119]).toMatchObject({ district: 0, station: 0, month: '2036-10' });
  expect(plan.at(-1)).toMatchObject({ district: 1, station: 0, month: '2026-11' });
});

test('plans a smaller number as a prefix of a larger one', () => {
  expect(planOf(200_004).slice(0, 1000)).toEqual(planOf(12_000));
});

test('puts the remaining activities into the last menu', () => {
  expect(planOf(1000).map(({ activities }) => activities)).toEqual([...Array.from({ length: 83 }, () => 12), 4]);
});

test.each([
  [1000, '2026-11-22'],
  [5000, '2027-01-22'],
  [20_000, '2027-10-22'],
  [200_000, '2036-09-22'],
])('builds %i activities in the next-to-last month', (activities, day) => {
  expect(buildDayOf(activities)).toBe(day);
});
