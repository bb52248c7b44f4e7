import { expect, test } from 'vitest';
import { columns, widthOf } from './columns.ts';

test('counts a Chinese character, its punctuation and a full-width digit as two columns', () => {
  expect([widthOf('盘龙区'), widthOf('“老”，—·'), widthOf('４'), widthOf('11/2 a'), widthOf('𠮷')]).toEqual([
    6, 12, 2, 6, 2,
  ]);
});

test('aligns columns, without blanks at the end of a line', () => {
  const lines = columns([
    ['天衢新区', '5/5周', '85场'],
    ['  a', '12/12周', '9场'],
  ]);
  expect(lines).toEqual(['天衢新区  5/5周    85场', '  a       12/12周  9场']);
  const starts = lines.map((line) => widthOf(line.slice(0, line.lastIndexOf('  ') + 2)));
  expect(new Set(starts).size).toBe(1);
});

test('accepts rows of different lengths', () => {
  expect(columns([['a'], ['bb', 'c']])).toEqual(['a', 'bb  c']);
  expect(
    columns([
      ['a', 'b', 'c'],
      ['aa', 'a sentence'],
    ]),
  ).toEqual(['a   b  c', 'aa  a sentence']);
});
