import { expect, it } from 'vitest';
import { kindsOf, readTables, shortForms, tableOf } from './testing/read.ts';

const WEEK = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

it('reads a month drawn as a grid', () => {
  const reading = readTables(
    tableOf([
      WEEK,
      ['30', '1', '2', '3', '4', '5', '6'],
      ['9:00 旧课', '9:00 义诊\n大厅', '', '', '', '上午9点电影；下午3点合唱', '休息'],
      ['7', '8', '9', '10', '11', '12', '13'],
      ['', '9:00 义诊\n大厅', '', '包饺子\n10:00\n食堂', '', '', ''],
    ]),
  );
  expect(shortForms(reading)).toEqual(['义诊 1,8 09:00 大厅', '电影 5 09:00', '合唱 5 15:00', '包饺子 10 10:00 食堂']);
  expect(kindsOf(reading)).toEqual([]);
});

it('asks where the columns do not fit the month', () => {
  const reading = readTables(
    tableOf([WEEK, ['1', '2', '3', '4', '5', '6', '7'], ['9:00 义诊', '', '', '', '', '', '']]),
  );
  expect(shortForms(reading)).toEqual(['义诊 ? 09:00']);
  expect(kindsOf(reading)).toEqual(['12月!A3 date-weekday']);
});
