import { expect, test } from 'vitest';
import type { ShownDay, ShownItem } from '../../../view-models/calendar/month-shown.ts';
import { homeAt, nearFirst } from './home.ts';

const item = (district: string, stationId: string) =>
  ({ district: { id: district, name: '' }, stationId }) as unknown as ShownItem;
const DAY = {
  items: [item('b', 'beside'), item('a', 'far'), item('a', 'unplaced'), item('a', 'near'), item('a', 'mine')],
} as unknown as ShownDay;
const DISTANCES = new Map([
  ['b/beside', { metres: 100, text: '步行约2分钟' }],
  ['a/near', { metres: 500, text: '步行约7分钟' }],
  ['a/far', { metres: 5000, text: '约5.0公里' }],
]);
const DISTRICTS = [{ id: 'a' }, { id: 'b' }];
const order = (place: string) =>
  nearFirst([DAY], homeAt(place, DISTRICTS), DISTANCES)[0]!.items.map(({ stationId, distance }) => [
    stationId,
    distance,
  ]);

test('a day begins with the own station, then the nearest ones of the district', () => {
  expect(order('a/mine')).toEqual([
    ['mine', undefined],
    ['near', '步行约7分钟'],
    ['far', '约5.0公里'],
    ['unplaced', undefined],
    ['beside', '步行约2分钟'],
  ]);
});

test('a day keeps its order without a station', () => {
  expect(['', 'a'].map((place) => order(place).map(([station]) => station))).toEqual(
    Array(2).fill(['beside', 'far', 'unplaced', 'near', 'mine']),
  );
});
