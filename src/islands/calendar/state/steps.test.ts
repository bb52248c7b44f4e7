import { expect, test } from 'vitest';
import { countWords } from './steps.ts';

const month: Parameters<typeof countWords>[0] = {
  month: '2027-01',
  total: 0,
  scheduled: ['2026-11', '2027-01'],
  menus: [],
};

test('calls a month empty only if a menu of it is published', () => {
  expect(countWords(month)).toBe('没有公布活动');
  expect(countWords({ ...month, menus: [{ id: 'east', name: '东街', district: 'yangban' }] })).toBe('没有排活动');
  expect(countWords({ ...month, total: 3 })).toBe('3场');
});
