import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NO_FILTERS,
  readUrlState,
  DEFAULT_URL_STATE,
  writeUrlState,
  ZOOM_RANGE,
  type MapUrlState,
} from './url-state.ts';
import { ASSETS } from '../../../view-models/map/assets.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { ALL_MARKS } from '../../../view-models/marks/mark.ts';

const codes = ALL_MARKS.map(({ code }) => code);
const key = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z]{1,6}\/[a-z-]{1,9}$/));
const decimal = (limit: number) => fc.integer({ min: -limit * 1e4, max: limit * 1e4 }).map((number) => number / 1e4);
const point = fc.option(fc.tuple(decimal(180), decimal(85)), { nil: undefined });
const urlStates: fc.Arbitrary<MapUrlState> = fc
  .record({
    station: key,
    from: key,
    zoom: fc.option(fc.integer({ min: ZOOM_RANGE.min, max: ZOOM_RANGE.max }), { nil: undefined }),
    centre: point,
    filters: fc.record({
      district: fc.constantFrom('', 'panlong'),
      level: fc.constantFrom('', ...ALL_LEVELS.map(({ code }) => code)),
      objects: fc.subarray(codes),
      week: fc.boolean(),
      accessible: fc.boolean(),
      has: fc.constantFrom('' as const, ...ASSETS),
    }),
  })
  .map((state) => (state.zoom === undefined ? { ...state, centre: undefined } : state));

test('reads what it writes', () => {
  fc.assert(
    fc.property(urlStates, (state) => {
      expect(readUrlState(writeUrlState('', state))).toEqual(state);
    }),
  );
});

test('writes readable URLs', () => {
  const filters = { ...NO_FILTERS, objects: ['lao', 'xiao'], week: true };
  expect(
    writeUrlState('', { station: 'panlong/jinxing', from: '', zoom: 15, centre: [102.7415, 25.0312], filters }),
  ).toBe('?at=panlong/jinxing&z=15&c=102.7415,25.0312&for=lao,xiao&week=1');
  expect(writeUrlState('?mode=elder&at=a/b', DEFAULT_URL_STATE)).toBe('?mode=elder');
  expect(writeUrlState('', DEFAULT_URL_STATE)).toBe('');
});

test('ignores invalid values', () => {
  for (const search of [
    '?z=99',
    '?z=-1',
    '?z=1e1',
    '?c=100.1,30.1',
    '?level=huge',
    '?for=cats',
    '?week=yes',
    '?access=',
    '?has=gold',
  ])
    expect(readUrlState(search)).toEqual(DEFAULT_URL_STATE);
});

test('ignores an invalid centre and keeps the zoom', () => {
  for (const centre of ['181,30', '100,86', '100', 'a,b', '100,30,5'])
    expect(readUrlState(`?z=9&c=${centre}`)).toEqual({ ...DEFAULT_URL_STATE, zoom: 9 });
  expect(readUrlState('?z=9&c=100.123456,30')).toEqual({ ...DEFAULT_URL_STATE, zoom: 9, centre: [100.1235, 30] });
});
