import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['longjiang', 'lifa-dui', 'center', 's1', 's12'];

test.each([
  ['longjang', 'longjiang'],
  ['lnogjiang', 'longjiang'],
  ['Center', 'center'],
  ['lifadui', 'lifa-dui'],
  ['s2', 's1'],
])('the nearest id to %s is %s', (word, expected) => {
  expect(nearest(word, IDS)).toBe(expected);
});

test.each(['dongzhuang', '', 'x'])('no id is near “%s”', (word) => {
  expect(nearest(word, IDS)).toBeUndefined();
});
