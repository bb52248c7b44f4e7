import { expect, test } from 'vitest';
import { NO_FILTERS, DEFAULT_URL_STATE, type MapFilters } from './url-state.ts';
import { filterPlaces, withoutUnknownKeys, relaxations, activeFilters, toggleObject } from './filters.ts';
import { SAMPLE_MAP } from '../../../view-models/testing/sample-map.ts';

const NOW = { day: '2026-11-18', time: '12:00' } as const;
const keys = (filters: Partial<MapFilters>) =>
  filterPlaces(SAMPLE_MAP.places, { ...NO_FILTERS, ...filters }, NOW).map(({ key }) => key);

test('passes all stations without filters, including those without a position', () => {
  expect(keys({})).toHaveLength(SAMPLE_MAP.places.length);
});

test('combines filters', () => {
  expect(keys({ district: 'b' })).toEqual(['b/far']);
  expect(keys({ level: 'dian' })).toEqual(['a/none']);
  expect(keys({ objects: ['xiao'] })).toEqual(['a/one', 'b/far']);
  expect(keys({ objects: ['lao', 'gong'] })).toEqual(['a/center', 'a/one', 'a/two']);
  expect(keys({ accessible: true })).toEqual(['a/one']);
  expect(keys({ has: 'teams' })).toEqual(['a/two']);
  expect(keys({ has: 'courses' })).toEqual([]);
  expect(keys({ week: true })).toEqual(['a/one']);
  expect(keys({ week: true, district: 'b' })).toEqual([]);
});

test('counts the stations without each active filter', () => {
  expect(relaxations(SAMPLE_MAP.places, { ...NO_FILTERS, objects: ['lao'], district: 'b' }, NOW)).toEqual([
    { name: 'district', count: 2 },
    { name: 'objects', count: 1 },
  ]);
  expect(activeFilters({ ...NO_FILTERS, objects: ['lao'], week: true })).toEqual(['week', 'objects']);
});

test('adds and removes an object', () => {
  const once = toggleObject(NO_FILTERS, 'lao');
  expect(once.objects).toEqual(['lao']);
  expect(toggleObject(once, 'lao').objects).toEqual([]);
});

test('clears unknown keys', () => {
  const urlState = {
    ...DEFAULT_URL_STATE,
    station: 'a/one',
    from: 'a/gone',
    filters: { ...NO_FILTERS, district: 'z', week: true },
  };
  expect(withoutUnknownKeys(urlState, SAMPLE_MAP)).toEqual({
    ...DEFAULT_URL_STATE,
    station: 'a/one',
    filters: { ...NO_FILTERS, week: true },
  });
});
