import { expect, it } from 'vitest';
import { CONTEXT } from '../../testing/read.ts';
import { weekIn, weekNamedBy } from './week.ts';

const weekOf = (title: string, allowsMonth = true) => weekNamedBy([title], CONTEXT, { allowsMonth });

it.each([
  ['每周课程表', 'every'],
  ['常态化活动安排', 'every'],
  ['12月活动安排', 'every'],
  ['本周活动', 'unknown'],
  ['第二周活动', 'unknown'],
  ['一周安排', 'unknown'],
  ['第二周（12月7日—13日）', { from: '2026-12-07', until: '2026-12-13' }],
  ['活动安排', undefined],
  ['报名时间：12月1日—5日', undefined],
])('reads the title %s', (title, week) => {
  expect(weekOf(title)).toEqual(week);
});

it('does not apply timetables to every week of the month if there are several', () => {
  expect(weekOf('12月活动安排', false)).toBeUndefined();
});

it('takes the nearest title', () => {
  expect(weekNamedBy(['第一周（12月1日-6日）', '每周安排'], CONTEXT, { allowsMonth: true })).toEqual({
    from: '2026-12-01',
    until: '2026-12-06',
  });
});

it('finds no week in a single day or a longer span', () => {
  expect(weekIn('12月5日', CONTEXT)).toBeUndefined();
  expect(weekIn('12月1日-20日', CONTEXT)).toBeUndefined();
});
