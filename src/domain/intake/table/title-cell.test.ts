import { expect, it } from 'vitest';
import { cellOf, ROW, rowOf } from '../testing/row.ts';
import { withDateOfTitle } from './title-cell.ts';

const divided = (title: string, texts: Parameters<typeof rowOf>[0]) => {
  const { cells, titleCell } = withDateOfTitle({ cells: rowOf(texts), titleCell: cellOf(title) }, ROW);
  return [titleCell.text, cells.get('date')?.[0]?.text, cells.get('time')?.[0]?.text];
};

it.each([
  ['12月5日上午9点健康讲座', {}, ['健康讲座', '12月5日上午9点健康讲座', undefined]],
  ['健康讲座', {}, ['健康讲座', undefined, undefined]],
  ['义诊（9:00-11:00）', { date: '12月5日' }, ['义诊', '12月5日', '9:00-11:00']],
  ['义诊（9:00-11:00）', { date: '12月5日14:00' }, ['义诊（9:00-11:00）', '12月5日14:00', undefined]],
  ['义诊（二楼）', { date: '12月5日' }, ['义诊（二楼）', '12月5日', undefined]],
])('divides the title %s beside %j', (title, texts, parts) => {
  expect(divided(title, texts)).toEqual(parts);
});
