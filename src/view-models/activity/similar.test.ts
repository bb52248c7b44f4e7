import type { Day } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import { activityView } from './activity.ts';
import { menuAlone } from '../testing/sample-world.ts';

const over = { id: 'over', title: '义诊', date: '2026-11-04', field: '科技与科普' };
const seen = (others: object[], of: object = over, today?: Day) =>
  activityView(menuAlone([of, ...others], today), 'yangban/east/over').similar.map(({ day, phrases }) => [
    day,
    phrases.join(''),
  ]);

const like = (id: string, date: string, more: object = {}) => ({
  id,
  title: '科普课',
  field: '科技与科普',
  date,
  ...more,
});

test('the same again comes before the same kind, and an earlier date before a later one', () => {
  const again = { id: 'again', title: '义诊', date: '2026-11-28' };
  expect(seen([like('a', '2026-11-25'), again])).toEqual([['2026-11-28', '义诊']]);
  expect(seen([like('b', '2026-11-26'), like('a', '2026-11-25'), like('c', '2026-11-27')])).toEqual([
    ['2026-11-25', '科普课'],
    ['2026-11-26', '科普课'],
  ]);
});

test('of a series its next date stands for all', () => {
  const weekly = { id: 'weekly', title: '科普课', field: '科技与科普', rule: '每周三' };
  expect(seen([weekly])).toEqual([['2026-11-18', '科普课']]);
});

test('one that is called off has it too, one that is to come has none', () => {
  expect(seen([like('a', '2026-11-25')], { ...over, date: '2026-11-24', status: '取消' })).toEqual([
    ['2026-11-25', '科普课'],
  ]);
  expect(seen([like('a', '2026-11-25')], { ...over, date: '2026-11-24' })).toEqual([]);
});

test.each([
  ['over', { date: '2026-11-17' }],
  ['cancelled', { status: '取消' }],
  ['full', { status: '已满' }],
  ['of another kind', { field: '文化服务' }],
])('nothing is offered that is %s', (_, more) => {
  expect(seen([like('a', '2026-11-25', more)])).toEqual([]);
});

test('nor what lies beyond the published menus', () => {
  expect(seen([like('a', '2026-12-02')])).toEqual([]);
});

test('what is offered there is not told a second time below', () => {
  const view = activityView(menuAlone([over, like('a', '2026-11-25')]), 'yangban/east/over');
  expect([view.similar.length, view.next.filter(({ day }) => day === '2026-11-25')]).toEqual([1, []]);
});
