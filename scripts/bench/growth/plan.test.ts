import { expect, test } from 'vitest';
import { planOf, STATIONS } from './plan.ts';

test('fills the stations of a district, then its months, then the next district', () => {
  const plan = planOf(12 * (STATIONS * 3 + 1));
  expect(plan[0]).toEqual({ district: 0, station: 0, month: '2026-11', activities: 12 });
  expect(plan[STATIONS - 1]).toMatchObject({ district: 0, station: STATIONS - 1, month: '2026-11' });
  expect(plan[STATIONS]).toMatchObject({ district: 0, station: 0, month: '2026-12' });
  expect(plan[STATIONS * 2]).toMatchObject({ district: 0, station: 0, month: '2027-01' });
  expect(plan.at(-1)).toMatchObject({ district: 1, station: 0, month: '2026-11' });
});

test('puts the remaining activities into the last menu', () => {
  expect(planOf(1000).map(({ activities }) => activities)).toEqual([...Array.from({ length: 83 }, () => 12), 4]);
});
