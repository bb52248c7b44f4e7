import { expect, it } from 'vitest';
import { serialOf } from './iso-date.ts';

it.each([
  ['2026-12-05', '1899-12-30', { number: 46361, shows: 'date' }],
  ['2026-12-05', '1904-01-01', { number: 44899, shows: 'date' }],
  ['2026-12-05T12:00:00', '1899-12-30', { number: 46361.5, shows: 'date-time' }],
  ['06:00:00', '1899-12-30', { number: 0.25, shows: 'time' }],
  ['2026-13-05', '1899-12-30', {}],
  ['义诊', '1899-12-30', {}],
] as const)('stores %s since %s as Excel does', (text, epoch, cell) => {
  expect(serialOf(text, epoch)).toEqual(cell);
});
