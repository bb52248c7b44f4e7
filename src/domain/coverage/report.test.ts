import { expect, test } from 'vitest';
import { networkOf } from './testing/coverage.arbitrary.ts';
import { monthReport } from './report.ts';

test('a district that wants a minimum and schedules nothing is short of all of it', () => {
  const reports = monthReport(networkOf([], '2026-11-18', { yangban: { 理论宣讲: 4 } }), '2026-12');
  expect(
    reports.map(({ district, shortfalls }) => [district.id, shortfalls.map(({ field, short }) => [field, short])]),
  ).toEqual([['yangban', [['理论宣讲', 4]]]]);
});

test('a district that neither schedules nor wants anything is not reported unless it is asked for', () => {
  const network = networkOf([]);
  expect(monthReport(network, '2026-12')).toEqual([]);
  expect(monthReport(network, '2026-12', ['yangban'])).toMatchObject([{ district: { id: 'yangban' }, shortfalls: [] }]);
});
