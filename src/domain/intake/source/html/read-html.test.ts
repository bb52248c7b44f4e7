import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '../../source.ts';
import { firstCell, onlyTable, sourceOf, textsOf } from '../../testing/sources.ts';
import { readPasted } from '../read-pasted.ts';

const pasted = (html: string): Table => onlyTable(readPasted({ html }));
const cellFrom = (cell: string, css = ''): Cell =>
  firstCell(readPasted({ html: `<style>${css}</style><table><tr>${cell}` }));

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
