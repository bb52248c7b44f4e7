import { makeWorld } from '../../domain/world.ts';
import { expect, test } from 'vitest';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';

import { activityView } from '../activity/activity.ts';
import { careLinesFor } from './care-lines.ts';

function worldWithLine(serves: string[]) {
  const entries = sampleEntries();
  const [district] = entries.districts;
  const careLine = { name: '样板区心理服务热线', phone: '0534-000 0000', sample: false };
  const menus = entries.menus.map((menu) => ({
    ...menu,
    data: {
      ...menu.data,
      activities: menu.data.activities.map((activity) => ({ ...activity, serves: serves as typeof activity.serves })),
    },
  }));
  return makeWorld(
    {
      ...entries,
      menus,
      districts: entries.districts.map((one) => (one === district ? { ...one, data: { ...one.data, careLine } } : one)),
    },
    '2026-11-18',
  );
}

test('returns the lines of the own district for 为心理关爱 only', () => {
  const world = worldWithLine(['为心理关爱']);
  const district = [...world.catalogue.districts.keys()][0]!;
  expect(careLinesFor(world, { district, serves: ['为老', '为心理关爱'] })).toEqual([
    { district, name: '样板区心理服务热线', phone: '0534-000 0000', hours: '', sample: false },
  ]);
  expect(careLinesFor(world, { district, serves: ['为老'] })).toBeUndefined();
  expect(careLinesFor(world, { district: 'elsewhere', serves: ['为心理关爱'] })).toEqual([]);
});

test('shows the lines on the page of an activity', () => {
  const care = (serves: string[]) => {
    const world = worldWithLine(serves);
    return activityView(world, [...world.catalogue.activities.keys()][0]!).care?.map(({ phone }) => phone);
  };
  expect([care(['为心理关爱']), care(['为老'])]).toEqual([['0534-000 0000'], undefined]);
});
