import { describe, expect, it } from 'vitest';
import type { Workdays } from '../schema/workdays.ts';
import type { Day } from './day.ts';
import { occurrencesOf } from './occurrences.ts';
import type { ActivityTiming } from './plan.ts';
import { workCalendar } from './holidays/workdays.ts';
import { activity, all, days, on } from './testing/sample-occurrences.ts';

const november = ['2026-11-01', '2026-11-30'] as const;
const october = ['2026-10-01', '2026-10-31'] as const;

describe('a one-off activity', () => {
  it('has one occurrence with its time', () => {
    expect(on({ date: '2026-11-07', time: '09:00-10:30' }, ...november)).toEqual([
      { day: '2026-11-07', start: '09:00', end: '10:30', state: '照常' },
    ]);
    expect(on({ date: '2026-11-07', time: '09:00' }, ...november)).toEqual([
      { day: '2026-11-07', start: '09:00', state: '照常' },
    ]);
  });
  it('has no occurrence outside the range', () => expect(on({ date: '2026-12-07' }, ...november)).toEqual([]));
  it('leaves an entry on the day that it was moved from', () => {
    expect(
      on(
        {
          date: '2026-11-14',
          time: '09:00',
          changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
        },
        ...november,
      ),
    ).toEqual([
      { day: '2026-11-12', start: '09:00', state: '已改期', movedTo: '2026-11-14' },
      { day: '2026-11-14', start: '09:00', state: '照常', movedFrom: '2026-11-12' },
    ]);
  });
  it('keeps the old time on the old day, if the change names it', () => {
    const changes = (was?: string): ActivityTiming['changes'] => [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-10', kind: '改时间', now: '15:00', ...(was === undefined ? {} : { was }) },
    ];
    const [vacated] = on({ date: '2026-11-14', time: '15:00', changes: changes('09:00-10:00') }, ...november);
    expect(vacated).toEqual({
      day: '2026-11-12',
      start: '09:00',
      end: '10:00',
      state: '已改期',
      movedTo: '2026-11-14',
    });
    expect(on({ date: '2026-11-14', time: '15:00', changes: changes() }, ...november)[0]).not.toHaveProperty('start');
  });
  it('keeps the entry on the old day when it is moved to another month', () => {
    const moved: Partial<ActivityTiming> = {
      date: '2026-12-03',
      changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12' }],
    };
    expect(on(moved, ...november)).toEqual([{ day: '2026-11-12', state: '已改期', movedTo: '2026-12-03' }]);
    expect(on(moved, '2026-12-01', '2026-12-31')).toEqual([
      { day: '2026-12-03', state: '照常', movedFrom: '2026-11-12' },
    ]);
  });
  it('points every old day to the latest one when it is moved twice, whatever the order of the changes', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-12', kind: '改期', was: '2026-11-14', now: '2026-11-20' },
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
    ];
    expect(on({ date: '2026-11-20', changes }, ...november)).toEqual([
      { day: '2026-11-12', state: '已改期', movedTo: '2026-11-20' },
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-20' },
      { day: '2026-11-20', state: '照常', movedFrom: '2026-11-14' },
    ]);
  });
  it('leaves no entry on its own day when it is moved back', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-11', kind: '改期', was: '2026-11-14', now: '2026-11-12' },
    ];
    expect(on({ date: '2026-11-12', changes }, ...november).map(({ day, state }) => [day, state])).toEqual([
      ['2026-11-12', '照常'],
      ['2026-11-14', '已改期'],
    ]);
  });
  it('is cancelled by its status, or by a change without a date until it is resumed', () => {
    expect(on({ date: '2026-11-07', status: '取消' }, ...november)).toMatchObject([{ state: '取消' }]);
    const cancelled = { on: '2026-11-01', kind: '取消' } as const;
    expect(on({ date: '2026-11-07', changes: [cancelled] }, ...november)).toMatchObject([{ state: '取消' }]);
    expect(
      on({ date: '2026-11-07', changes: [cancelled, { on: '2026-11-02', kind: '恢复' }] }, ...november),
    ).toMatchObject([{ state: '照常' }]);
  });
  it('is moved by a change that names the old date in either field', () => {
    expect(
      all(
        { date: '2026-11-14', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-12', now: '2026-11-14' }] },
        ...november,
      ),
    ).toEqual([
      { day: '2026-11-12', state: '已改期', movedTo: '2026-11-14', origin: '2026-11-12' },
      { day: '2026-11-14', state: '照常', movedFrom: '2026-11-12', origin: '2026-11-12' },
    ]);
  });
  it('changes an additional date on its own', () => {
    const base: Partial<ActivityTiming> = { date: '2026-11-20', also: ['2026-11-27'], time: '09:00', place: '一楼' };
    const changed = (
      change: Partial<ActivityTiming['changes'][number]> & { kind: ActivityTiming['changes'][number]['kind'] },
    ) => on({ ...base, changes: [{ on: '2026-11-10', date: '2026-11-27', ...change }] }, ...november);
    const first = { day: '2026-11-20', start: '09:00', state: '照常' };
    expect(changed({ kind: '取消' })).toEqual([first, { day: '2026-11-27', start: '09:00', state: '取消' }]);
    expect(changed({ kind: '改时间', now: '14:00' })).toEqual([
      first,
      { day: '2026-11-27', start: '14:00', state: '照常', was: { time: '09:00' } },
    ]);
    expect(changed({ kind: '换地点', now: '二楼' })).toEqual([
      first,
      { day: '2026-11-27', start: '09:00', state: '照常', place: '二楼', was: { place: '一楼' } },
    ]);
    expect(changed({ kind: '改期', now: '2026-11-28' })).toEqual([
      first,
      { day: '2026-11-27', start: '09:00', state: '已改期', movedTo: '2026-11-28' },
      { day: '2026-11-28', start: '09:00', state: '照常', movedFrom: '2026-11-27' },
    ]);
  });
  it('is cancelled by a change that names the day before the move', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12' },
      { on: '2026-11-11', kind: '取消', date: '2026-11-12' },
    ];
    expect(on({ date: '2026-11-14', changes }, ...november).map(({ day, state }) => [day, state])).toEqual([
      ['2026-11-12', '已改期'],
      ['2026-11-14', '取消'],
    ]);
  });
  it('ignores the holiday policy', () => {
    expect(days({ date: '2026-10-01', holidays: '顺延' }, ...october)).toEqual(['2026-10-01']);
  });
});

describe('a series', () => {
  const saturdays = { rule: '每周六', time: '09:00-10:30' };
  it('keeps within its first and last day, minus exception dates, plus additional dates', () => {
    expect(
      days(
        {
          ...saturdays,
          from: '2026-11-07',
          until: '2026-11-27',
          except: ['2026-11-14'],
          also: ['2026-11-15', '2026-11-29'],
        },
        ...november,
      ),
    ).toEqual(['2026-11-07', '2026-11-15', '2026-11-21', '2026-11-29']);
  });
  it('lists an additional date once if the rule yields it too', () => {
    expect(days({ ...saturdays, also: ['2026-11-07'] }, ...november)).toEqual([
      '2026-11-07',
      '2026-11-14',
      '2026-11-21',
      '2026-11-28',
    ]);
  });
  it('treats a repeated additional date as one, also when it is moved', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-01', kind: '改期', date: '2026-11-10', now: '2026-11-12' },
    ];
    expect(on({ rule: '不定期', also: ['2026-11-10', '2026-11-10'], changes }, ...november)).toEqual([
      { day: '2026-11-10', state: '已改期', movedTo: '2026-11-12' },
      { day: '2026-11-12', state: '照常', movedFrom: '2026-11-10' },
    ]);
  });
  it('counts 隔周 from its first day', () => {
    expect(days({ rule: '隔周六', from: '2026-11-07' }, ...november)).toEqual(['2026-11-07', '2026-11-21']);
    expect(days({ rule: '隔周六', from: '2026-01-03' }, '2026-11-01', '2026-11-21')).toEqual([
      '2026-11-07',
      '2026-11-21',
    ]);
  });
  it('has only additional dates if it is irregular', () => {
    expect(days({ rule: '不定期', also: ['2026-11-18'] }, ...november)).toEqual(['2026-11-18']);
  });
  it('keeps a cancelled occurrence, marked as such', () => {
    expect(
      on({ ...saturdays, changes: [{ on: '2026-11-10', kind: '取消', date: '2026-11-14' }] }, ...november).map(
        ({ day, state }) => [day, state],
      ),
    ).toEqual([
      ['2026-11-07', '照常'],
      ['2026-11-14', '取消'],
      ['2026-11-21', '照常'],
      ['2026-11-28', '照常'],
    ]);
  });
  it('keeps a cancelled occurrence that is an exception date as well', () => {
    const changes: ActivityTiming['changes'] = [{ on: '2026-11-10', kind: '取消', date: '2026-11-14' }];
    expect(on({ ...saturdays, except: ['2026-11-14'], changes }, '2026-11-14', '2026-11-14')).toMatchObject([
      { state: '取消' },
    ]);
  });
  it.each<{ date?: Day; was?: Day }>([
    { date: '2026-11-14' },
    { was: '2026-11-14' },
    { date: '2026-11-14', was: '2026-11-14' },
  ])('moves the single occurrence named by %j', (named) => {
    expect(
      on({ rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', ...named, now: '2026-11-15' }] }, ...november),
    ).toEqual([
      { day: '2026-11-07', state: '照常' },
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-15' },
      { day: '2026-11-15', state: '照常', movedFrom: '2026-11-14' },
      { day: '2026-11-21', state: '照常' },
      { day: '2026-11-28', state: '照常' },
    ]);
  });
  it('merges an occurrence into the one on the day that it is moved to', () => {
    expect(
      on(
        { rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '2026-11-21' }] },
        '2026-11-14',
        '2026-11-21',
      ),
    ).toEqual([
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-21' },
      { day: '2026-11-21', state: '照常', movedFrom: '2026-11-14', merged: ['2026-11-21'] },
    ]);
  });
  it('moves an occurrence into a month far from its own', () => {
    expect(
      on(
        { rule: '每年3月5日', changes: [{ on: '2026-03-01', kind: '改期', date: '2026-03-05', now: '2026-11-05' }] },
        ...november,
      ),
    ).toEqual([{ day: '2026-11-05', state: '照常', movedFrom: '2026-03-05' }]);
  });
  it('cancels an occurrence that was moved twice', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-01', kind: '改期', date: '2026-11-14', now: '2026-11-15' },
      { on: '2026-11-02', kind: '改期', date: '2026-11-14', was: '2026-11-15', now: '2026-11-16' },
      { on: '2026-11-03', kind: '取消', date: '2026-11-16' },
    ];
    expect(on({ rule: '每周六', changes }, '2026-11-14', '2026-11-16')).toEqual([
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-16', cancelledThen: true },
      { day: '2026-11-15', state: '已改期', movedTo: '2026-11-16', cancelledThen: true },
      { day: '2026-11-16', state: '取消', movedFrom: '2026-11-15' },
    ]);
  });
  it('reinstates a cancelled occurrence that is moved', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-01', kind: '取消', date: '2026-11-14' },
      { on: '2026-11-02', kind: '改期', date: '2026-11-14', now: '2026-11-16' },
    ];
    expect(on({ rule: '每周六', changes }, '2026-11-14', '2026-11-16')).toEqual([
      { day: '2026-11-14', state: '已改期', movedTo: '2026-11-16' },
      { day: '2026-11-16', state: '照常', movedFrom: '2026-11-14' },
    ]);
  });
  it('cancels both occurrences of a day', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-01', kind: '改期', date: '2026-11-14', now: '2026-11-21' },
      { on: '2026-11-02', kind: '取消', date: '2026-11-21' },
    ];
    expect(on({ rule: '每周六', changes }, '2026-11-21', '2026-11-21')).toMatchObject([
      { day: '2026-11-21', state: '取消' },
    ]);
  });
  it('keeps the time and place of past occurrences when the whole series is changed', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改时间', was: '08:00', now: '09:00' },
      { on: '2026-11-18', kind: '改时间', was: '09:00', now: '10:00' },
      { on: '2026-11-18', kind: '换地点', was: '一楼', now: '二楼' },
    ];
    expect(on({ rule: '每周六', time: '10:00', place: '二楼', changes }, ...november)).toEqual([
      { day: '2026-11-07', start: '08:00', state: '照常', place: '一楼' },
      { day: '2026-11-14', start: '09:00', state: '照常', place: '一楼', was: { time: '08:00' } },
      { day: '2026-11-21', start: '10:00', state: '照常', was: { time: '09:00', place: '一楼' } },
      { day: '2026-11-28', start: '10:00', state: '照常', was: { time: '09:00', place: '一楼' } },
    ]);
  });
  it('postpones an occurrence without a new date', () => {
    expect(
      on(
        { rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '另行通知' }] },
        '2026-11-14',
        '2026-11-14',
      ),
    ).toEqual([{ day: '2026-11-14', state: '已改期' }]);
  });
  it('changes the time of one occurrence', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改时间', date: '2026-11-14', was: '09:00-10:30', now: '14:00' },
    ];
    expect(on({ ...saturdays, changes }, '2026-11-14', '2026-11-21')).toEqual([
      { day: '2026-11-14', start: '14:00', state: '照常', was: { time: '09:00-10:30' } },
      { day: '2026-11-21', start: '09:00', end: '10:30', state: '照常' },
    ]);
  });
  it('keeps what was announced for a past date when the whole series is changed later', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-02', kind: '改时间', date: '2026-11-07', now: '14:00' },
      { on: '2026-11-02', kind: '换地点', date: '2026-11-07', now: '广场' },
      { on: '2026-11-18', kind: '改时间', was: '08:00', now: '10:00' },
      { on: '2026-11-18', kind: '换地点', was: '一楼', now: '二楼' },
    ];
    const series = { rule: '每周六', time: '10:00', place: '二楼', changes };
    expect(on(series, '2026-11-07', '2026-11-14')).toMatchObject([
      { day: '2026-11-07', start: '14:00', place: '广场' },
      { day: '2026-11-14', start: '08:00', place: '一楼' },
    ]);
  });
  it('takes place at what was announced for the date onto which another is moved', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-02', kind: '改时间', date: '2026-11-21', now: '14:00' },
      { on: '2026-11-02', kind: '换地点', date: '2026-11-21', now: '广场' },
      { on: '2026-11-03', kind: '改期', date: '2026-11-14', now: '2026-11-21' },
    ];
    const series = { rule: '每周六', time: '09:00', place: '一楼', changes };
    expect(on(series, '2026-11-21', '2026-11-21')).toMatchObject([
      { start: '14:00', place: '广场', movedFrom: '2026-11-14', merged: ['2026-11-21'] },
    ]);
    const own: ActivityTiming['changes'] = [
      { on: '2026-11-01', kind: '改时间', date: '2026-11-14', now: '16:00' },
      ...changes,
    ];
    expect(on({ ...series, changes: own }, '2026-11-21', '2026-11-21')).toMatchObject([
      { start: '16:00', place: '广场', movedFrom: '2026-11-14' },
    ]);
  });
  it('reads moves announced together as of before any of them, and later ones as of then', () => {
    const moves = (...pairs: [on: Day, date: Day, now: Day][]) =>
      on(
        {
          rule: '每周六',
          changes: pairs.map(([announced, date, now]) => ({ on: announced, kind: '改期', date, now })),
        },
        '2026-11-07',
        '2026-11-15',
      ).map(({ day, state, movedFrom }) => `${day} ${state} ${movedFrom ?? ''}`);
    const pushed = ['2026-11-07 已改期 ', '2026-11-14 照常 2026-11-07', '2026-11-15 照常 2026-11-14'];
    const [first, second] = [
      ['2026-11-02', '2026-11-07', '2026-11-14'],
      ['2026-11-02', '2026-11-14', '2026-11-15'],
    ] as [[Day, Day, Day], [Day, Day, Day]];
    expect(moves(first, second)).toEqual(pushed);
    expect(moves(second, first)).toEqual(pushed);
    expect(moves(first, ['2026-11-02', '2026-11-14', '2026-11-07'])).toEqual([
      '2026-11-07 照常 2026-11-14',
      '2026-11-14 照常 2026-11-07',
    ]);
    expect(moves(first, ['2026-11-03', '2026-11-14', '2026-11-15'])).toEqual([
      '2026-11-07 已改期 ',
      '2026-11-14 已改期 ',
      '2026-11-15 照常 2026-11-14',
    ]);
    expect(moves(['2026-11-02', '2026-11-07', '2026-11-08'], ['2026-11-02', '2026-11-07', '2026-11-09'])).toEqual([
      '2026-11-07 已改期 ',
      '2026-11-08 已改期 ',
      '2026-11-09 照常 2026-11-08',
      '2026-11-14 照常 ',
    ]);
  });
  it('keeps the time of days that are past when all of several days are changed', () => {
    const changes: ActivityTiming['changes'] = [{ on: '2026-11-12', kind: '改时间', was: '09:00', now: '14:00' }];
    expect(
      on({ date: '2026-11-07', also: ['2026-11-21'], time: '14:00', changes }, ...november).map(({ start }) => start),
    ).toEqual(['09:00', '14:00']);
  });
  it('changes the first of several days alone when it is named', () => {
    const days = { date: '2026-11-07', also: ['2026-11-21'], time: '09:00', place: '一楼' } as const;
    const states = (...changes: ActivityTiming['changes']) =>
      on({ ...days, also: [...days.also], changes }, ...november).map(
        ({ day, state, start, place }) => `${day} ${state} ${start ?? ''} ${place ?? ''}`,
      );
    const date = '2026-11-07';
    expect(states({ on: '2026-11-02', kind: '取消', date })).toEqual([
      '2026-11-07 取消 09:00 ',
      '2026-11-21 照常 09:00 ',
    ]);
    expect(
      states(
        { on: '2026-11-02', kind: '改时间', date, was: '09:00', now: '15:00' },
        { on: '2026-11-02', kind: '换地点', date, was: '一楼', now: '三楼' },
      ),
    ).toEqual(['2026-11-07 照常 15:00 三楼', '2026-11-21 照常 09:00 ']);
  });
  it('changes the place of one occurrence', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '换地点', date: '2026-11-14', was: '一楼', now: '二楼' },
    ];
    expect(on({ rule: '每周六', place: '一楼', changes }, '2026-11-14', '2026-11-21')).toEqual([
      { day: '2026-11-14', state: '照常', place: '二楼', was: { place: '一楼' } },
      { day: '2026-11-21', state: '照常' },
    ]);
  });
  it('gives every occurrence the previous time and place when a change names no date', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '换地点', was: '一楼', now: '二楼' },
      { on: '2026-11-11', kind: '改时间', was: '08:00', now: '09:00' },
    ];
    expect(on({ rule: '每周六', place: '二楼', time: '09:00', changes }, '2026-11-21', '2026-11-21')).toEqual([
      { day: '2026-11-21', start: '09:00', state: '照常', was: { place: '一楼', time: '08:00' } },
    ]);
  });
  it.each(['取消', '已满', '暂定'] as const)('is %s throughout if its status is', (status) => {
    expect(on({ ...saturdays, status }, ...november).map(({ state }) => state)).toEqual([
      status,
      status,
      status,
      status,
    ]);
  });
});

describe('single dates that are full', () => {
  const states = (fields: Partial<ActivityTiming>) =>
    on({ rule: '每周六', ...fields }, ...november).map(({ day, state }) => `${day} ${state}`);

  it('are marked, and the others are not', () => {
    expect(states({ full: ['2026-11-14', '2026-11-28'] })).toEqual([
      '2026-11-07 照常',
      '2026-11-14 已满',
      '2026-11-21 照常',
      '2026-11-28 已满',
    ]);
  });

  it('keep their mark when they move, by whichever of their days it was made', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改期', date: '2026-11-14', was: '2026-11-14', now: '2026-11-15' },
      { on: '2026-11-12', kind: '改期', date: '2026-11-15', was: '2026-11-15', now: '2026-11-16' },
    ];
    for (const day of ['2026-11-14', '2026-11-15', '2026-11-16'] as const)
      expect(states({ changes, full: [day] }).filter((text) => text.endsWith('已满'))).toEqual(['2026-11-16 已满']);
  });

  it('are not full where they are cancelled', () => {
    const changes: ActivityTiming['changes'] = [{ on: '2026-11-10', kind: '取消', date: '2026-11-14' }];
    expect(states({ changes, full: ['2026-11-14'] })).toContain('2026-11-14 取消');
  });

  it('may be one of several days, the first too', () => {
    const several = {
      date: '2026-11-07',
      also: ['2026-11-14'],
      full: ['2026-11-07'],
    } satisfies Partial<ActivityTiming>;
    expect(on(several, ...november).map(({ state }) => state)).toEqual(['已满', '照常']);
  });
});

describe('on public holidays', () => {
  // 2026: 中秋 is 25 to 27 September, National Day 1 to 7 October; Saturday the 10th is a make-up workday.
  it.each([
    ['照常', ['2026-10-02', '2026-10-09']],
    ['暂停', ['2026-10-09']],
    ['提前', ['2026-09-30', '2026-10-09']],
    ['顺延', ['2026-10-08', '2026-10-09']],
  ] as const)('每周五 follows the policy %s', (holidays, expected) => {
    expect(days({ rule: '每周五', holidays }, '2026-09-29', '2026-10-09')).toEqual(expected);
  });
  it('merges a postponed occurrence into the one on the same day', () => {
    expect(days({ rule: '每周四', holidays: '顺延' }, '2026-10-01', '2026-10-15')).toEqual([
      '2026-10-08',
      '2026-10-15',
    ]);
    expect(on({ rule: '每周四', holidays: '顺延' }, '2026-10-08', '2026-10-08')).toEqual([
      { day: '2026-10-08', state: '照常', merged: ['2026-10-01'] },
    ]);
  });
  it('merges the daily occurrences of a whole holiday into one', () => {
    expect(on({ rule: '每天', holidays: '顺延' }, '2026-10-08', '2026-10-08')[0]?.merged).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ]);
    expect(days({ rule: '每天', holidays: '顺延' }, ...october)[0]).toBe('2026-10-08');
    expect(days({ rule: '每天', holidays: '顺延' }, ...october)).toHaveLength(24);
  });
  it('does not affect ordinary weekends and make-up workdays', () => {
    expect(days({ rule: '每周六', holidays: '暂停' }, ...october)).toEqual([
      '2026-10-10',
      '2026-10-17',
      '2026-10-24',
      '2026-10-31',
    ]);
  });
  it('moves occurrences across the month boundary', () => {
    expect(days({ rule: '每月最后一天', holidays: '提前' }, '2027-01-01', '2027-01-31')).toEqual(['2027-01-31']);
    expect(days({ rule: '每月1日', holidays: '提前' }, '2026-09-01', '2026-09-30')).toEqual([
      '2026-09-01',
      '2026-09-30',
    ]);
  });
  it('cancels or moves merged occurrences together', () => {
    const thursdays = (change: ActivityTiming['changes'][number]) =>
      on({ rule: '每周四', holidays: '顺延', changes: [change] }, '2026-10-01', '2026-10-14');
    expect(thursdays({ on: '2026-09-20', kind: '取消', date: '2026-10-08' })).toMatchObject([
      { day: '2026-10-08', state: '取消' },
    ]);
    expect(thursdays({ on: '2026-09-20', kind: '改期', date: '2026-10-08', now: '2026-10-09' })).toMatchObject([
      { day: '2026-10-08', state: '已改期', movedTo: '2026-10-09' },
      { day: '2026-10-09', state: '照常', merged: ['2026-10-01'] },
    ]);
    // The origin names only the postponed occurrence.
    expect(thursdays({ on: '2026-09-20', kind: '取消', date: '2026-10-01' })).toEqual([
      { day: '2026-10-08', state: '照常' },
    ]);
  });
  it('cancels a postponed occurrence by either of its days', () => {
    for (const date of ['2026-10-02', '2026-10-08'] as const) {
      expect(
        on(
          { rule: '每周五', holidays: '顺延', changes: [{ on: '2026-09-20', kind: '取消', date }] },
          '2026-10-01',
          '2026-10-08',
        ),
      ).toEqual([{ day: '2026-10-08', state: '取消' }]);
    }
  });
  it('does not move additional dates', () => {
    expect(days({ rule: '每周五', holidays: '暂停', also: ['2026-10-03'] }, '2026-10-01', '2026-10-08')).toEqual([
      '2026-10-03',
    ]);
  });
});

describe('without a holiday notice', () => {
  const year = ['2027-01-01', '2027-12-31'] as const;
  const states = (fields: Partial<ActivityTiming>) => [...new Set(on(fields, ...year).map(({ state }) => state))];
  it('is provisional if the rule depends on workdays', () =>
    expect(states({ rule: '每月最后一个工作日' })).toEqual(['暂定']));
  it('is as planned otherwise', () => expect(states({ rule: '每周六' })).toEqual(['照常']));
  it('is provisional if the holiday policy may move it', () =>
    expect(states({ rule: '每周三', holidays: '顺延' })).toEqual(['暂定']));
  it('is cancelled for certain', () => expect(states({ rule: '每个工作日', status: '取消' })).toEqual(['取消']));
  it('is no longer provisional once the notice is there', () => {
    const notice: Workdays = { year: 2027, notice: '通知', off: ['2027-10-01'], work: [] };
    const informed = occurrencesOf(
      activity({ rule: '每月最后一个工作日' }),
      { from: year[0], until: year[1] },
      { calendar: workCalendar([notice, { ...notice, year: 2028, off: [] }]) },
    );
    expect(informed.map(({ state }) => state)).toEqual(Array.from({ length: 12 }, () => '照常'));
  });
});

describe('the origin of an occurrence', () => {
  const origins = (fields: Partial<ActivityTiming>, from: Day = '2026-11-01', until: Day = '2026-11-30') =>
    all(fields, from, until).map(({ day, origin }) => [day, origin]);
  it('is its day if it was not moved', () =>
    expect(origins({ date: '2026-11-07' })).toEqual([['2026-11-07', '2026-11-07']]));
  it('stays the day first announced, however often it is moved', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
      { on: '2026-11-12', kind: '改期', was: '2026-11-14', now: '2026-11-20' },
    ];
    expect(origins({ date: '2026-11-20', changes }).at(-1)).toEqual(['2026-11-20', '2026-11-12']);
    const back: ActivityTiming['changes'] = [
      ...changes,
      { on: '2026-11-13', kind: '改期', was: '2026-11-20', now: '2026-11-12' },
    ];
    expect(origins({ date: '2026-11-12', changes: back })[0]).toEqual(['2026-11-12', '2026-11-12']);
  });
  it('is its day by the rule in a series', () => {
    expect(
      origins(
        { rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '2026-11-15' }] },
        '2026-11-15',
        '2026-11-15',
      ),
    ).toEqual([['2026-11-15', '2026-11-14']]);
    expect(origins({ rule: '每周五', holidays: '顺延' }, '2026-10-08', '2026-10-08')).toEqual([
      ['2026-10-08', '2026-10-02'],
    ]);
  });
  it('belongs to the additional date where a vacated day is added again', () => {
    const changes: ActivityTiming['changes'] = [
      { on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
    ];
    expect(origins({ date: '2026-11-14', also: ['2026-11-12'], changes })).toEqual([
      ['2026-11-12', '2026-11-12'],
      ['2026-11-14', '2026-11-14'],
    ]);
  });
});
