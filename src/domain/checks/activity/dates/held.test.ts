import { expect, test } from 'vitest';
import { workCalendar } from '../../../calendar/holidays/workdays.ts';
import { menuActivitySchema, routineSchema } from '../../../schema/activity.ts';
import { heldProblems } from './held.ts';

const found = (fields: object, sample = false) =>
  heldProblems(
    menuActivitySchema.parse({ id: 'a', title: '义诊', ...fields }),
    { calendar: workCalendar([]) },
    '2026-11-18',
    sample,
  ).map(({ path, found: text, fix }) => `${path.join('.')} ${text}：${fix}`);
const weekly = { rule: '每周三', from: '2026-11-01', until: '2026-11-30' };

test('accepts days on which an occurrence took place, including the new day after a move', () => {
  expect(found({ ...weekly, held: [{ date: '2026-11-04', count: 35 }, { date: '2026-11-18' }] })).toEqual([]);
  expect(
    found({
      date: '2026-11-14',
      changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
      held: [{ date: '2026-11-14' }],
    }),
  ).toEqual([]);
});

test.each([
  [
    { ...weekly, held: [{ date: '2026-11-25' }] },
    'held.0.date “办了”写的是 2026-11-25，还没到那天：办过以后再写；还没办的请删掉这一条',
  ],
  [
    { ...weekly, held: [{ date: '2026-11-05' }] },
    'held.0.date 2026-11-05（周四）没有这一场，却写了“办了”：请写真正办了的那天，例如 2026-11-04（周三）',
  ],
  [
    { date: '2026-11-07', status: '取消', held: [{ date: '2026-11-07' }] },
    'held.0.date 2026-11-07 这一场写了“办了”，可它已经取消或者改期：请写真正办了的那天，或删掉这一条',
  ],
  [
    { ...weekly, held: [{ date: '2026-11-04' }, { date: '2026-11-04' }] },
    'held.1.date 2026-11-04 的“办了”写了两次：一场只写一条，请删掉一条',
  ],
])('rejects %j', (fields, problem) => {
  expect(found(fields)).toEqual([problem]);
});

test('rejects a confirmation on a future day', () => {
  const routine = routineSchema.parse({
    id: 'a',
    title: '理发',
    rule: '每周三',
    source: 's1',
    asOf: '报道时',
    confirmed: '2026-12-01',
  });
  expect(heldProblems(routine, { calendar: workCalendar([]) }, '2026-11-18')).toMatchObject([{ path: ['confirmed'] }]);
});

test('refuses a rating of an invented activity', () => {
  const rating = { label: '满意率', value: 98, display: '98%', unit: '%', asOf: '2026年11月', source: 's1' };
  const rated = { ...weekly, held: [{ date: '2026-11-04', rating }] };
  expect(found(rated)).toEqual([]);
  expect(found(rated, true)).toEqual(['held.0.rating 示例的活动写了评价：没有真的办过，请删掉评价']);
});
