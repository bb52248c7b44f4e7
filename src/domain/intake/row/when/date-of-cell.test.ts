import { expect, it } from 'vitest';
import { cellOf, ROW } from '../../testing/row.ts';
import { whenOfCell } from './date-of-cell.ts';

it.each([
  ['5', {}, '2026-12-05'],
  ['12-05', {}, '2026-12-05'],
  ['46361', {}, '2026-12-05'],
  ['2026/12/5', { number: 46361, shows: 'date' as const }, '2026-12-05'],
])('reads %s as a day', (text, more, day) => {
  expect(whenOfCell(cellOf(text, more), ROW).days).toEqual([day]);
});

it.each([
  ['12.2', { number: 12.2 }, 'date-ambiguous'],
  ['12-15', {}, 'date-ambiguous'],
  ['#REF!', { formula: 'error' as const }, 'formula'],
])('asks about %s', (text, more, kind) => {
  const { days, problems } = whenOfCell(cellOf(text, more), ROW);
  expect(days).toEqual([]);
  expect(problems.map((problem) => problem.kind)).toEqual([kind]);
});

it('reads any rule in the template, and no number that is far from the month', () => {
  expect(whenOfCell(cellOf('不定期'), { ...ROW, isTemplate: true }).rule).toBe('不定期');
  expect(whenOfCell(cellOf('25000', { number: 25_000 }), ROW).days).toEqual([]);
});
