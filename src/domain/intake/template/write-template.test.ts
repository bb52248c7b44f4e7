import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { HOLIDAY_POLICIES, STATUSES } from '../../schema/activity.ts';
import { FIELDS, JOIN_WAYS, SERVICE_OBJECTS } from '../../schema/fields.ts';
import { COLUMNS } from './columns.ts';
import { buildTemplate } from './template.ts';
import { writeTemplate } from './write-template.ts';

const ROW = { id: '20261210-yizhen', title: '义诊<1>', date: '2026-12-10' as const };
const STATION = {
  name: '东边站',
  menus: [{ month: '2026-12' as const, activities: [ROW] }],
  teams: [
    { id: 'lifa', name: '理发队' },
    { id: 'yizhen', name: '义诊队' },
  ],
  brands: [{ id: 'huaye', name: '花叶' }],
};
const parts = unzipSync(await writeTemplate(buildTemplate([STATION], '2026-12', workCalendar([]))));
const part = (path: string): string => strFromU8(parts[path]!);
const sheet = part('xl/worksheets/sheet1.xml');

describe('a worksheet', () => {
  test('offers the choices of the schema without refusing others', () => {
    for (const choices of [SERVICE_OBJECTS, JOIN_WAYS, FIELDS, HOLIDAY_POLICIES, STATUSES])
      expect(sheet).toContain(`<formula1>"${choices.join(',')}"</formula1>`);
    expect(sheet.match(/type="list"/g)).toHaveLength(7);
    expect(sheet).not.toContain('showErrorMessage="1"');
  });

  test('offers the teams and brands of the district from a hidden worksheet', () => {
    expect(sheet).toContain(`<formula1>'选项'!$A$1:$A$2</formula1>`);
    expect(sheet).toContain(`<formula1>'选项'!$B$1:$B$1</formula1>`);
    expect(part('xl/workbook.xml')).toMatch(/<sheet [^>]*name="选项"[^>]*state="hidden"/);
    expect(part('xl/sharedStrings.xml')).toContain('理发队');
  });

  test('has its validations in the order of elements that ECMA-376 requires', () => {
    const elements = ['<sheetViews', '<cols', '<sheetData', '<mergeCells', '<dataValidations', '<pageSetup'];
    const positions = elements.map((element) => sheet.indexOf(element));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('hides the column of ids and freezes the header', () => {
    expect(sheet.match(/<col [^>]*hidden="1"[^>]*>/g)).toEqual([expect.stringContaining('min="23"')]);
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
    expect(String(choices).length).toBeLessThanOrEqual(255);
  }
});
