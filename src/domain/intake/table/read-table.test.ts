import { describe, expect, it } from 'vitest';
import { kindsOf, MOBILE, readTables, shortForms, tableOf } from '../testing/read.ts';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('tables', () => {
  it.each([
    ['日期|时间|活动名称|地点', '12月5日|9:00|义诊|大厅'],
    ['啥时候|几点|搞什么|在哪儿', '12月5日|9:00|义诊|大厅'],
    ['举办日期|时段|项目|集合地点', '12月5日|9:00|义诊|大厅'],
    ['活动地点|活动主题|具体时间|活动日期', '大厅|义诊|9:00|12月5日'],
  ])('recognizes the columns %s', (header, row) => {
    expect(shortForms(readTables(tableOf(rowsOf(`${header}\n${row}`))))).toEqual(['义诊 5 09:00 大厅']);
  });

  it('asks for the time, not the date, where the cell for the time is open', () => {
    const reading = readTables(tableOf(rowsOf('日期|时间|活动名称|地点\n12月5日|待定|义诊|大厅')));
    expect(reading.questions.map(({ kind, text }) => [kind, text])).toEqual([['time-vague', '“待定”没写几点']]);
    expect(reading.activities[0]?.values.days).toEqual(['2026-12-05']);
  });

  it('reads a table without a header', () => {
    const reading = readTables(tableOf(rowsOf('12月5日|9:00|健康讲座|大厅\n12月6日|14:00|亲子手工|活动室')));
    expect(shortForms(reading)).toEqual(['健康讲座 5 09:00 大厅', '亲子手工 6 14:00 活动室']);
  });

  it('reads a form with the names of its fields in the first column', () => {
    const reading = readTables(
      tableOf(rowsOf('活动名称|义诊|手工\n日期|12月5日|12月6日\n时间|9:00|14:00\n地点|大厅|二楼')),
    );
    expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅', '手工 6 14:00 二楼']);
  });

  it('reads a header of two rows', () => {
    const rows = rowsOf('活动时间||活动名称|地点\n日期|时段||\n12月5日|9:00-10:00|义诊|大厅');
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
      { top: 0, left: 3, bottom: 1, right: 3 },
    ];
    expect(shortForms(readTables(tableOf(rows, { merges })))).toEqual(['义诊 5 09:00-10:00 大厅']);
  });

  it('asks for the date of an empty cell, and fills 同上 and merged cells', () => {
    const rows = rowsOf('日期|活动名称|时间\n12月5日|甲课|9:00\n|乙课|10:00\n同上|丙课|11:00');
    const open = readTables(tableOf(rows));
    expect(shortForms(open)).toEqual(['甲课 5 09:00', '乙课 ? 10:00', '丙课 5 11:00']);
    expect(kindsOf(open)).toEqual(['12月!B3 date-missing']);
    const merged = readTables(tableOf(rows, { merges: [{ top: 1, left: 0, bottom: 2, right: 0 }] }));
    expect(shortForms(merged)).toEqual(['甲课 5 09:00', '乙课 5 10:00', '丙课 5 11:00']);
  });

  it('reads a row that names a date for the rows below it', () => {
    const rows = rowsOf(
      '时间|活动名称|地点\n12月5日（周六）||\n9:00|义诊|大厅\n10:00|剪纸|二楼\n12月6日||\n14:00|合唱|三楼\n下周安排||\n9:00|围棋|三楼',
    );
    const merges = [1, 4, 6].map((row) => ({ top: row, left: 0, bottom: row, right: 2 }));
    const reading = readTables(tableOf(rows, { merges }));
    expect(shortForms(reading)).toEqual([
      '义诊 5 09:00 大厅',
      '剪纸 5 10:00 二楼',
      '合唱 6 14:00 三楼',
      '围棋 ? 09:00 三楼',
    ]);
    expect(kindsOf(reading)).toEqual(['12月!A8 date-missing']);
  });

  it('leaves hidden and struck rows to the editor', () => {
    const struck = ['12月7日', '9:00', '丙课'].map((text) => ({ text, struck: true }));
    const reading = readTables(
      tableOf([...rowsOf('日期|时间|活动名称\n12月5日|9:00|甲课\n12月6日|9:00|乙课'), struck], {
        hiddenRows: new Set([2]),
      }),
    );
    expect(shortForms(reading)).toEqual(['甲课 5 09:00']);
    expect(kindsOf(reading)).toEqual(['12月!C3 hidden', '12月!C4 cancelled']);
  });

  it('leaves a row out whose name is a formula or too long', () => {
    const reading = readTables(
      tableOf(
        rowsOf(`日期|活动名称|地点\n12月5日|=SUM(A1)|大厅\n12月6日|${'长'.repeat(3000)}|大厅\n12月7日|手工|大厅`),
      ),
    );
    expect(shortForms(reading)).toEqual(['手工 7 大厅']);
    expect(kindsOf(reading)).toEqual(['12月!B2 formula', '12月!B3 too-long']);
  });

  it('publishes no person, wherever the table names one', () => {
    const reading = readTables(
      tableOf(
        rowsOf(`填报人：示例己 ${MOBILE}|||||
日期|活动名称|地点|报名方式|电话|联系人
12月5日 找示例甲|跟示例乙老师学书法|示例丙家|找示例丁报名|示例戊${MOBILE}|示例庚`),
      ),
    );
    expect(JSON.stringify(reading.activities.map(({ values }) => values))).not.toMatch(/示例/);
    expect(JSON.stringify(reading)).not.toContain(MOBILE);
  });
});
