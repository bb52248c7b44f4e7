import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ParsedSource } from '../../source.ts';
import { errorOf, onlyTable, textsOf } from '../../testing/sources.ts';
import { textRow, writeWorkbook, writeZip, type SheetDraft, type WorkbookDraft } from '../../testing/workbook.ts';
import { readFile } from '../read-file.ts';

const read = (draft: WorkbookDraft): Promise<ParsedSource> => readFile('菜单.xlsx', writeWorkbook(draft));
const readSheet = (sheet: SheetDraft, more: Partial<WorkbookDraft> = {}): Promise<ParsedSource> =>
  read({ sheets: [sheet], ...more });

describe('packages', () => {
  const sheet = { rows: textRow('日期', '活动'), before: '<cols><col min="2" max="2" hidden="1"/></cols>' };

  test('reads strict workbooks and prefixed names', async () => {
    const strict = (xml: string): string =>
      xml.replaceAll(/http:\/\/schemas\.openxmlformats\.org\/\w+\/2006\//g, 'http://purl.oclc.org/ooxml/');
    const prefixed = (xml: string): string =>
      xml.includes('/spreadsheetml/')
        ? xml.replaceAll(/(<\/?)(?=\w)/g, '$1x:').replaceAll(' xmlns=', ' xmlns:x=')
        : xml;
    for (const rewrite of [strict, prefixed]) {
      const table = onlyTable(await readSheet(sheet, { rewrite }));
      expect(textsOf(table)).toEqual([['日期', '活动']]);
      expect(table.hiddenColumns).toEqual(new Set([1]));
    }
  });

  test('reports empty workbooks, and those that hold only pictures', async () => {
    expect(errorOf(await readSheet({}))).toMatchObject({
      kind: 'empty',
      text: expect.stringContaining('空') as string,
    });
    const parts = { 'xl/media/image1.jpeg': new Uint8Array(9) };
    expect(errorOf(await readSheet({}, { parts }))).toMatchObject({
      kind: 'picture',
      text: expect.stringContaining('粘贴') as string,
    });
  });

  test.each([
    [{ 'word/document.xml': '<x/>' }, 'word', '复制'],
    [{ 'ppt/presentation.xml': '<x/>' }, 'unknown', '演示'],
    [{ 'xl/workbook.bin': 'x' }, 'old-excel', '.xlsb'],
    [{ 'Index/Document.iwa': 'x' }, 'unknown', 'Numbers'],
    [{ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 'unknown', '.ods'],
    [{ '菜单.txt': 'x' }, 'unknown', '解压'],
  ])('names another kind of archive: %o', async (files, kind, word) => {
    const parts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
    const error = errorOf(await readFile('菜单.xlsx', writeZip(Object.fromEntries(parts))));
    expect(error.kind).toBe(kind);
    expect(error.text).toContain(word);
  });

  test('reports a file that was cut off', async () => {
    const bytes = writeWorkbook({ sheets: [sheet] });
    for (const end of [10, Math.floor(bytes.length / 2), bytes.length - 4]) {
      expect(errorOf(await readFile('菜单.xlsx', bytes.subarray(0, end))).kind).toBe('damaged');
    }
  });
});
