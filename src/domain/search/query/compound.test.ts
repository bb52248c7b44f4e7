import { expect, test } from 'vitest';
import { splitCompound } from './compound.ts';

const WORDS = ['园博', '园博社区', '环保', '免费', '理发', '的理发', '社区'];
const find = (piece: string) =>
  WORDS.some((word) => word.startsWith(piece))
    ? { cost: WORDS.includes(piece) && !piece.startsWith('的') ? 1 : 1.4 }
    : undefined;
const split = (text: string) => splitCompound(text, find)?.map((piece) => piece.text);

test('returns the cheapest split, without particles', () => {
  expect(split('园博环保')).toEqual(['园博', '环保']);
  expect(split('园博社区环保')).toEqual(['园博社区', '环保']);
  expect(split('免费的理发')).toEqual(['免费', '理发']);
});

test('returns undefined when a piece is unknown', () => {
  expect(split('园博火锅')).toBeUndefined();
});
