import { expect, test } from 'vitest';
import type { Source } from '../intake/source.ts';
import { sourceRow } from './source-row.ts';

const table = (name: string, rows: string[][]): Source['tables'][number] => ({
  name,
  hidden: false,
  rows: rows.map((row) => row.map((text) => ({ text }))),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merges: [],
  epoch: '1899-12-30',
});
const SOURCE: Source = {
  tables: [
    table('1月', [['时间']]),
    table('2月', [
      ['时间', '电话'],
      ['下旬', '13800001234'],
    ]),
  ],
  lines: [{ number: 3, text: '2月2日 写春联' }],
};

test('finds the row of a cell, and masks what is private in it', () => {
  const row = sourceRow(SOURCE, '2月!A2');
  expect(row).toMatchObject({ table: '2月', number: 2 });
  expect(row?.cells.map(({ column, isNamed }) => [column, isNamed])).toEqual([
    ['A', true],
    ['B', false],
  ]);
  expect(JSON.stringify(row)).not.toContain('13800001234');
});

test('finds a line of text', () => {
  expect(sourceRow(SOURCE, '行3')).toEqual({ table: '', number: 3, cells: [], line: '2月2日 写春联' });
});

test('returns nothing for another address', () => {
  expect(sourceRow(SOURCE, '3月!A2')).toBeUndefined();
  expect(sourceRow(SOURCE, '2月!A9')).toBeUndefined();
});
