import { expect, test } from 'vitest';
import { cellItems, dayCount } from './cell.ts';

test('a cell shows three activities, first what does not take place, and counts the others', () => {
  expect(cellItems([1, 2, 3, 4, 5], (number) => number < 4)).toEqual([[4, 5, 1], 2]);
  expect(cellItems([1, 2], () => true)).toEqual([[1, 2], 0]);
});

test.each<[takingPlace: number, off: number, isPublished: boolean, words: string]>([
  [2, 0, true, '2场'],
  [1, 1, true, '1场，1场取消或改期'],
  [0, 1, true, '没有排活动，1场取消或改期'],
  [0, 0, false, '没有公布活动'],
])('%i and %i cancelled, published: %o: %s', (takingPlace, off, isPublished, words) => {
  expect(dayCount(takingPlace, off, isPublished)).toBe(words);
});
