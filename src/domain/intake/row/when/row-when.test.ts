import { expect, it } from 'vitest';
import { ROW, rowOf } from '../../testing/row.ts';
import { readRowWhen } from './row-when.ts';

const whenOf = (texts: Parameters<typeof rowOf>[0]) => readRowWhen(rowOf(texts), ROW);

it.each([
  [{ date: '12月5日', time: '9:00-11:00' }, ['2026-12-05'], ['09:00-11:00']],
  [{ date: '12月5日', start: '9:00', end: '11:00' }, ['2026-12-05'], ['09:00-11:00']],
  [{ date: '12月5日下午', time: '2:30' }, ['2026-12-05'], ['14:30']],
  [{ date: '12月', time: '5日9:00' }, ['2026-12-05'], ['09:00']],
  [{ date: '12月5日', weekday: '六' }, ['2026-12-05'], []],
  [
    { date: '12月5日', time: '9:00-11:00（上午场）、14:00-16:00（下午场）' },
    ['2026-12-05'],
    ['09:00-11:00', '14:00-16:00'],
  ],
  [{ date: '12月5日', time: '9:00-11:00，16:00-18:00报名' }, ['2026-12-05'], ['09:00-11:00']],
  [{ date: '12月5日\n12月6日', time: '9:00' }, ['2026-12-05', '2026-12-06'], ['09:00']],
])('reads the cells %j together', (texts, days, times) => {
  expect(whenOf(texts)).toMatchObject({ days, times, problems: [] });
});

it('reads the weekday column as a rule if there is no date', () => {
  expect(whenOf({ weekday: '周三、五', time: '9:00' })).toMatchObject({ rule: '每周三、五', times: ['09:00'] });
});

it.each([
  [{ date: '12月5日', weekday: '周三' }, 'B2', 'date-weekday'],
  [{ date: '12月5日', time: '12月6日9:00' }, 'A2', 'conflict'],
  [{ date: '12月5日', time: '待定' }, 'B2', 'time-vague'],
  [{ date: '12月5日\n12月6日', time: '9:00\n14:00' }, 'A2', 'date-ambiguous'],
  [{ date: '12月5日', time: '9:00义诊\n14:00理发' }, 'B2', 'time-ambiguous'],
  [{ date: '每周六', time: '夏季8:00，冬季9:00' }, 'B2', 'time-ambiguous'],
  [{ date: '每周三（9-11月）', time: '9:00' }, 'A2', 'date-outside'],
])('asks at the cell that disagrees: %j', (texts, at, kind) => {
  expect(whenOf(texts).problems[0]).toMatchObject({ at, kind });
});
