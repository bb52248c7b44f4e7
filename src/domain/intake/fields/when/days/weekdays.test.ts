import { expect, it } from 'vitest';
import { weekdayNumber, weekdayNumbers } from './weekdays.ts';

it.each([
  ['一', 1],
  ['日', 7],
  ['天', 7],
  ['月', 0],
])('numbers %s', (character, number) => {
  expect(weekdayNumber(character)).toBe(number);
});

it('numbers the weekdays of a list', () => {
  expect(weekdayNumbers('周一、三,周五')).toEqual([1, 3, 5]);
});
