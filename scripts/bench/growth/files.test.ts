import { expect, test } from 'vitest';
import { changedShare, filesEach, fileTable, monthOfFile } from './files.ts';

test.each([
  ['activities/qu1/center/20261103-lifa/index.html', '2026-11'],
  ['feeds/activities/qu1/center/20261103-lifa.ics', '2026-11'],
  ['feeds/activities/qu1/center/20261103-lifa/2026-12-01.ics', '2026-11'],
  ['cards/activities/qu1/center/20261103-lifa.png', '2026-11'],
  ['stations/qu1/center/2026-12/index.html', '2026-12'],
  ['stations/qu1/center/2026-12/poster/index.html', '2026-12'],
  ['cards/stations/qu1/center/2026-12.png', '2026-12'],
  ['data/menus/qu1/center/2026-12.json', '2026-12'],
  ['s/center/2612/index.html', '2026-12'],
  ['stations/qu1/center/index.html', undefined],
  ['weeks/2026-12-07/index.html', undefined],
  ['calendar/2026-12/index.html', undefined],
])('%s belongs to the menu of %s', (path, month) => {
  expect(monthOfFile(path)).toBe(month);
});

test('counts files for each living and each archived activity', () => {
  const files = [
    { path: 'activities/qu1/center/20261103-lifa/index.html', bytes: 6000 },
    { path: 'stations/qu1/center/2026-11/index.html', bytes: 6000 },
    { path: 'index.html', bytes: 9000 },
  ];
  const rows = (today: '2026-11-22' | '2027-01-22') =>
    fileTable(files, 12, today)
      .split('\n')
      .map((line) => line.trim().split(/\s{2,}/));
  expect(rows('2026-11-22')).toContainEqual(['living', '12', '0.08', '1.00', '0.17']);
  expect(rows('2026-11-22')).toContainEqual(['archived', '0', '–', '–', '–']);
  expect(rows('2027-01-22')).toContainEqual(['archived', '12', '0.08', '1.00', '0.17']);
  expect(rows('2027-01-22')).toContainEqual(['all', '3', '0.0', '0.0']);
  expect(filesEach(files, 12, '2026-11-22')).toEqual({ living: 2 / 12, archived: undefined });
  expect(filesEach(files, 12, '2027-01-22')).toEqual({ living: undefined, archived: 2 / 12 });
});

test('counts files that were written, made and removed', () => {
  const before = new Map([
    ['index.html', '1 10'],
    ['a.json', '1 10'],
    ['b.json', '1 10'],
  ]);
  const after = new Map([
    ['index.html', '2 10'],
    ['a.json', '1 10'],
    ['c.json', '2 10'],
  ]);
  expect(changedShare(before, after)).toBe(0.75);
  expect(changedShare(before, before)).toBe(0);
});
