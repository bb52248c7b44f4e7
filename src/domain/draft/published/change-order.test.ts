import { expect, it } from 'vitest';
import { hasSeveral, isAnnounced, reasonOf, valueOf } from './change-order.ts';

it.each([
  ['已满', '已满', false],
  ['恢复', '已满', false],
  ['恢复', '取消', true],
  ['取消', undefined, true],
] as const)('decides whether %s of an activity that is %s is announced', (kind, status, announced) => {
  expect(isAnnounced({ kind }, { status }, [])).toBe(announced);
});

it('looks at the state of the date where only one changes', () => {
  const dates = [{ day: '2026-12-05', state: '已满' }] as const;
  expect(isAnnounced({ kind: '恢复', date: '2026-12-05' }, {}, dates)).toBe(false);
});

it('tells which value an order needs', () => {
  expect((['改期', '改时间', '换地点', '取消'] as const).map(valueOf)).toEqual(['day', 'time', 'place', undefined]);
});

it('tells activities whose dates can change on their own', () => {
  expect(
    [{ rule: '每周三' }, { date: '2026-12-05', also: ['2026-12-12'] }, { date: '2026-12-05' }].map((one) =>
      hasSeveral(one as never),
    ),
  ).toEqual([true, true, false]);
});

it('leaves a blank reason out', () => {
  expect([reasonOf({ kind: '取消', reason: ' ' }), reasonOf({ kind: '取消', reason: ' 下雨 ' })]).toEqual([
    {},
    { reason: '下雨' },
  ]);
});
