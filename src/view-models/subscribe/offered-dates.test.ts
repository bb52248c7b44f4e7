import { expect, test } from 'vitest';
import { offeredDates } from './offered-dates.ts';
import { sampleWorld } from '../testing/sample-world.ts';

const world = sampleWorld();
const offered = (id: string) =>
  offeredDates(world, { key: `yangban/east/${id}` }).map(({ origin, day }) => [origin, day]);

test('offers dates to come, including today', () => {
  expect(offered('202611-taiji')).toEqual([
    ['2026-11-18', '2026-11-18'],
    ['2026-11-25', '2026-11-25'],
  ]);
});

test('offers neither past nor cancelled dates', () => {
  expect([offered('20261107-yizhen'), offered('20261118-jiangzuo')]).toEqual([[], []]);
});

test('offers a moved date under its first announced day only', () => {
  const before = sampleWorld('2026-11-09');
  expect(offeredDates(before, { key: 'yangban/east/20261112-xiuli' }).map(({ origin, day }) => [origin, day])).toEqual([
    ['2026-11-12', '2026-11-14'],
  ]);
});

test('offers no more than the page lists', () => {
  const weekly = world.schedule.ofActivity('yangban/east/202611-taiji')[0]!;
  const many = {
    ...world,
    today: '2026-01-01' as const,
    schedule: { ...world.schedule, ofActivity: () => Array.from({ length: 40 }, () => weekly) },
  };
  expect(offeredDates(many, weekly.activity)).toHaveLength(10);
});
