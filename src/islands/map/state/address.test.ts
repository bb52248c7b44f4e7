import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_STATION, readMapAddress, WHOLE_MAP, writeMapAddress, ZOOMS, type MapAddress } from './address.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { ALL_MARKS } from '../../../view-models/marks/mark.ts';

const codes = ALL_MARKS.map(({ code }) => code);
const key = fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z]{1,6}\/[a-z-]{1,9}$/));
const decimal = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((number) => number / 1e4);
const point = fc.option(fc.tuple(decimal(180), decimal(85)), { nil: undefined });
const addresses: fc.Arbitrary<MapAddress> = fc
  .record({
    at: key,
    from: key,
    zoom: fc.option(fc.integer({ min: ZOOMS.least, max: ZOOMS.most }), { nil: undefined }),
    centre: point,
    choice: fc.record({
      district: fc.constantFrom('', 'panlong'),
      level: fc.constantFrom('', ...ALL_LEVELS.map(({ code }) => code)),
      objects: fc.subarray(codes),
      week: fc.boolean(),
      accessible: fc.boolean(),
    }),
  })
  .map((address) => (address.zoom === undefined ? { ...address, centre: undefined } : address));

test('what is written is read back', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readMapAddress(writeMapAddress('', address))).toEqual(address);
    }),
  );
});

test('an address reads like one', () => {
  const choice = { ...EVERY_STATION, objects: ['lao', 'xiao'], week: true };
  expect(writeMapAddress('', { at: 'panlong/jinxing', from: '', zoom: 15, centre: [102.7415, 25.0312], choice })).toBe(
    '?at=panlong/jinxing&z=15&c=102.7415,25.0312&for=lao,xiao&week=1',
  );
  expect(writeMapAddress('?mode=elder&at=a/b', WHOLE_MAP)).toBe('?mode=elder');
  expect(writeMapAddress('', WHOLE_MAP)).toBe('');
});

test('what nobody can mean is dropped', () => {
  for (const search of [
    '?z=99',
    '?z=-1',
    '?z=1e1',
    '?c=100.1,30.1',
    '?level=huge',
    '?for=cats',
    '?week=yes',
    '?access=',
  ])
    expect(readMapAddress(search)).toEqual(WHOLE_MAP);
});

test('a middle that lies nowhere is dropped, and its zoom is kept', () => {
  for (const middle of ['181,30', '100,86', '100', 'a,b', '100,30,5'])
    expect(readMapAddress(`?z=9&c=${middle}`)).toEqual({ ...WHOLE_MAP, zoom: 9 });
  expect(readMapAddress('?z=9&c=100.123456,30')).toEqual({ ...WHOLE_MAP, zoom: 9, centre: [100.1235, 30] });
});
