import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { menuChanges } from './changes.ts';
import { worldWith } from '../testing/sample-world.ts';

const day = '2026-11-20';
const activity = (id: string, on: string, more: object = {}) => ({
  id,
  title: id,
  date: day,
  changes: [{ on, kind: '取消' }],
  status: '取消',
  ...more,
});
const changesOf = (activities: object[], today?: Day) => {
  const world = worldWith(activities, today);
  return menuChanges(world, world.catalogue.menus[0]!);
};
const titles = (items: readonly { title: string }[]) => items.map(({ title }) => title);

describe('changes since the month began', () => {
  it('are those announced from its first day on, newest first; earlier ones are separate', () => {
    const { since, before, firstDay } = changesOf([
      activity('on-the-first', '2026-11-01'),
      activity('before', '2026-10-31'),
      activity('later', '2026-11-12'),
    ]);
    expect([titles(since), titles(before), firstDay]).toEqual([['later', 'on-the-first'], ['before'], '2026年11月1日']);
  });

  it('omit those announced after the day of the build', () => {
    expect(changesOf([activity('tomorrow', '2026-11-19')])).toMatchObject({ since: [], before: [] });
  });

  it.each([
    ['cancelled', { changes: [{ on: '2026-11-02', kind: '取消' }], status: '取消' }, '2026-11-20'],
    ['moved', { changes: [{ on: '2026-11-02', kind: '改期', was: '2026-11-12', now: '2026-11-20' }] }, '2026-11-20'],
    ['held elsewhere', { changes: [{ on: '2026-11-02', kind: '换地点', was: '一楼', now: '二楼' }] }, '2026-11-20'],
    [
      'one date of a series',
      { date: undefined, rule: '每周五', changes: [{ on: '2026-11-02', kind: '取消', date: '2026-11-06' }] },
      '2026-11-06',
    ],
    [
      'a whole series',
      {
        date: undefined,
        rule: '每周五',
        until: '2026-11-27',
        changes: [{ on: '2026-11-02', kind: '换地点', was: '一楼', now: '二楼' }],
      },
      '2026-11-27',
    ],
  ])('affect days until: %s', (_, more, lastDay) => {
    expect(changesOf([{ id: 'a', title: '样板', date: day, ...more }]).since.map((item) => item.lastDay)).toEqual([
      lastDay,
    ]);
  });
});

describe('the note that nothing changed', () => {
  const quiet = { id: 'a', title: '样板', date: day };
  const text = (activities: object[], today?: Day) => {
    const { unchanged } = changesOf(activities, today);
    return unchanged && `${unchanged.text}，${unchanged.asOf}`;
  };

  it.each<[today: Day, words: string | undefined]>([
    ['2026-10-31', undefined],
    ['2026-11-01', '本月贴出的通知没有变动，2026年11月1日'],
    ['2026-11-30', '本月贴出的通知没有变动，2026年11月30日'],
    ['2026-12-01', undefined],
  ])('on a page built on %s is: %s', (today, words) => {
    expect(text([quiet], today)).toBe(words);
  });

  it('ignores changes announced before the month began', () => {
    expect(text([activity('before', '2026-10-31')])).toBe('本月贴出的通知没有变动，2026年11月18日');
  });

  it('is absent after a change, even one not announced yet', () => {
    expect(text([quiet, activity('b', '2026-11-01')])).toBeUndefined();
    expect(text([quiet, activity('b', '2026-11-25')])).toBeUndefined();
  });

  it('excepts activities that are 已满, since the date is unknown', () => {
    expect(text([{ ...quiet, full: ['2026-11-20'] }])).toBe('除了标“已满”的，本月贴出的通知没有变动，2026年11月18日');
    expect(text([{ ...quiet, status: '已满' }])).toBe('除了标“已满”的，本月贴出的通知没有变动，2026年11月18日');
  });
});
