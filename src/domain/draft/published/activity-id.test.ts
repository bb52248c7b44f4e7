import { expect, it } from 'vitest';
import { newActivityId } from './activity-id.ts';

const PINYIN: Record<string, string> = { 义诊: 'yì zhěn', 八段锦教: 'bā duàn jǐn jiāo' };
const idOf = (activity: Parameters<typeof newActivityId>[0], taken = new Set<string>()) =>
  newActivityId(activity, '2026-12', taken, (text) => PINYIN[text] ?? '');

it.each([
  [{ title: '义诊', date: '2026-12-05' as const }, '20261205-yizhen'],
  [{ title: '八段锦教学，免费', rule: '每周三' }, '202612-baduanjinjiao'],
  [{ title: '！' }, '202612-huodong'],
])('names %j', (activity, id) => {
  expect(idOf(activity)).toBe(id);
});

it('numbers ids that are taken', () => {
  const taken = new Set<string>();
  expect([1, 2, 3].map(() => idOf({ title: '义诊' }, taken))).toEqual([
    '202612-yizhen',
    '202612-yizhen-2',
    '202612-yizhen-3',
  ]);
});
