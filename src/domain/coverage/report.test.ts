import { expect, test } from 'vitest';
import { networkOf } from './testing/coverage.arbitrary.ts';
import { monthReport } from './report.ts';

test('reports the whole minimum as missing for a district without activities', () => {
  const reports = monthReport(networkOf([], '2026-11-18', { yangban: { 理论宣讲: 4 } }), '2026-12');
  expect(
    reports.map(({ district, shortfalls }) => [district.id, shortfalls.map(({ field, short }) => [field, short])]),
  ).toEqual([['yangban', [['理论宣讲', 4]]]]);
});

test('omits a district without activities and minimums unless it is requested', () => {
  const network = networkOf([]);
  expect(monthReport(network, '2026-12')).toEqual([]);
  expect(monthReport(network, '2026-12', ['yangban'])).toMatchObject([{ district: { id: 'yangban' }, shortfalls: [] }]);
});
