import { expect, it } from 'vitest';
import { tableOf } from '../testing/read.ts';
import { placeCells } from './grid-of-cells.ts';
import { findSections } from './sections.ts';

const sectionsOf = (text: string) =>
  findSections(
    placeCells(
      tableOf(
        text
          .trim()
          .split('\n')
          .map((line) => line.split('|')),
      ),
    ),
  ).map(({ titles, roles, rows }) => ({
    titles: titles.map((cell) => cell.text),
    roles: [...roles.values()],
    rows: rows.map((row) => row.map((cell) => cell.text)),
  }));

it('finds the header below titles', () => {
  expect(sectionsOf('十二月活动|\n填报单位|示例社区\n日期|活动名称\n12月5日|义诊')).toEqual([
    { titles: ['十二月活动', '填报单位', '示例社区'], roles: ['date', 'title'], rows: [['12月5日', '义诊']] },
  ]);
});

it('gives the title between two tables to the second one', () => {
  const [first, second] = sectionsOf('日期|活动名称\n12月5日|义诊\n二、外出|\n日期|活动名称\n12月6日|参观');
  expect(first?.rows).toEqual([['12月5日', '义诊']]);
  expect(second).toMatchObject({ titles: ['二、外出'], rows: [['12月6日', '参观']] });
});

it('reads 时间 beside 日期 as the time of day', () => {
  expect(sectionsOf('日期|活动时间|活动名称\n12月5日|9:00|义诊')[0]?.roles).toEqual(['date', 'time', 'title']);
});

it('separates tables side by side', () => {
  const sections = sectionsOf('日期|活动名称||日期|活动名称\n12月5日|义诊||12月6日|参观');
  expect(sections.map(({ rows }) => rows[0]?.filter((text) => text !== ''))).toEqual([
    ['12月5日', '义诊'],
    ['12月6日', '参观'],
  ]);
});

it('does not mistake a row of activities for a header', () => {
  expect(sectionsOf('12月5日|9:00|活动安排说明会|会议室\n12月6日|9:00|义诊|大厅')).toEqual([]);
});
