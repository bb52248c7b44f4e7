import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../source.ts';
import { errorOf, firstCell, onlyTable, sourceOf, textsOf } from '../testing/sources.ts';
import { escapeXml } from '../testing/workbook.ts';
import { readPasted } from './read-pasted.ts';

const pasted = (html: string): Table => onlyTable(readPasted({ html }));
const cellFrom = (cell: string, css = ''): Cell =>
  firstCell(readPasted({ html: `<style>${css}</style><table><tr>${cell}` }));

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

describe('tables in HTML', () => {
  test('places cells after rowspan and colspan', () => {
    const table = pasted(`<table>
      <tr><td rowspan=2>a</td><td colspan=2>b</td></tr>
      <tr><td>c</td><td rowspan=9>d</td></tr>
      <tr><td>e</td><td>f</td></tr></table>`);
    expect(textsOf(table)).toEqual([
      ['a', 'b', ''],
      ['', 'c', 'd'],
      ['e', 'f', ''],
    ]);
    expect(table.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ]);
  });

  test('numbers tables, and reads paragraphs around them as lines', () => {
    const html = '<p>通知：<p>请看表<table><tr><td>a</table><p>注</p><table><caption>二</caption><tr><td>b</table>落款';
    const source = sourceOf(readPasted({ html }));
    expect(source.tables.map(({ name, rows }) => [name, rows[0]![0]!.text])).toEqual([
      ['表1', 'a'],
      ['表2', 'b'],
    ]);
    expect(source.lines).toEqual(
      ['通知：', '请看表', '注', '二', '落款'].map((text, index) => ({ number: index + 1, text })),
    );
  });

  test('flattens nested tables, and looks inside a table that only frames another', () => {
    const inner = '<table><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>';
    expect(textsOf(pasted(`<table><tr><td>a</td><td>x${inner}</td></tr></table>`))).toEqual([['a', 'x\nb c\nd']]);
    expect(textsOf(pasted(`<table><tr><td>${inner}</td></tr></table>`))).toEqual([
      ['b', 'c'],
      ['d', ''],
    ]);
  });

  test('keeps hidden rows and columns, and says that they are hidden', () => {
    const byColumn = pasted(`<table><col><col style='display:none;mso-width-source:userset' span=1><col width=0>
      <tr><td>a</td><td>b</td><td>c</td></tr>
      <tr style="display:none"><td>d</td></tr><tr hidden><td>e</td></tr></table>`);
    expect(textsOf(byColumn)[0]).toEqual(['a', 'b', 'c']);
    expect(byColumn.hiddenColumns).toEqual(new Set([1, 2]));
    expect(byColumn.hiddenRows).toEqual(new Set([1, 2]));
    const byCell = pasted(`<style>.h{mso-hide:all}</style><table><tr><td colspan=2>a</td></tr>
      <tr><td>b</td><td class=h>c</td></tr><tr><td>d<span style="display: none">x</span></td><td class="h">e</td></tr></table>`);
    expect(byCell.hiddenColumns).toEqual(new Set([1]));
    expect(textsOf(byCell)).toEqual([
      ['a', ''],
      ['b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('leaves out a single hidden cell', () => {
    const table = pasted(
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td style="display:none">d</td></tr></table>',
    );
    expect(textsOf(table)).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  test('does not merge cells over which Excel lets a text flow', () => {
    const table = pasted("<table><tr><td colspan=2 style='mso-ignore:colspan'>a</td><td>b</td></tr></table>");
    expect(textsOf(table)).toEqual([['a', '', 'b']]);
    expect(table.merges).toEqual([]);
  });
});

describe('cells in HTML', () => {
  const css = String.raw`<!--.xl65{mso-number-format:"m\0022月\0022d\0022日\0022\;\@";color:red}
    td.xl66 {mso-number-format:"Short Time"}
    .xl67{text-decoration:line-through}-->`;

  test.each<[string, Cell]>([
    ['<td class=xl65 x:num="46357">12月1日</td>', { text: '12月1日', number: 46357, shows: 'date' }],
    ['<td class=xl65 x:num="46357">####</td>', { text: '####', number: 46357, shows: 'date' }],
    ['<td class=xl65 style="mso-number-format:General" x:num>15</td>', { text: '15', number: 15 }],
    ['<td class="x xl66" x:num="0.375">9:00</td>', { text: '9:00', number: 0.375, shows: 'time' }],
    ['<td class=xl65 x:num="6310000789">6.31E+09</td>', { text: '6.31E+09', number: 6310000789 }],
    ['<td class=xl65 x:str>12月1日</td>', { text: '12月1日' }],
    ['<td x:err="#REF!">#REF!</td>', { text: '', formula: 'error' }],
    [
      `<td data-sheets-value='{"1":3,"3":46357}' data-sheets-numberformat='{"1":5,"2":"m月d日"}'>12月1日</td>`,
      { text: '12月1日', number: 46357, shows: 'date' },
    ],
    [`<td data-sheets-value='{"1":2,"2":"直接来"}'>直接来</td>`, { text: '直接来' }],
    ['<td data-sheets-value="{">直接来</td>', { text: '直接来' }],
    ['<td class=xl67>取消</td>', { text: '取消', struck: true }],
    ['<td><s>取消</s> <span style="text-decoration: line-through">了</span></td>', { text: '取消 了', struck: true }],
    ['<td>12月<del>8</del><ins>9</ins>日</td>', { text: '12月9日' }],
    ['<td><p>一 &nbsp;<b>二</b>\n  三</p><p>&nbsp;</p><div>四<br>五</div></td>', { text: '一 二 三\n四\n五' }],
    ['<td style="white-space:pre-wrap">一\n二</td>', { text: '一\n二' }],
    ['<td>一\n二</td>', { text: '一 二' }],
    ['<td>剪纸<script>alert(1)</script><style>x</style><!-- 注 --><ruby>字<rt>zi</rt></ruby></td>', { text: '剪纸字' }],
    ['<td>&lt;script&gt;alert(1)&lt;/script&gt;&amp;</td>', { text: '<script>alert(1)</script>&' }],
  ])('reads %s', (html, cell) => {
    expect(cellFrom(html, css)).toEqual(cell);
  });

  test('counts days from 1904 where the workbook does', () => {
    const html =
      '<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Date1904/></x:ExcelWorkbook></xml><![endif]--><table><tr><td>a</table>';
    expect(pasted(html).epoch).toBe('1904-01-01');
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

  test('gives up on markup that nests absurdly deep', () => {
    expect(errorOf(readPasted({ html: `<table><tr><td>${'<div>'.repeat(500_000)}` })).kind).toBe('damaged');
    expect(firstCell(readPasted({ html: `<table><tr><td>${'<div>'.repeat(200)}一` })).text).toBe('一');
  });
});
