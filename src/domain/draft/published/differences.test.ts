import { expect, it } from 'vitest';
import { changesTo, otherBounds, whenText } from './differences.ts';

const OLD = { title: '义诊', date: '2026-12-05', time: '09:00-10:00', place: '大厅' } as const;
const TODAY = '2026-11-28';

it.each([
  [{ date: '2026-12-12' as const }, [{ kind: '改期', was: '2026-12-05', now: '2026-12-12' }]],
  [{ time: '10:00-11:00' }, [{ kind: '改时间', was: '09:00-10:00', now: '10:00-11:00' }]],
  [{ place: '广场' }, [{ kind: '换地点', was: '大厅', now: '广场' }]],
  [{ status: '取消' as const }, [{ kind: '取消' }]],
  [{ place: undefined }, []],
  [{}, []],
])('announces %j', (changed, entries) => {
  expect(changesTo(OLD, { ...OLD, ...changed }, TODAY).changes).toEqual(
    entries.map((entry) => ({ on: TODAY, ...entry })),
  );
});

it('reports other days of a series, and moves none of them', () => {
  const old = { title: '合唱', rule: '每周三' };
  const { changes, differences } = changesTo(old, { ...old, rule: '每周五' }, TODAY);
  expect(changes).toEqual([]);
  expect(differences).toEqual(['日子不一样，没有改：网上是每周三，表里是每周五']);
});

it('reports other bounds of the same rule', () => {
  const old = { title: '合唱', rule: '每周三', from: '2026-12-01' } as const;
  expect(otherBounds(old, { ...old, from: '2026-12-08', holidays: '暂停' })).toEqual([
    '从哪天起不一样，没有改：网上是2026-12-01，表里是2026-12-08',
    '节假日不一样，没有改：网上是照常，表里是暂停',
  ]);
  expect(otherBounds(old, { ...old, rule: '每周五' })).toEqual([]);
});

it('says when: the rule, or the days in order', () => {
  expect(whenText({ rule: '每周三' })).toBe('每周三');
  expect(whenText({ date: '2026-12-12', also: ['2026-12-05'] })).toBe('2026-12-05、2026-12-12');
});
