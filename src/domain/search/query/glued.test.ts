import { expect, test } from 'vitest';
import { cutGlued } from './glued.ts';

const WORDS = ['园博', '园博社区', '环保', '免费', '理发', '的理发', '社区'];
const find = (piece: string) =>
  WORDS.some((word) => word.startsWith(piece))
    ? { cost: WORDS.includes(piece) && !piece.startsWith('的') ? 1 : 1.4 }
    : undefined;
const cut = (text: string) => cutGlued(text, find)?.map((piece) => piece.text);

test('the fewest and best known pieces win', () => {
  expect(cut('园博环保')).toEqual(['园博', '环保']);
  expect(cut('园博社区环保')).toEqual(['园博社区', '环保']);
  expect(cut('免费的理发')).toEqual(['免费', '理发']);
});

test('what cannot be cut is not cut', () => {
  expect(cut('园博火锅')).toBeUndefined();
});
