import type { Day } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import { applyPeriod } from './period.ts';

const datasetAfter = (period: string | undefined, day: Day) => {
  const root = document.createElement('html');
  if (period !== undefined) root.dataset['period'] = period;
  applyPeriod(root, { day, time: '12:00' });
  return { ...root.dataset };
};

test.each<[period: string, day: Day, present: boolean]>([
  ['2026-11-23', '2026-11-29', true],
  ['2026-11-23', '2026-11-30', false],
  ['2026-11-23', '2026-11-22', false],
  ['2026-12-28', '2027-01-03', true],
  ['2026-11-23', '2020-01-01', false],
  ['2026-11', '2026-11-30', true],
  ['2026-11', '2026-12-01', false],
  ['2026-11', '2027-11-15', false],
])('%s read on %s is present: %s', (period, day, present) => {
  expect(Object.hasOwn(datasetAfter(period, day), 'present')).toBe(present);
});

test('a page without a period gets the year only', () => {
  expect(datasetAfter(undefined, '2027-01-01')).toEqual({ year: '2027' });
});
