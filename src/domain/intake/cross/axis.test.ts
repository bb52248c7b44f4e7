import { expect, it } from 'vitest';
import { CONTEXT } from '../testing/read.ts';
import { cellOf, ROW } from '../testing/row.ts';
import { headingOf, kindOfHeading } from './axis.ts';

const heading = (text: string) =>
  headingOf(cellOf(text), { ...ROW, stations: CONTEXT.stations, chosenStation: undefined });

it.each([
  ['周三', { weekday: 3 }, 'weekday'],
  ['星期日', { weekday: 7 }, 'weekday'],
  ['上午', { part: '上午' }, 'part'],
  ['12月5日', { day: '2026-12-05' }, 'day'],
  ['12月5日\n周六', { day: '2026-12-05' }, 'day'],
  ['示例社区', { station: 'tianqu/sample' }, 'station'],
  ['一楼大厅', { place: '一楼大厅' }, 'place'],
])('reads the heading %s', (text, expected, kind) => {
  const found = heading(text)!;
  expect(found).toMatchObject(expected);
  expect(kindOfHeading(found)).toBe(kind);
});

it('keeps a day that does not fit its weekday as a question', () => {
  expect(heading('12月5日周三')?.problems).toMatchObject([{ kind: 'date-weekday' }]);
});

it.each(['', '活动地点', '12月5日9:00', '每周三', '健康讲座'])('takes %s for no heading', (text) => {
  expect(heading(text)).toBeUndefined();
});
