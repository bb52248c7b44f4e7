import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import { inMenu } from '../../checks/testing/one-activity.ts';
import type { DraftActivity, DraftMenu } from '../draft.ts';
import { pastDates, withHeld, withoutHeld } from './held.ts';

const CALENDARS = { calendar: workCalendar([]) };
const menuWith = (...activities: DraftActivity[]): DraftMenu => ({
  month: '2026-12',
  theme: { title: '主题' },
  activities,
});

const TAIJI: DraftActivity = {
  id: 'taiji',
  title: '太极',
  rule: '每周三',
  changes: [
    { on: '2026-11-28', kind: '取消', date: '2026-12-02' },
    { on: '2026-11-28', kind: '改期', date: '2026-12-09', was: '2026-12-09', now: '2026-12-10' },
  ],
};
const YIZHEN: DraftActivity = {
  id: 'yizhen',
  title: '义诊',
  date: '2026-12-05',
  time: '09:00',
  held: [{ date: '2026-12-05', count: 30 }],
};

test('lists dates that took place by the plan, on the day they were moved to', () => {
  const dates = pastDates(menuWith(TAIJI, YIZHEN), '2026-12-16', CALENDARS);
  expect(dates.map(({ id, day, held }) => [id, day, held?.count])).toEqual([
    ['taiji', '2026-12-16', undefined],
    ['taiji', '2026-12-10', undefined],
    ['yizhen', '2026-12-05', 30],
  ]);
});

test('keeps the rating of a date whose number of people is corrected', () => {
  const rating = { label: '满意率', value: 98, display: '98%', unit: '%', asOf: '2026年12月', source: 's1' };
  const rated = { ...YIZHEN, held: [{ date: '2026-12-05' as const, count: 30, rating }] };
  expect(withHeld(rated, '2026-12-05', 31).held).toEqual([{ date: '2026-12-05', count: 31, rating }]);
});

test('adds and removes records that the check accepts', () => {
  const once = withHeld(TAIJI, '2026-12-16', undefined);
  const twice = withHeld(once, '2026-12-10', 12);
  expect(twice.held).toEqual([{ date: '2026-12-10', count: 12 }, { date: '2026-12-16' }]);
  expect(inMenu(twice, '2026-12', '2026-12-16')).toEqual([]);
  expect(withHeld(twice, '2026-12-10', 13).held?.[0]).toEqual({ date: '2026-12-10', count: 13 });
  expect(withoutHeld(withoutHeld(twice, '2026-12-10'), '2026-12-16')).toEqual(TAIJI);
});
