import { describe, expect, it, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { inMenu } from '../../checks/testing/one-activity.ts';
import type { DraftActivity } from '../draft.ts';
import { applyChange, possibleOrders, type ChangeOrder } from './change.ts';
import { after, CONTEXT, SERIES, SEVERAL, SINGLE, statesOf } from './testing/changes.ts';

const problemsOf = (activity: DraftActivity, today: Day = CONTEXT.today) => inMenu(activity, CONTEXT.month, today);
describe('changed', () => {
  it('announces the move of a single date and sets the day', () => {
    expect(after(SINGLE, { kind: '改期', now: '2026-12-20', reason: ' 老师出差 ' })).toEqual({
      ...SINGLE,
      date: '2026-12-20',
      changes: [{ on: '2026-11-28', kind: '改期', was: '2026-12-19', now: '2026-12-20', reason: '老师出差' }],
    });
  });

  it('concerns one date only', () => {
    expect(statesOf(after(SERIES, { kind: '取消', date: '2026-12-09' }))).toEqual([
      '02 照常',
      '09 取消',
      '16 照常',
      '23 照常',
      '30 照常',
    ]);
    expect(statesOf(after(SEVERAL, { kind: '取消', date: '2026-12-05' }))).toEqual(['05 取消', '12 照常', '26 照常']);
    expect(
      statesOf(
        after(
          SEVERAL,
          { kind: '改时间', date: '2026-12-12', now: '15:00' },
          { kind: '改时间', date: '2026-12-26', now: '15:00' },
          { kind: '取消', date: '2026-12-05' },
          { kind: '改期', date: '2026-12-05', now: '2026-12-06' },
        ),
      ),
    ).toEqual(['06 照常', '12 照常', '26 照常']);
    expect(statesOf(after(SEVERAL, { kind: '改期', date: '2026-12-05', now: '2026-12-06' }))).toEqual([
      '06 照常',
      '12 照常',
      '26 照常',
    ]);
  });

  it('moves the day given first where it was moved before', () => {
    const moved: DraftActivity = {
      ...SEVERAL,
      date: '2026-12-06',
      changes: [{ on: '2026-11-20', kind: '改期', was: '2026-12-05', now: '2026-12-06' }],
    };
    const again = after(moved, { kind: '改期', date: '2026-12-06', now: '2026-12-07' });
    expect(statesOf(again)).toEqual(['07 照常', '12 照常', '26 照常']);
    expect(problemsOf(again)).toEqual([]);
  });

  it('cancels only what is still to come', () => {
    const late = { ...CONTEXT, today: '2026-12-10' } as const;
    const result = applyChange({ ...SERIES, held: [{ date: '2026-12-02' }] }, { kind: '取消' }, late);
    if (!result.ok) throw new Error(result.reason);
    expect(statesOf(result.activity)).toEqual(['02 照常', '09 照常', '16 取消', '23 取消', '30 取消']);
    expect(problemsOf(result.activity, '2026-12-10')).toEqual([]);
    const resumed = applyChange(result.activity, { kind: '恢复' }, late);
    if (!resumed.ok) throw new Error(resumed.reason);
    expect(statesOf(resumed.activity).every((text) => text.endsWith('照常'))).toBe(true);
    expect(problemsOf(resumed.activity, '2026-12-10')).toEqual([]);
  });

  it('does nothing where the order was carried out before', () => {
    for (const order of [{ kind: '改期', now: '2026-12-20' }, { kind: '取消' }, { kind: '已满' }] as const) {
      const once = after(SINGLE, order);
      expect(after(once, order)).toBe(once);
    }
  });

  it.each<ChangeOrder>([
    { kind: '改期', date: '2026-12-09', now: '2026-12-10' },
    { kind: '改时间', date: '2026-12-09', now: '10:00-11:00' },
    { kind: '换地点', date: '2026-12-09', now: '操场' },
    { kind: '取消', date: '2026-12-09' },
    { kind: '已满', date: '2026-12-09' },
    { kind: '恢复', date: '2026-12-09' },
  ])('does nothing where %j was carried out before for the date', (order) => {
    const once = after(SERIES, order);
    expect(after(once, order)).toBe(once);
  });

  it('marks one date as full, wherever it moves, and only that', () => {
    const full = after(SERIES, { kind: '已满', date: '2026-12-09' });
    expect(full).toEqual({ ...SERIES, full: ['2026-12-09'] });
    const moves: ChangeOrder[] = [
      { kind: '改期', date: '2026-12-09', now: '2026-12-10' },
      { kind: '改期', date: '2026-12-10', now: '2026-12-11' },
      { kind: '改期', date: '2026-12-11', now: '2026-12-12' },
    ];
    const moved = after(full, ...moves);
    expect(statesOf(moved)).toEqual(['02 照常', '12 已满', '16 照常', '23 照常', '30 照常']);
    expect(after(moved, { kind: '恢复', date: '2026-12-12' }).full).toBeUndefined();
  });

  it('says why something cannot be recorded', () => {
    expect(applyChange(SERIES, { kind: '改期', now: '2026-12-10' }, CONTEXT)).toMatchObject({ ok: false });
    expect(applyChange(SERIES, { kind: '取消', date: '2026-12-10' }, CONTEXT)).toMatchObject({ ok: false });
    const allFull = after(SERIES, { kind: '已满' });
    expect(applyChange(allFull, { kind: '恢复', date: '2026-12-09' }, CONTEXT)).toMatchObject({ ok: false });
    const timeless = { ...SERIES, time: undefined };
    expect(applyChange(timeless, { kind: '改时间', date: '2026-12-09', now: '09:00' }, CONTEXT)).toMatchObject({
      ok: false,
    });
    const off = after(SERIES, { kind: '取消' });
    expect(applyChange(off, { kind: '恢复', date: '2026-12-09' }, CONTEXT)).toMatchObject({ ok: false });
  });
});

test('possibleOrders offers what makes sense', () => {
  expect(possibleOrders(SINGLE, undefined, CONTEXT)).toEqual(['改期', '改时间', '换地点', '取消', '已满']);
  expect(possibleOrders(SERIES, undefined, CONTEXT)).toEqual(['改时间', '换地点', '取消', '已满']);
  expect(possibleOrders(SERIES, '2026-12-09', CONTEXT)).toEqual(['改期', '改时间', '换地点', '取消', '已满']);
  const full = after(SERIES, { kind: '已满', date: '2026-12-09' });
  expect(possibleOrders(full, '2026-12-09', CONTEXT)).toEqual(['改期', '改时间', '换地点', '取消', '恢复']);
  expect(possibleOrders(full, '2026-12-16', CONTEXT)).toContain('已满');
  expect(possibleOrders(after(SINGLE, { kind: '取消' }), undefined, CONTEXT)).toEqual(['恢复']);
  expect(possibleOrders(after(SINGLE, { kind: '已满' }), undefined, CONTEXT)).toContain('恢复');
  const one = after(SERIES, { kind: '取消', date: '2026-12-09' });
  expect(possibleOrders(one, '2026-12-09', CONTEXT)).toEqual(['恢复', '改期']);
  expect(possibleOrders(one, '2026-12-16', CONTEXT)).not.toContain('恢复');
});
