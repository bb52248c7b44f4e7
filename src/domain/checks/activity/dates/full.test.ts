import { expect, test } from 'vitest';
import { workCalendar } from '../../../calendar/holidays/workdays.ts';
import { menuActivitySchema } from '../../../schema/activity.ts';
import { fullProblems } from './full.ts';

const weekly = { rule: '每周三', from: '2026-11-01', until: '2026-11-30' };
const found = (fields: object) =>
  fullProblems(menuActivitySchema.parse({ id: 'a', title: '义诊', ...fields }), { calendar: workCalendar([]) }).map(
    ({ path, found: text, fix }) => `${path.join('.')} ${text}：${fix}`,
  );

test('accepts dates of the activity, also by a day before a move, and cancelled ones', () => {
  const moved = { on: '2026-11-10', kind: '改期', date: '2026-11-18', was: '2026-11-18', now: '2026-11-19' };
  const cancelled = { on: '2026-11-10', kind: '取消', date: '2026-11-25' };
  const full = ['2026-11-04', '2026-11-18', '2026-11-25'];
  expect(found({ ...weekly, full, changes: [moved, cancelled] })).toEqual([]);
  expect(found({ ...weekly, full: ['2026-11-19'], changes: [moved] })).toEqual([]);
  expect(found({ date: '2026-11-04', also: ['2026-11-11'], full: ['2026-11-04'] })).toEqual([]);
});

test('rejects other days and repeated ones', () => {
  expect(found({ ...weekly, full: ['2026-11-05', '2026-11-11', '2026-11-11'] })).toEqual([
    'full.0 2026-11-05（周四）没有这一场，却写了“满了”：请写满了的那一场的日期，例如 2026-11-04（周三）；没满就删掉',
    'full.2 2026-11-11 写了两遍：留一遍就行',
  ]);
});
