import { expect, test } from 'vitest';
import { sampleWorld } from '../../testing/sample-world.ts';
import { directionsTo } from './directions.ts';

const world = sampleWorld();
const station = world.catalogue.stations.get('yangban/east')!;
const at = (precision: '准确' | '社区' | '镇街') =>
  ({ lng: 118, lat: 24.5, datum: 'WGS-84', precision, from: '测' }) as const;

test('names the walking circle and links to routes where the position is precise enough', () => {
  const { walk, routes, ask } = directionsTo(world, { ...station, address: '东街1号', position: at('准确') });
  expect(walk).toBe('住在直线1.1公里以内，走15分钟能到；长辈走得慢，算720米。');
  expect(routes.map(({ kind }) => kind)).toEqual(['amap', 'baidu', 'apple', 'geo']);
  expect(routes[0]?.href).toContain('/navigation?to=');
  expect(ask).toBe('');
});

test('asks for the way near a position that is precise to the community only', () => {
  const { ask, walk } = directionsTo(world, { ...station, address: '东街1号', position: at('社区') });
  expect(ask).toBe('地图上的点只准到社区，到了附近请问路。');
  expect(walk).not.toBe('');
});

test('names all that is missing in one line, and searches by name', () => {
  const { ask, walk, routes } = directionsTo(world, { ...station, address: undefined, position: at('镇街') }, [
    '开放时间',
  ]);
  expect(ask).toBe('门牌和开放时间还没问到，来前先打电话。');
  expect(walk).toBe('');
  expect(routes[0]?.href).toContain('/search?keyword=');
});

test('has no place on the map without a position', () => {
  expect(directionsTo(world, { ...station, position: undefined }).mapHref).toBeUndefined();
});
