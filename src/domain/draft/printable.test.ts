import { expect, it } from 'vitest';
import type { DraftActivity } from './draft.ts';
import { printable } from './printable.ts';

const printed = (...activities: DraftActivity[]) =>
  printable({ month: '2026-12', theme: { title: '主题' }, activities }, { teams: ['lifa'], brands: [] });
const YIZHEN: DraftActivity = { title: '义诊', date: '2026-12-05' };

it.each([
  [{ title: '义诊' }, 'undated'],
  [{ date: '2026-12-05' }, 'unfinished'],
  [{ ...YIZHEN, time: '9点' }, 'unfinished'],
] as const)('leaves %j out', (activity, reason) => {
  expect(printed(activity).leftOut).toMatchObject([{ activity: 0, reason }]);
});

it('gives activities without an id, or with a repeated one, a new id', () => {
  const { menu, indices } = printed({ ...YIZHEN, id: 'a' }, { ...YIZHEN, id: 'a' }, YIZHEN);
  expect(menu.activities.map(({ id }) => id)).toEqual(['a', 'a-2', 'a-3']);
  expect([...indices.values()]).toEqual([0, 1, 2]);
});

it('drops teams and brands that do not exist', () => {
  const [activity] = printed({ ...YIZHEN, teams: ['lifa', 'other'], brands: ['other'] }).menu.activities;
  expect(activity).toMatchObject({ teams: ['lifa'], brands: [] });
});
