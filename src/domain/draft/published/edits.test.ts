import { expect, test } from 'vitest';
import { workCalendar } from '../../calendar/holidays/workdays.ts';
import type { DraftMenu } from '../draft.ts';
import { applyEdits, type Edit } from './edits.ts';

const CONTEXT = {
  month: '2026-12',
  today: '2026-12-10',
  calendars: { calendar: workCalendar([]) },
  station: '东街社区',
} as const;
const MENU: DraftMenu = {
  month: '2026-12',
  theme: { title: '主题' },
  activities: [
    { id: 'huayi', title: '花艺课', date: '2026-12-19', time: '14:30' },
    { id: 'taiji', title: '太极', rule: '每周三', time: '08:00' },
    { id: 'yizhen', title: '义诊', date: '2026-12-05' },
  ],
};
const EDITS: Edit[] = [
  { type: 'change', id: 'huayi', kind: '改期', now: '2026-12-20' },
  { type: 'change', id: 'huayi', kind: '改时间', now: '15:00' },
  { type: 'held', id: 'yizhen', date: '2026-12-05', count: 30 },
  { type: 'change', id: 'taiji', kind: '取消', date: '2026-12-16' },
];

test('applies edits in their order and says what differs', () => {
  const { menu, outcomes, failed } = applyEdits(MENU, EDITS, CONTEXT);
  expect(failed).toEqual([]);
  expect(menu.activities[0]).toMatchObject({ date: '2026-12-20', time: '15:00' });
  expect(outcomes.map(({ kind, differences }) => [kind, ...differences])).toEqual([
    ['changed', '改期 2026-12-19 → 2026-12-20', '改时间 14:30 → 15:00'],
    ['changed', '取消 2026-12-16'],
    ['changed', '办了 2026-12-05，来了30人'],
  ]);
});

test('restores the published menu when all are undone', () => {
  expect(applyEdits(MENU, [], CONTEXT).menu).toEqual(MENU);
  const { menu } = applyEdits(
    MENU,
    [...EDITS.slice(2, 3), { type: 'not-held', id: 'yizhen', date: '2026-12-05' }],
    CONTEXT,
  );
  expect(menu).toEqual(MENU);
});

test('reports edits that a newer version of the menu has already', () => {
  const edits: Edit[] = [
    { type: 'change', id: 'huayi', kind: '改期', now: '2026-12-20' },
    { type: 'change', id: 'taiji', kind: '改期', date: '2026-12-16', now: '2026-12-17' },
    { type: 'change', id: 'taiji', kind: '已满', date: '2026-12-23' },
    { type: 'held', id: 'yizhen', date: '2026-12-05', count: 30 },
  ];
  const newer = applyEdits(MENU, edits, CONTEXT).menu;
  const again = applyEdits(newer, edits, CONTEXT);
  expect(again.menu).toEqual(newer);
  expect(again.failed).toEqual([]);
  expect(again.done.map(({ edit }) => edit)).toEqual(edits);
  expect(again.outcomes.every(({ kind }) => kind === 'same')).toBe(true);
});

test('reports edits that do not fit a newer version of the menu', () => {
  const newer = { ...MENU, activities: MENU.activities.slice(0, 1) };
  const { failed, menu } = applyEdits(newer, EDITS, CONTEXT);
  expect(failed.map(({ edit, reason }) => [edit.id, reason])).toEqual([
    ['yizhen', '网上没有这一项了'],
    ['taiji', '网上没有这一项了'],
  ]);
  expect(menu.activities).toHaveLength(1);
});
