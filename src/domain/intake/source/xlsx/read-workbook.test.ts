import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Cell, ParsedSource } from '../../source.ts';
import { errorOf, firstCell, onlyTable, sourceOf, textsOf } from '../../testing/sources.ts';
import { textRow, writeWorkbook, type SheetDraft, type WorkbookDraft } from '../../testing/workbook.ts';
import { readFile } from '../read-file.ts';

const read = (draft: WorkbookDraft): Promise<ParsedSource> => readFile('菜单.xlsx', writeWorkbook(draft));
const readSheet = (sheet: SheetDraft, more: Partial<WorkbookDraft> = {}): Promise<ParsedSource> =>
  read({ sheets: [sheet], ...more });
const cellFrom = async (cell: string, more: Partial<WorkbookDraft> = {}): Promise<Cell> =>
  firstCell(await readSheet({ rows: `<row>${cell}</row>` }, more));

const STYLES = `
  <numFmts><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts>
  <fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts>
  <cellXfs>
    <xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="20" fontId="0"/>
    <xf numFmtId="22" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/>
  </cellXfs>
  <dxfs><dxf><font><strike/></font></dxf></dxfs>`;

describe('cells', () => {
  test('takes text from shared and inline strings, without phonetic runs', async () => {
    const strings = ['<si><t>免费<!-- x -->理发</t><rPh sb="0" eb="2"><t>mian fei</t></rPh></si>'];
    expect(await cellFrom('<c t="s"><v>0</v></c>', { strings })).toEqual({ text: '免费理发' });
    expect(await cellFrom('<c t="inlineStr"><is><r><t>剪</t></r><r><t>纸</t></r></is></c>')).toEqual({ text: '剪纸' });
  });

  test('decodes escaped characters and keeps line breaks', async () => {
    const cell = await cellFrom('<c t="inlineStr"><is><t>一_x000D_\n二_x005F_x000D_三_x0007_</t></is></c>');
    expect(cell.text).toBe('一\n二_x000D_三');
  });

  test.each([
    ['<c s="1"><v>46358</v></c>', { text: '46358', number: 46358, shows: 'date' }],
    ['<c s="2"><v>0.375</v></c>', { text: '0.375', number: 0.375, shows: 'time' }],
    ['<c s="3"><v>46358.5</v></c>', { text: '46358.5', number: 46358.5, shows: 'date-time' }],
    ['<c s="1"><v>5340000123</v></c>', { text: '5340000123', number: 5340000123 }],
    ['<c><v>12.20</v></c>', { text: '12.20', number: 12.2 }],
    ['<c t="b"><v>1</v></c>', { text: 'TRUE' }],
    ['<c t="d"><v>2026-12-02T09:00:00</v></c>', { text: '2026-12-02 09:00:00', number: 46358.375, shows: 'date-time' }],
    ['<c t="d"><v>2026-12-02</v></c>', { text: '2026-12-02', number: 46358, shows: 'date' }],
    ['<c t="e"><v>#REF!</v></c>', { text: '', formula: 'error' }],
    ['<c><f>A2+1</f><v>3</v></c>', { text: '3', number: 3 }],
    ['<c t="str"><f>TEXT(A2,"a|b")</f><v>星期三</v></c>', { text: '星期三' }],
    ['<c t="e"><f>A2+1</f><v>#VALUE!</v></c>', { text: '', formula: 'error' }],
    ['<c><f>A2+1</f></c>', { text: '', formula: 'no-result' }],
    ['<c><f>A2+1</f><v/></c>', { text: '', formula: 'no-result' }],
    ['<c><f t="shared" si="0"/></c>', { text: '', formula: 'no-result' }],
    [`<c t="str"><f>cmd|'/C calc'!A0</f><v>0</v></c>`, { text: '', formula: 'command' }],
    [`<c><f>'一|二'!A1</f><v>2</v></c>`, { text: '2', number: 2 }],
  ])('reads %s', async (xml, cell) => {
    expect(await cellFrom(xml, { styles: STYLES })).toEqual(cell);
  });

  test('counts days from 1904 where the workbook does', async () => {
    const table = onlyTable(await readSheet({ rows: '<row><c t="d"><v>2026-12-02</v></c></row>' }, { date1904: true }));
    expect(table.epoch).toBe('1904-01-01');
    expect(table.rows[0]![0]!.number).toBe(46358 - 1462);
  });

  test('marks a cell that is struck through as a whole, by its font or by every run', async () => {
    const struckRun = '<r><rPr><strike/></rPr><t>取消</t></r>';
    expect(await cellFrom('<c s="4"><v>7</v></c>', { styles: STYLES })).toEqual({ text: '7', number: 7, struck: true });
    expect(await cellFrom('<c s="5"><v>7</v></c>', { styles: STYLES })).toEqual({ text: '7', number: 7 });
    expect(await cellFrom(`<c t="inlineStr"><is>${struckRun}${struckRun}</is></c>`)).toEqual({
      text: '取消取消',
      struck: true,
    });
    const inherited = `<c s="4" t="inlineStr"><is><r><t>5日</t></r>${struckRun}</is></c>`;
    expect(await cellFrom(inherited, { styles: STYLES })).toEqual({ text: '5日取消', struck: true });
  });

  test('leaves out the part of a cell that is struck through', async () => {
    const runs = '<r><rPr><strike/></rPr><t>12月8日</t></r><r><rPr><b/></rPr><t>12月9日</t></r>';
    expect(await cellFrom(`<c s="4" t="inlineStr"><is>${runs}</is></c>`, { styles: STYLES })).toEqual({
      text: '12月9日',
    });
  });

  test('treats a picture that WPS puts into a cell as empty', async () => {
    const rows = '<row><c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>';
    const parts = { 'xl/media/image1.png': new Uint8Array(9) };
    expect(errorOf(await readSheet({ rows }, { parts })).kind).toBe('picture');
  });

  test('bounds the length of a text', async () => {
    const cell = await cellFrom(`<c t="inlineStr"><is><t>${'长'.repeat(100_000)}</t></is></c>`);
    expect(cell.text).toHaveLength(70_000);
  });
});

describe('worksheets', () => {
  test('keeps hidden rows, columns and sheets, and says that they are hidden', async () => {
    const sheet = {
      before: '<cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="16384" width="0"/></cols>',
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>
        <row r="2" hidden="1"><c r="A2"><v>3</v></c></row>
        <row r="4" ht="0" customHeight="1"><c r="A4"><v>4</v></c></row>`,
    };
    const { tables } = sourceOf(
      await read({
        sheets: [
          { ...sheet, name: '12月' },
          { ...sheet, name: '旧', state: 'hidden' },
          { ...sheet, name: '通讯录', state: 'veryHidden' },
        ],
      }),
    );
    expect(tables.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['12月', false],
      ['旧', true],
      ['通讯录', true],
    ]);
    expect(textsOf(tables[0]!)).toEqual([
      ['1', '', '2'],
      ['3', '', ''],
      ['', '', ''],
      ['4', '', ''],
    ]);
    expect(tables[0]!.hiddenRows).toEqual(new Set([1, 3]));
    expect(tables[0]!.hiddenColumns).toEqual(new Set([1, 2]));
  });

  test('keeps the first text of a merged area and clips the area to the table', async () => {
    const table = onlyTable(
      await readSheet({
        rows: textRow('a', 'b', 'c') + textRow('d', 'e'),
        after:
          '<mergeCells><mergeCell ref="B1:B1048576"/><mergeCell ref="A1:XFD1"/><mergeCell ref="F9:G9"/></mergeCells>',
      }),
    );
    expect(textsOf(table)).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
    ]);
    expect(table.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 1 }]);
  });

  test('ignores the declared size and formatted empty rows', async () => {
    const empty = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="1"/></row>`);
    const table = onlyTable(
      await readSheet({ before: '<dimension ref="A1:XFD1048576"/>', rows: textRow('日期') + empty.join('') }),
    );
    expect(textsOf(table)).toEqual([['日期']]);
  });

  test('reports a cell that is too far away', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const { kind, text } = errorOf(await readSheet({ name: '12月', rows: textRow('日期') + far }));
    expect(kind).toBe('too-large');
    expect(text).toContain('12月!XFD1048576');
  });

  test('does not read notes', async () => {
    const parts = { 'xl/comments1.xml': strToU8('<comments><comment><text><t>示例甲</t></text></comment></comments>') };
    expect(JSON.stringify(sourceOf(await readSheet({ rows: textRow('a') }, { parts })))).not.toContain('示例甲');
  });
});
