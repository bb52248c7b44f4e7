import { expect, it } from 'vitest';
import { daysIn, daysText } from './days-text.ts';

it.each([
  [['2026-12-05', '2026-12-12'], '12月5日、12日'],
  [['2026-12-05', '2027-01-02'], '12月5日、2027年1月2日'],
] as const)('writes %j', (days, text) => {
  expect(daysText(days, '2026-12')).toBe(text);
  expect(daysIn(text, '2026-12')).toEqual(days);
});

it.each(['2月30日', '1月3日', '周六'])('reads no day in %s', (text) => {
  expect(daysIn(text, '2026-12')).toBeUndefined();
});
