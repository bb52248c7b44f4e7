import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber, packDays, unpackDays } from './day-number.ts';

test('packs a series as gaps with counts', () => {
  expect(packDays([20400, 20407, 20414, 20421], 20000)).toBe('400+7x3');
  expect(packDays([20400, 20401, 20403], 20400)).toBe('0+1+2');
  expect(packDays([], 20400)).toBe('');
});

test('unpacks what was packed', () => {
  const ascending = fc.uniqueArray(fc.integer({ min: -400, max: 30_000 })).map((days) => days.sort((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer({ min: 0, max: 25_000 }), (days, base) => {
      expect(unpackDays(packDays(days, base), base)).toEqual(days);
    }),
  );
});

test('counts from 1970-01-01', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayOfNumber(dayNumber('2026-11-23'))).toBe('2026-11-23');
});
