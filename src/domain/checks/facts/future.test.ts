import { expect, test } from 'vitest';
import type { AnyEntry } from '../entry-problem.ts';
import { futureProblems } from './future.ts';

const found = (collection: AnyEntry['collection'], data: unknown): string[] =>
  futureProblems([{ collection, id: 'a', data, body: '' }], '2026-11-28').map(({ path }) => path.join('.'));

test.each<[AnyEntry['collection'], unknown, string]>([
  ['sources', [{ id: 's1', date: '2028-06-26' }], '0.date'],
  ['teams', { founded: '2088年' }, 'founded'],
  ['teams', { publications: [{ issues: [{ date: '2027-10-08' }] }] }, 'publications.0.issues.0.date'],
  ['past', { date: '2027-06-05' }, 'date'],
  ['past', { date: '2026-03-05', when: '2027年3月' }, 'when'],
  ['stations', { figures: [{ asOf: '2027年6月（刊发日）' }] }, 'figures.0.asOf'],
  ['brands', { figures: [{ asOf: '2026年12月' }] }, 'figures.0.asOf'],
  ['brands', { figures: [{ asOf: '2026年11月29日' }] }, 'figures.0.asOf'],
])('a fact of %s that is still to come: %j', (collection, data, path) => {
  expect(found(collection, data)).toEqual([path]);
});

test.each<[AnyEntry['collection'], unknown]>([
  ['sources', [{ id: 's1', date: '2026-11-28' }]],
  ['teams', { founded: '2026年', routines: [{ date: '2026-12-05', until: '2027-06-01' }] }],
  [
    'brands',
    { figures: [{ asOf: '2026年11月28日' }, { asOf: '2026年' }, { asOf: '2026年11月' }, { asOf: '截至发稿' }] },
  ],
  ['menus', { activities: [{ date: '2027-01-05', changes: [{ date: '2027-01-05' }] }] }],
])('facts of %s that have been: %j', (collection, data) => {
  expect(found(collection, data)).toEqual([]);
});
