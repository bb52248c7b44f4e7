import { expect, test } from 'vitest';
import type { Day } from '../../domain/calendar/day.ts';
import type { Reach } from '../../domain/evidence/reach.ts';
import { noneNearWords, noneWords } from './reach.ts';

const reach = (until?: Day): Reach => ({ builtOn: '2026-11-28', until });

test.each<[until: Day | undefined, today: Day, words: string]>([
  ['2026-12-31', '2026-11-28', '到12月31日没有排活动'],
  ['2027-01-31', '2026-12-30', '到2027年1月31日没有排活动'],
  ['2027-01-31', '2027-01-02', '到1月31日没有排活动'],
  [undefined, '2026-11-28', '近期的活动还没有公布'],
  ['2026-11-30', '2027-01-23', '本页太旧，不知道后面的活动'],
])('of one station planned until %s, read on %s', (until, today, words) => {
  expect(noneWords(reach(until), today)).toBe(words);
});

test('claims of several stations only what holds for all of them', () => {
  const today = '2026-11-28';
  expect(noneNearWords([reach('2026-11-30'), reach('2026-12-31')], today)).toBe('，近期都没有排活动');
  expect(noneNearWords([reach('2026-11-30'), reach()], today)).toBe('，近期没有排活动，有的还没有公布');
  expect(noneNearWords([reach()], today)).toBe('，近期的活动都还没有公布');
  expect(noneNearWords([reach('2026-12-31'), reach('2026-11-30')], '2026-12-05')).toBe(
    '，本页太旧，不知道近期有没有活动',
  );
});
