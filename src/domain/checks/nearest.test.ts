import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const IDS = ['longjiang', 'lifa-dui', 'center', 's1', 's12'];

test.each([
  ['longjang', 'longjiang'],
  ['lnogjiang', 'longjiang'],
  ['Center', 'center'],
  ['lifadui', 'lifa-dui'],
  ['s2', 's1'],
])('%s is meant as %s', (word, meant) => {
  expect(nearest(word, IDS)).toBe(meant);
});

test.each(['dongzhuang', '', 'x'])('“%s” is too far from everything', (word) => {
  expect(nearest(word, IDS)).toBeUndefined();
});
