import { expect, test } from 'vitest';
import { columns, widthOf } from './columns.ts';

test('a Chinese character, its punctuation and a full-width digit are as wide as two Latin characters', () => {
  expect([widthOf('盘龙区'), widthOf('“老”，—·'), widthOf('４'), widthOf('11/2 a'), widthOf('𠮷')]).toEqual([
    6, 12, 2, 6, 2,
  ]);
});

test('columns start below each other, and no line ends in blanks', () => {
  const lines = columns([
    ['天衢新区', '5/5周', '85场'],
    ['  a', '12/12周', '9场'],
  ]);
  expect(lines).toEqual(['天衢新区  5/5周    85场', '  a       12/12周  9场']);
  const starts = lines.map((line) => widthOf(line.slice(0, line.lastIndexOf('  ') + 2)));
  expect(new Set(starts).size).toBe(1);
});

test('rows may differ in length', () => {
  expect(columns([['a'], ['bb', 'c']])).toEqual(['a', 'bb  c']);
  expect(
    columns([
      ['a', 'b', 'c'],
      ['aa', 'a sentence'],
    ]),
  ).toEqual(['a   b  c', 'aa  a sentence']);
});
