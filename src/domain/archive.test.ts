import { expect, test } from 'vitest';
import { isArchived } from './archive.ts';

test.each([
  ['2026-11', '2026-11-30', false],
  ['2026-11', '2026-12-07', false],
  ['2026-11', '2026-12-08', true],
  ['2026-12', '2026-12-08', false],
  ['2028-02', '2028-03-08', true],
] as const)('%s on %s: %s', (month, today, archived) => {
  expect(isArchived(month, today)).toBe(archived);
});

test('a routine, which has no month, is never archived', () => {
  expect(isArchived(undefined, '2036-01-01')).toBe(false);
});
