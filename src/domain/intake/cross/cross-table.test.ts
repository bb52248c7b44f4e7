import { expect, it } from 'vitest';
import { placeCells } from '../layout/grid-of-cells.ts';
import { CONTEXT, tableOf } from '../testing/read.ts';
import { ROW } from '../testing/row.ts';
import { countWeeks, findCrossTable } from './cross-table.ts';

const context = { ...ROW, stations: CONTEXT.stations, chosenStation: undefined };
const rowsOf = (...rows: string[]) => placeCells(tableOf(rows.map((row) => row.split('|'))));

it('finds headings, labels and the end of the table', () => {
  const table = findCrossTable(
    rowsOf(
      '每周课程表',
      '时间|周一|周二|周三',
      '9:00|八段锦||合唱',
      '14:00||编织|',
      '',
      '日期|名称|地点',
      '12月5日|义诊|大厅',
    ),
    context,
  );
  expect(table).toMatchObject({ top: 1 });
  expect([...table!.headings.values()].map(({ weekday }) => weekday)).toEqual([1, 2, 3]);
  expect([...table!.roles]).toEqual([[0, 'time']]);
  expect(table!.rows.map((row) => row[0]!.text)).toEqual(['9:00', '14:00']);
});

it('joins dates under weekdays', () => {
  const table = findCrossTable(rowsOf('|周一|周二|周三', '|12月7日|12月8日|12月9日', '上午|八段锦||合唱'), context);
  expect([...table!.headings.values()].map(({ day }) => day)).toEqual(['2026-12-07', '2026-12-08', '2026-12-09']);
});

it.each([
  ['an ordinary table', rowsOf('日期|名称|地点', '12月5日|义诊|大厅', '12月6日|合唱|广场')],
  ['parts of the day without any day', rowsOf('|上午|下午', '一楼|义诊|合唱')],
  ['two weekdays', rowsOf('|周一|周二', '9:00|八段锦|合唱')],
])('finds none in %s', (_, rows) => {
  expect(findCrossTable(rows, context)).toBeUndefined();
});

it('counts the weeks one below the other', () => {
  expect(countWeeks(rowsOf('|周一|周二|周三', '9:00|a|b|c', '|周一|周二|周三', '9:00|a|b|c'), context)).toBe(2);
});
