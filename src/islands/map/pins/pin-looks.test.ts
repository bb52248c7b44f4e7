import { expect, test } from 'vitest';
import type { Pixel } from '../base/mercator.ts';
import { withNames } from './pin-looks.ts';
import type { Pin } from './pins.ts';

const open: Pin = {
  key: 'd/open',
  at: [0, 0],
  name: '东街社区站',
  letter: '站',
  shape: 'lv',
  label: '东街社区',
  selected: true,
};
const bunch = (key: string, x: number, y: number): Pin => ({
  key,
  at: [x, y],
  name: '3个站点',
  letter: '3',
  shape: 'cl',
  label: '',
  selected: false,
});
/** A degree is a pixel. */
const screen = ([x, y]: readonly [number, number]): Pixel => ({ x, y });
const nameOf = (others: Pin[], gap = 52) => {
  const { label, above } = withNames([open, ...others], [], screen, { roomy: false, zoom: 12, gap }).pins[0]!;
  return label && (above ? 'above' : 'below');
};

test('the name of the open station stands below it, above it where a bunch is below, and gives way where both are taken', () => {
  expect(nameOf([])).toBe('below');
  expect(nameOf([bunch('b', 20, 50)])).toBe('above');
  expect(nameOf([bunch('b', 20, 50), bunch('c', -20, -50)])).toBe('');
});

test('in 长辈模式, where names are larger, bunches further away count', () => {
  expect([nameOf([bunch('b', 0, 68)]), nameOf([bunch('b', 0, 68)], 72)]).toEqual(['below', 'above']);
});
