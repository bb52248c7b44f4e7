import { expect, test } from 'vitest';
import type { Pixel } from '../base/mercator.ts';
import { placeNames } from './marker-appearance.ts';
import type { Marker } from './markers.ts';

const open: Marker = {
  key: 'd/open',
  at: [0, 0],
  name: '东街社区站',
  letter: '站',
  shape: 'lv',
  label: '东街社区',
  selected: true,
};
const cluster = (key: string, x: number, y: number): Marker => ({
  key,
  at: [x, y],
  name: '3个站点',
  letter: '3',
  shape: 'cluster',
  label: '',
  selected: false,
});
/** A degree is a pixel. */
const toScreen = ([x, y]: readonly [number, number]): Pixel => ({ x, y });
const nameOf = (others: Marker[], gap = 52) => {
  const { label, above } = placeNames([open, ...others], [], toScreen, { roomy: false, zoom: 12, gap }).markers[0]!;
  return label && (above ? 'above' : 'below');
};

test('places the name of the open station below, or above where a cluster is below, or nowhere', () => {
  expect(nameOf([])).toBe('below');
  expect(nameOf([cluster('b', 20, 50)])).toBe('above');
  expect(nameOf([cluster('b', 20, 50), cluster('c', -20, -50)])).toBe('');
});

test('keeps larger distances in elder mode, where names are larger', () => {
  expect([nameOf([cluster('b', 0, 68)]), nameOf([cluster('b', 0, 68)], 72)]).toEqual(['below', 'above']);
});
