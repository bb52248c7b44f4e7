import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../source.ts';
import { errorOf, firstCell, onlyTable, sourceOf, textsOf } from '../testing/sources.ts';
import { escapeXml } from '../testing/workbook.ts';
import { readPasted } from './read-pasted.ts';

const pasted = (html: string): Table => onlyTable(readPasted({ html }));

describe('text', () => {
  test('reads copied cells, with their line breaks and quotes', () => {
    const table = onlyTable(
      readPasted({ text: '日期\t活动\r\n12月5日\t"剪纸\n（自带剪刀）"\r\n12月6日\t"快乐"周末\r\n' }),
    );
    expect(textsOf(table)).toEqual([
      ['日期', '活动'],
      ['12月5日', '剪纸\n（自带剪刀）'],
      ['12月6日', '"快乐"周末'],
    ]);
    expect(table.name).toBe('');
  });

  test('reads a message as lines, also one with a few tabs or commas', () => {
    const text = '通知\n12月5日,剪纸\n每周三\t下棋,二楼,直接来\n不见不散';
    expect(sourceOf(readPasted({ text })).lines.map((line) => line.text)).toEqual(
      text.split('\n').map((line) => line.trim()),
    );
  });

  test('reports that nothing was pasted', () => {
    expect(errorOf(readPasted({})).kind).toBe('empty');
    expect(errorOf(readPasted({ html: '<p> </p>', text: '\n' })).kind).toBe('empty');
  });

  test('prefers HTML for its tables, and text for a message', () => {
    const html = '<table><tr><td colspan=2>一</td></tr><tr><td>二</td><td>三</td></tr></table>';
    expect(onlyTable(readPasted({ html, text: '一\t\n二\t三' })).name).toBe('表1');
    expect(sourceOf(readPasted({ html: '<b>一<br>二</b>', text: '一\n\n二' })).lines[1]).toEqual({
      number: 3,
      text: '二',
    });
  });
});

describe('any input', () => {
  test('never throws', () => {
    const markup = fc.string({
      unit: fc.constantFrom(
        '<table>',
        '<tr>',
        '<td rowspan=3>',
        '<td colspan=9>',
        '</td>',
        '</table>',
        '<col span=9>',
        '<',
        '"',
        '一',
        '\t',
        '\n',
      ),
      maxLength: 200,
    });
    fc.assert(
      fc.property(markup, markup, (html, text) => {
        const parsed = readPasted({ html, text });
        if (!parsed.ok) expect(parsed.error.kind).toBe('empty');
      }),
    );
  });

  test('reads back the texts of a table', () => {
    const text = fc.string({
      unit: fc.constantFrom('一', '<b>', '&amp;', '"', 'a', '12月5日'),
      minLength: 1,
      maxLength: 5,
    });
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([height, width]) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(rows, (written) => {
        const html = written.map((row) => `<tr>${row.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`);
        expect(textsOf(pasted(`<table>${html.join('')}</table>`))).toEqual(written);
      }),
    );
  });

  test('rejects markup nested too deeply', () => {
    expect(errorOf(readPasted({ html: `<table><tr><td>${'<div>'.repeat(500_000)}` })).kind).toBe('damaged');
    expect(firstCell(readPasted({ html: `<table><tr><td>${'<div>'.repeat(200)}一` })).text).toBe('一');
  });
});
