import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { JOIN_WAYS, SERVICE_OBJECTS } from '../../schema/fields.ts';
import { COLUMNS } from './columns.ts';
import { buildTemplate } from './template.ts';
import { writeTemplate } from './write-template.ts';

const ROW = { id: '20261210-yizhen', title: '义诊<1>', date: '2026-12-10' as const };
const parts = unzipSync(
  await writeTemplate(
    buildTemplate([{ name: '东边站', menus: [{ month: '2026-12', activities: [ROW] }] }], '2026-12', workCalendar([])),
  ),
);
const part = (path: string): string => strFromU8(parts[path]!);
const sheet = part('xl/worksheets/sheet1.xml');

describe('a worksheet', () => {
  test('offers the choices of the schema without refusing others', () => {
    for (const choices of [SERVICE_OBJECTS, JOIN_WAYS])
      expect(sheet).toContain(`<formula1>"${choices.join(',')}"</formula1>`);
    expect(sheet.match(/type="list"/g)).toHaveLength(2);
    expect(sheet).not.toContain('showErrorMessage="1"');
  });

  test('has its validations where the order of elements in ECMA-376 wants them', () => {
    const elements = ['<sheetViews', '<cols', '<sheetData', '<mergeCells', '<dataValidations', '<pageSetup'];
    const positions = elements.map((element) => sheet.indexOf(element));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('hides the column of ids and freezes the header', () => {
    expect(sheet.match(/<col [^>]*hidden="1"[^>]*>/g)).toEqual([expect.stringContaining('min="12"')]);
    expect(sheet).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  });

  test('formats empty rows as text, so that 12.10 keeps its 0', () => {
    const styles = part('xl/styles.xml');
    const [, text = ''] = /numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? [];
    const [, style = ''] = /<c r="A20" s="(\d+)"/.exec(sheet) ?? [];
    const formats = [...styles.split('<cellXfs')[1]!.matchAll(/<xf (?:numFmtId="(\d+)")?/g)];
    expect(formats[Number(style)]?.[1]).toBe(text);
  });
});

test('keeps within the limits of Excel for prompts and lists', () => {
  for (const { header, prompt = '', choices = [] } of COLUMNS) {
    expect(header.length).toBeLessThanOrEqual(32);
    expect(prompt.length).toBeLessThanOrEqual(255);
    expect(choices.join(',').length).toBeLessThanOrEqual(255);
  }
});
