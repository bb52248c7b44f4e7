import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('begins with a byte order mark and ends every line with CRLF', () => {
  expect(
    csv([
      ['日期', '场次'],
      ['2026-10-18', 3],
    ]),
  ).toBe('\uFEFF日期,场次\r\n2026-10-18,3\r\n');
  expect(csv([])).toBe('\uFEFF');
});

test('quotes commas, quotes and line breaks', () => {
  expect(csv([['a,b', '说“你好”', 'say "hi"', '一\n二']])).toBe('\uFEFF"a,b",说“你好”,"say ""hi""","一\n二"\r\n');
});

test.each([
  '=1+1',
  '+86 10',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '﹦1',
  '−1',
  ' =1',
  '\u3000＝1',
  '\u200B=1',
  '\uFEFF@x',
])('escapes the formula in %j', (text) => {
  expect(readBack(csv([[text]]))).toEqual([[`'${text}`]]);
});

test.each(['1=1', '周一—周五', '一', '—', '（=1）'])('leaves %j unchanged', (text) => {
  expect(readBack(csv([[text]]))).toEqual([[text]]);
});

test('leaves numbers unchanged', () => {
  expect(csv([[-1, 0.5, 12]])).toBe('\uFEFF-1,0.5,12\r\n');
});

test('round-trips any text', () => {
  const row = fc.array(
    fc.string({ unit: 'grapheme' }).filter((text) => !/^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u.test(text)),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(readBack(csv(rows))).toEqual(rows);
    }),
  );
});

/** A parser for the grammar of RFC 4180 §2. */
function readBack(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (const [index, character] of [...text.slice(1)].entries()) {
    const before = [...text.slice(1)][index - 1];
    if (isQuoted) {
      if (character === '"') isQuoted = false;
      else field += character;
    } else if (character === '"') {
      if (before === '"') field += '"';
      isQuoted = true;
    } else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\n' && before === '\r') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else if (character !== '\r') field += character;
  }
  return rows;
}
