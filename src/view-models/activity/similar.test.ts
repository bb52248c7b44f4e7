import type { Day } from '../../domain/calendar/day.ts';
import { expect, test } from 'vitest';
import { activityView } from './activity.ts';
import { worldWithoutRoutines } from '../testing/sample-world.ts';

const over = { id: 'over', title: '义诊', date: '2026-11-04', field: '科技与科普' };
const similar = (others: object[], of: object = over, today?: Day) =>
  activityView(worldWithoutRoutines([of, ...others], today), 'yangban/east/over').similar.map(({ day, phrases }) => [
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

test('prefers the same title to the same platform, and earlier dates to later ones', () => {
  const again = { id: 'again', title: '义诊', date: '2026-11-28' };
  expect(similar([like('a', '2026-11-25'), again])).toEqual([['2026-11-28', '义诊']]);
  expect(similar([like('b', '2026-11-26'), like('a', '2026-11-25'), like('c', '2026-11-27')])).toEqual([
    ['2026-11-25', '科普课'],
    ['2026-11-26', '科普课'],
  ]);
});

test('offers the next date of a series, and its next one a week later', () => {
  const weekly = { id: 'weekly', title: '科普课', field: '科技与科普', rule: '每周三' };
  expect(similar([weekly])).toEqual([
    ['2026-11-18', '科普课'],
    ['2026-11-25', '科普课'],
  ]);
});

test('offers the same dates for a week, and some of them are still to come on its last day', () => {
  const daily = Array.from({ length: 20 }, (_, index) => like(`d${String(index)}`, `2026-11-${String(index + 10)}`));
  const nights = Array.from({ length: 10 }, (_, index): Day => `2026-11-${String(index + 10)}` as Day);
  const lists = nights.map((today) => similar(daily, over, today));
  for (const [index, today] of nights.entries()) expect(lists[index]!.some(([day = '']) => day >= today)).toBe(true);
  const renewed = lists.filter((list, index) => index > 0 && String(list) !== String(lists[index - 1]));
  expect(renewed.length).toBeGreaterThan(0);
  expect(renewed.length).toBeLessThanOrEqual(2);
});

test('offers alternatives to a cancelled activity, but not to one that is to come', () => {
  expect(similar([like('a', '2026-11-25')], { ...over, date: '2026-11-24', status: '取消' })).toEqual([
    ['2026-11-25', '科普课'],
  ]);
  expect(similar([like('a', '2026-11-25')], { ...over, date: '2026-11-24' })).toEqual([]);
});

test.each([
  ['over for a week', { date: '2026-11-11' }],
  ['cancelled', { status: '取消' }],
  ['full', { status: '已满' }],
  ['of another platform', { field: '文化服务' }],
])('offers no activity that is %s', (_, more) => {
  expect(similar([like('a', '2026-11-25', more)])).toEqual([]);
});

test('offers what is for the same people only', () => {
  const old = { ...over, serves: ['为老'] };
  expect(similar([like('a', '2026-11-25', { serves: ['为小'] })], old)).toEqual([]);
  expect(similar([like('a', '2026-11-25', { serves: ['为小', '为老'] })], old)).toEqual([['2026-11-25', '科普课']]);
});

test('offers no date beyond the published menus', () => {
  expect(similar([like('a', '2026-12-02')])).toEqual([]);
});

test('does not list an alternative again among the next dates', () => {
  const view = activityView(worldWithoutRoutines([over, like('a', '2026-11-25')]), 'yangban/east/over');
  expect([view.similar.length, view.next.filter(({ day }) => day === '2026-11-25')]).toEqual([1, []]);
});
