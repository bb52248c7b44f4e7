import type { Day } from '../../../calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { fixes, asRoutine, inMenu } from '../../testing/one-activity.ts';

const on = '2026-11-20';
const next = '2026-11-21';
const moved = { on, kind: '改期', was: '2026-12-05', now: '2026-12-06' };

describe('the day of an announcement', () => {
  const cancelled = (day: Day) => ({ date: '2026-12-19', status: '取消', changes: [{ on: day, kind: '取消' }] });
  it.each<[day: Day, found: string, fix: string]>([
    ['2027-11-27', 'changes.0.on 写的是 2027-11-27，今天才 2026-11-28，这一天还没到', '例如 2026-11-27'],
    ['2026-11-29', 'changes.0.on 写的是 2026-11-29，今天才 2026-11-28，这一天还没到', '哪天说的'],
    ['2025-11-27', 'changes.0.on 写的是 2025-11-27，比活动早了半年多', '例如 2026-11-27'],
    ['2016-11-27', 'changes.0.on 写的是 2016-11-27，比活动早了半年多', '例如 2026-11-27'],
  ])('%s: %s', (day, found, fix) => {
    expect(inMenu(cancelled(day))).toEqual([found]);
    expect(fixes(cancelled(day))).toEqual([expect.stringContaining(fix)]);
  });
  it('may be up to half a year before the activity and as late as its day, whenever the site is built', () => {
    for (const day of ['2026-09-01', '2026-11-28'] as const) expect(inMenu(cancelled(day))).toEqual([]);
    expect(inMenu(cancelled('2026-12-19'), '2026-12', '2026-12-19')).toEqual([]);
    for (const later of ['2026-12-31', '2029-05-01'] as const)
      expect(inMenu(cancelled('2026-12-18'), '2026-12', later)).toEqual([]);
  });
  it('must not be after the occurrence concerned', () => {
    const late = '2026-12-27';
    const found = (activity: object) => inMenu(activity, '2026-12', '2027-01-10');
    expect(found({ date: '2026-12-05', status: '取消', changes: [{ on: late, kind: '取消' }] })).toEqual([
      expect.stringContaining('那时活动已经过了（最后一场是 2026-12-05（周六））'),
    ]);
    expect(found({ rule: '每周六', changes: [{ on: late, kind: '取消', date: '2026-12-12' }] })).toEqual([
      expect.stringContaining('（这一场是 2026-12-12（周六））'),
    ]);
    expect(
      found({ rule: '每周六', place: '二楼', changes: [{ on: late, kind: '换地点', was: '一楼', now: '二楼' }] }),
    ).toEqual([expect.stringContaining('最后一场是 2026-12-26')]);
    expect(
      found({ rule: '每周六', changes: [{ on: '2026-12-10', kind: '改期', date: '2026-12-12', now: '2026-12-09' }] }),
    ).toEqual([expect.stringContaining('改到的 2026-12-09（周三）却已经过了')]);
    expect(
      found({
        date: '2026-12-26',
        changes: [{ on: '2026-12-06', kind: '改期', was: '2026-12-05', now: '2026-12-26' }],
      }),
    ).toEqual([]);
  });
  it('may be years ago for a routine as a whole', () => {
    expect(
      asRoutine({
        rule: '每周六',
        place: '二楼',
        changes: [{ on: '2021-03-01', kind: '换地点', was: '一楼', now: '二楼' }],
      }),
    ).toEqual([]);
    expect(asRoutine({ rule: '每周六', changes: [{ on: '2021-03-01', kind: '取消', date: '2026-11-21' }] })).toEqual([
      expect.stringContaining('比活动早了半年多'),
    ]);
  });
});

describe('changes', () => {
  it.each([
    [
      { date: '2026-12-05', changes: [{ on, kind: '改期', was: '2026-12-05', now: '2026-12-05' }] },
      'changes.0.now “原来”和“改为”都是 “2026-12-05”',
    ],
    [
      { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-12-05', now: '2026-12-05' }] },
      'changes.0.now “原来”和“改为”都是',
    ],
    [
      { date: '2026-12-05', place: '一楼', changes: [{ on, kind: '换地点', was: '一楼', now: '一楼' }] },
      'changes.0.now “原来”和“改为”都是',
    ],
    [
      { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-12-05', was: '2026-12-12', now: '2026-12-13' }] },
      'changes.0.was 写的是 2026-12-12，“哪一场”却是 2026-12-05',
    ],
    [
      { date: '2026-12-07', changes: [moved, { on: next, kind: '改期', was: '2026-12-05', now: '2026-12-07' }] },
      'changes.1.was 写的是 “2026-12-05”，那时的日期却是 “2026-12-06”',
    ],
    [
      {
        date: '2026-12-05',
        time: '11:00',
        changes: [
          { on, kind: '改时间', was: '09:00', now: '10:00' },
          { on: next, kind: '改时间', was: '09:00', now: '11:00' },
        ],
      },
      'changes.1.was 写的是 “09:00”，那时的时间却是 “10:00”',
    ],
    [
      {
        rule: '每周六',
        time: '09:00',
        changes: [{ on, kind: '改时间', date: '2026-12-05', was: '10:00', now: '11:00' }],
      },
      'changes.0.was 写的是 “10:00”，那时的时间却是 “09:00”',
    ],
    [
      {
        rule: '每周六',
        place: '一楼',
        changes: [{ on, kind: '换地点', date: '2026-12-05', was: '三楼', now: '二楼' }],
      },
      'changes.0.was 写的是 “三楼”，那时的地点却是 “一楼”',
    ],
    [
      { date: '2026-12-05', place: '一 楼', changes: [{ on, kind: '换地点', was: '一楼', now: '一 楼' }] },
      'changes.0.now “原来”和“改为”都是',
    ],
    [
      { date: '2026-12-05', status: '取消', changes: [{ on, kind: '取消', reason: '下雨，改到12月16日' }] },
      'changes.0.reason 写了取消，原因里却说“改到12月16日”',
    ],
    [{ date: '2026-12-05', changes: [{ on, kind: '恢复' }] }, 'changes.0.kind 写了恢复，前面却没有取消过'],
    [{ rule: '每周六', changes: [{ on, kind: '恢复', date: '2026-12-05' }] }, 'changes.0.kind 写了恢复'],
    [
      {
        date: '2026-12-05',
        status: '取消',
        changes: [
          { on, kind: '取消' },
          { on: next, kind: '取消' },
        ],
      },
      'changes.1.kind 前面已经取消了',
    ],
    [
      {
        rule: '每周六',
        changes: [
          { on, kind: '取消', date: '2026-12-05' },
          { on: next, kind: '取消', date: '2026-12-05' },
        ],
      },
      'changes.1.kind 前面已经取消了',
    ],
    [
      {
        date: '2026-12-05',
        status: '取消',
        changes: [
          { on, kind: '取消' },
          { on: next, kind: '恢复' },
        ],
      },
      'status 写的是取消，变动记录最后一条却是恢复',
    ],
    [{ date: '2026-12-05', status: '取消' }, 'status 活动 “a” 取消了，却没有变动记录'],
    [
      { rule: '每周六', status: '取消', changes: [{ on, kind: '取消', date: '2026-12-05' }] },
      'status 活动 “a” 取消了，却没有取消整个活动的变动记录',
    ],
    [{ date: '2026-12-05', changes: [moved] }, 'date 写的是 “2026-12-05”，变动记录却说改到 “2026-12-06”'],
    [
      { date: '2026-12-05', changes: [{ on, kind: '换地点', was: '一楼', now: '二楼' }] },
      'id 变动记录说换到 “二楼”，活动里却没有写',
    ],
    [
      { date: '2026-12-05', status: '取消', changes: [{ on, kind: '取消', now: '2026-12-06' }] },
      'changes.0.now 变动是取消，却写了“改为”',
    ],
  ])('are rejected when they contradict each other or the activity: %j: %s', (activity, found) => {
    expect(inMenu(activity)).toEqual([expect.stringContaining(found)]);
  });

  it('of a date keep to it when the whole changes, and a date may move back', () => {
    const changes = [
      { on, kind: '换地点', date: '2026-12-05', was: '一楼', now: '二楼' },
      { on, kind: '改时间', was: '09:00', now: '10:00' },
      { on: next, kind: '改时间', date: '2026-12-05', was: '10:00', now: '11:00' },
    ];
    expect(inMenu({ rule: '每周六', time: '10:00', place: '一楼', changes })).toEqual([]);
    const back = [
      { on, kind: '改期', date: '2026-12-05', now: '2026-12-06' },
      { on: next, kind: '改期', date: '2026-12-05', now: '2026-12-05' },
    ];
    expect(inMenu({ rule: '每周六', changes: back })).toEqual([]);
    const resumed = [
      { on, kind: '取消', date: '2026-12-12' },
      { on, kind: '恢复', date: '2026-12-12' },
      { on: next, kind: '取消', reason: '流感' },
    ];
    expect(inMenu({ rule: '每周六', status: '取消', changes: resumed })).toEqual([]);
  });
  it('of the first of several days are of that day only', () => {
    const days = { date: '2026-12-05', also: ['2026-12-19'] };
    expect(inMenu({ ...days, changes: [{ on, kind: '取消', date: '2026-12-05' }] })).toEqual([]);
    const change = { on, kind: '改时间', date: '2026-12-05', was: '09:00', now: '15:00' };
    expect(inMenu({ ...days, time: '09:00', changes: [change] })).toEqual([]);
    expect(fixes({ ...days, time: '15:00', changes: [change] })).toEqual([
      '活动的时间写别的场次的，应写成 09:00；15:00 只写在这一条变动里',
    ]);
  });

  it.each([
    [{ date: '2026-12-07', changes: [moved, { on: next, kind: '改期', was: '2026-12-06', now: '2026-12-07' }] }],
    [{ date: '2026-12-06', status: '取消', changes: [moved, { on, kind: '取消' }] }],
    [
      {
        date: '2026-12-06',
        status: '取消',
        changes: [moved, { on, kind: '取消' }, { on, kind: '恢复' }, { on: next, kind: '取消' }],
      },
    ],
    [
      {
        rule: '每周六',
        time: '09:00',
        changes: [
          { on, kind: '改时间', date: '2026-12-05', was: '09:00', now: '11:00' },
          { on: next, kind: '改期', date: '2026-12-05', now: '2026-12-06' },
          { on: next, kind: '改时间', date: '2026-12-06', was: '11:00', now: '12:00' },
          { on: next, kind: '取消', date: '2026-12-05' },
        ],
      },
    ],
    [
      {
        rule: '每周六',
        time: '10:00',
        changes: [
          { on, kind: '改时间', was: '09:00', now: '10:00' },
          { on: next, kind: '改时间', date: '2026-12-05', was: '10:00', now: '11:00' },
        ],
      },
    ],
    [{ date: '2026-12-05', changes: [{ on, kind: '新增' }] }],
  ])('are accepted when each fits the state before it: %j', (activity) => {
    expect(inMenu(activity)).toEqual([]);
  });
});
