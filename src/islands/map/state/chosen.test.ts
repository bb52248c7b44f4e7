import { expect, test } from 'vitest';
import { EVERY_STATION, WHOLE_MAP, type MapChoice } from './address.ts';
import { chosenPlaces, knownAddress, loosenedChoice, setMapParts, toggledObject } from './chosen.ts';
import { SAMPLE_MAP } from '../../../view-models/testing/sample-map.ts';

const NOW = { day: '2026-11-18', time: '12:00' } as const;
const keys = (part: Partial<MapChoice>) =>
  chosenPlaces(SAMPLE_MAP.places, { ...EVERY_STATION, ...part }, NOW).map(({ key }) => key);

test('nothing chosen lets everything through, those without a position too', () => {
  expect(keys({})).toHaveLength(SAMPLE_MAP.places.length);
});

test('every part narrows, and together they narrow further', () => {
  expect(keys({ district: 'b' })).toEqual(['b/far']);
  expect(keys({ level: 'dian' })).toEqual(['a/none']);
  expect(keys({ objects: ['xiao'] })).toEqual(['a/one', 'b/far']);
  expect(keys({ objects: ['lao', 'gong'] })).toEqual(['a/center', 'a/one', 'a/two']);
  expect(keys({ accessible: true })).toEqual(['a/one']);
  expect(keys({ week: true })).toEqual(['a/one']);
  expect(keys({ week: true, district: 'b' })).toEqual([]);
});

test('when nothing is left, it says which part to give up', () => {
  expect(loosenedChoice(SAMPLE_MAP.places, { ...EVERY_STATION, objects: ['lao'], district: 'b' }, NOW)).toEqual([
    { part: 'district', count: 2 },
    { part: 'objects', count: 1 },
  ]);
  expect(setMapParts({ ...EVERY_STATION, objects: ['lao'], week: true })).toEqual(['week', 'objects']);
});

test('an object is put in and taken out', () => {
  const once = toggledObject(EVERY_STATION, 'lao');
  expect(once.objects).toEqual(['lao']);
  expect(toggledObject(once, 'lao').objects).toEqual([]);
});

test('keys that the data does not have are dropped', () => {
  const address = {
    ...WHOLE_MAP,
    at: 'a/one',
    from: 'a/gone',
    choice: { ...EVERY_STATION, district: 'z', week: true },
  };
  expect(knownAddress(address, SAMPLE_MAP)).toEqual({
    ...WHOLE_MAP,
    at: 'a/one',
    choice: { ...EVERY_STATION, week: true },
  });
});
