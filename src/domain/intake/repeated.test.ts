import { expect, it } from 'vitest';
import { kindsOf, readMessage, readTables, shortForms, tableOf } from './testing/read.ts';

const header = ['日期', '时间', '活动名称', '地点'];

it('asks about a row that comes twice', () => {
  const row = ['12月5日', '9:00', '义诊', '大厅'];
  const reading = readTables(tableOf([header, row, row]));
  expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅']);
  expect(kindsOf(reading)).toEqual(['12月!C3 duplicate']);
});

it('leaves a summary out, and asks where it differs', () => {
  const details = tableOf([header, ['12月5日', '9:00', '义诊', '大厅'], ['12月6日', '9:00', '手工', '大厅']], {
    name: '明细',
  });
  const summary = tableOf(
    [
      ['日期', '活动名称'],
      ['12月5日', '义诊'],
      ['12月7日', '手工'],
    ],
    { name: '汇总' },
  );
  const reading = readTables(details, summary);
  expect(shortForms(reading)).toEqual(['义诊 5 09:00 大厅', '手工 ? 09:00 大厅']);
  expect(kindsOf(reading)).toEqual(['汇总!B3 conflict']);
});

it('keeps activities of one name on different days of a message', () => {
  expect(shortForms(readMessage('12月5日 合唱 三楼\n12月6日 合唱'))).toEqual(['合唱 5 三楼', '合唱 6']);
});
