import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import { announcementsOf } from '../activity/announcements.ts';
import { changedDistricts, changesView } from './changes.ts';
import { sampleWorld, worldWith } from '../testing/sample-world.ts';

const sentenceOf = (fields: object) =>
  changesView(worldWith([{ id: 'a', title: '样板活动', ...fields }]), 'yangban').items.map(
    ({ which, was, now, text }) => [which, was, now, text],
  )[0];
const on = '2026-11-10';

describe('a change in words', () => {
  it.each([
    [
      'a move',
      { date: '2026-11-14', changes: [{ on, kind: '改期', was: '2026-11-12', now: '2026-11-14', reason: '下雨' }] },
      ['', '2026年11月12日周四', '2026年11月14日周六', '2026年11月12日周四改到2026年11月14日周六，下雨'],
    ],
    [
      'a move of one of a series',
      { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-11-14', now: '2026-11-15' }] },
      ['', '2026年11月14日周六', '2026年11月15日周日', '2026年11月14日周六改到2026年11月15日周日'],
    ],
    [
      'a move to nobody knows when',
      { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-11-14', now: '另行通知' }] },
      ['', '2026年11月14日周六', '另行通知', '2026年11月14日周六改到另行通知'],
    ],
    [
      'another time',
      { date: '2026-11-14', time: '14:00-15:30', changes: [{ on, kind: '改时间', was: '09:00', now: '14:00-15:30' }] },
      ['2026年11月14日周六', '9:00', '14:00—15:30', '2026年11月14日周六的一场，9:00改到14:00—15:30'],
    ],
    [
      'another time of a series',
      { rule: '每周六', time: '14:00', changes: [{ on, kind: '改时间', was: '09:00', now: '14:00' }] },
      ['', '9:00', '14:00', '9:00改到14:00'],
    ],
    [
      'another place of one date',
      { rule: '每周六', changes: [{ on, kind: '换地点', date: '2026-11-14', was: '一楼', now: '二楼' }] },
      ['2026年11月14日周六', '一楼', '二楼', '2026年11月14日周六的一场，由一楼改到二楼'],
    ],
    [
      'a cancellation',
      { date: '2026-11-14', time: '09:00', status: '取消', changes: [{ on, kind: '取消', reason: '老师请假' }] },
      ['', '2026年11月14日周六 9:00', '', '2026年11月14日周六 9:00取消，老师请假'],
    ],
    [
      'a cancelled series',
      { rule: '每周六', status: '取消', changes: [{ on, kind: '取消' }] },
      ['', '每周六', '', '每周六取消'],
    ],
    [
      'one that is on after all',
      { date: '2026-11-14', changes: [{ on, kind: '恢复' }] },
      ['', '', '2026年11月14日周六', '2026年11月14日周六照常办'],
    ],
    [
      'one that was added',
      { date: '2026-11-14', time: '09:00-10:00', changes: [{ on, kind: '新增' }] },
      ['', '', '2026年11月14日周六 9:00—10:00', '新增2026年11月14日周六 9:00—10:00'],
    ],
  ])('%s', (_, fields, expected) => {
    expect(sentenceOf(fields)).toEqual(expected);
  });
});

describe('an announcement keeps its words after a later one', () => {
  const texts = (fields: { changes: object[] }) =>
    changesView(worldWith([{ id: 'a', title: '样板活动', ...fields }]))
      .items.map(({ text }) => text)
      .reverse();
  const cancelled = [
    { on: '2026-11-05', kind: '取消' },
    { on: '2026-11-06', kind: '恢复' },
  ];
  const kept = ['2026年11月18日周三 14:00取消', '2026年11月18日周三 14:00照常办'];
  it.each([
    [
      'a later move',
      {
        date: '2026-11-20',
        time: '14:00',
        changes: [...cancelled, { on: '2026-11-09', kind: '改期', was: '2026-11-18', now: '2026-11-20' }],
      },
      kept,
    ],
    [
      'two later moves',
      {
        date: '2026-11-22',
        time: '14:00',
        changes: [
          ...cancelled,
          { on: '2026-11-09', kind: '改期', was: '2026-11-18', now: '2026-11-20' },
          { on: '2026-11-10', kind: '改期', was: '2026-11-20', now: '2026-11-22' },
        ],
      },
      kept,
    ],
    [
      'a later time',
      {
        date: '2026-11-18',
        time: '15:00',
        changes: [...cancelled, { on: '2026-11-09', kind: '改时间', was: '14:00', now: '15:00' }],
      },
      kept,
    ],
    [
      'a later time of a series',
      {
        rule: '每周三',
        time: '15:00',
        changes: [
          ...cancelled.map((change) => ({ ...change, date: '2026-11-18' })),
          { on: '2026-11-09', kind: '改时间', was: '14:00', now: '15:00' },
        ],
      },
      kept,
    ],
    [
      'a move before them',
      {
        date: '2026-11-18',
        time: '14:00',
        changes: [{ on: '2026-11-02', kind: '改期', was: '2026-11-16', now: '2026-11-18' }, ...cancelled],
      },
      ['2026年11月16日周一改到2026年11月18日周三', ...kept],
    ],
    [
      'a move to nobody knows when',
      {
        date: '2026-11-18',
        time: '14:00',
        changes: [{ on: '2026-11-02', kind: '改期', was: '2026-11-16', now: '另行通知' }, ...cancelled],
      },
      ['2026年11月16日周一改到另行通知', ...kept],
    ],
  ])('with %s', (_, fields, expected) => {
    expect(texts(fields).slice(0, expected.length)).toEqual(expected);
  });
  it('names the day and the values as of the announcement', () => {
    const changes = [
      { on: '2026-11-03', kind: '改时间', was: '09:00', now: '10:00' },
      { on: '2026-11-04', kind: '换地点', was: '一楼' },
      { on: '2026-11-05', kind: '改期', was: '2026-11-18', now: '2026-11-20' },
      { on: '2026-11-06', kind: '换地点', was: '二楼', now: '三楼' },
    ];
    expect(texts({ ...{ date: '2026-11-20', time: '10:00', place: '三楼' }, changes })).toEqual([
      '2026年11月18日周三的一场，9:00改到10:00',
      '2026年11月18日周三的一场，由一楼改到二楼',
      '2026年11月18日周三改到2026年11月20日周五',
      '2026年11月20日周五的一场，由二楼改到三楼',
    ]);
  });
  it('gives the time of a whole series as of the announcement', () => {
    expect(
      texts({
        ...{ rule: '每周三', time: '15:00' },
        changes: [...cancelled, { on: '2026-11-09', kind: '改时间', was: '14:00', now: '15:00' }],
      })[0],
    ).toBe('每周三，14:00取消');
  });
  it('strips the final punctuation of a reason', () => {
    expect(
      texts({ ...{ date: '2026-11-18' }, changes: [{ on: '2026-11-05', kind: '取消', reason: '下大雨。' }] }),
    ).toEqual(['2026年11月18日周三取消，下大雨']);
  });
});

describe('the log of changes', () => {
  const view = changesView(sampleWorld());
  it('is newest first, by the day of the announcement', () => {
    expect(view.days.map(({ label, items }) => [label, items.map(({ kind, title }) => `${kind} ${title}`)])).toEqual([
      ['2026年11月15日周日', ['取消 防骗讲座']],
      ['2026年11月10日周二', ['改期 修小家电']],
    ]);
  });
  it('gives each a permanent id', () => {
    expect(view.items.map(({ key }) => key)).toEqual([
      'yangban/east/20261118-jiangzuo/2026-11-15-cancelled',
      'yangban/east/20261112-xiuli/2026-11-10-moved',
    ]);
    const twice = [
      { on, kind: '改时间', was: '08:00', now: '09:00' },
      { on, kind: '改时间', was: '09:00', now: '10:00' },
    ];
    expect(
      changesView(worldWith([{ id: 'a', title: '样板', date: '2026-11-14', time: '10:00', changes: twice }])).items.map(
        ({ key }) => key.split('/').at(-1),
      ),
    ).toEqual(['2026-11-10-retimed', '2026-11-10-retimed-2']);
  });
  it('links districts with changes, and the feed of each', () => {
    expect(view.districts).toEqual([
      { name: '全部', href: '/changes/', count: 2, current: true },
      { name: '样板区', href: '/changes/yangban/', count: 2, current: false },
    ]);
    const ofDistrict = changesView(sampleWorld(), 'yangban');
    expect([view.meta.feeds?.[0]?.href, ofDistrict.meta.feeds?.[0]?.href]).toEqual([
      '/feeds/changes.xml',
      '/feeds/changes/yangban.xml',
    ]);
    expect(ofDistrict.items).toEqual(view.items);
    expect(changedDistricts(sampleWorld())).toEqual(['yangban']);
  });
  it('omits changes announced after the day of the build', () => {
    expect(changesView(sampleWorld('2026-11-14')).items.map(({ kind }) => kind)).toEqual(['改期']);
  });
  it('is empty for a site without changes, which has no district pages of them', () => {
    const quiet = worldWith([{ id: 'a', title: '样板', date: '2026-11-14' }]);
    expect([changesView(quiet).days, changedDistricts(quiet)]).toEqual([[], []]);
  });
  it('is plain JSON', () =>
    expect(JSON.parse(JSON.stringify(changesView(sampleWorld(), 'yangban')))).toStrictEqual(
      changesView(sampleWorld(), 'yangban'),
    ));
});

describe('the changes on the page of an activity', () => {
  const kindsOf = (fields: object, today: Day) => {
    const [activity] = [...worldWith([{ id: 'a', title: '样板', ...fields }]).catalogue.activities.values()];
    const { notices, earlier } = announcementsOf(activity!, today);
    return [
      notices.map(({ tone, items }) => [tone, ...items.map(({ kind }) => kind)]),
      earlier.map(({ kind }) => kind),
    ];
  };
  const changes = [
    { on: '2026-11-01', kind: '改期', was: '2026-11-12', now: '2026-11-14' },
    { on: '2026-11-02', kind: '换地点', was: '一楼', now: '二楼' },
  ];
  it('are grouped, newest first', () =>
    expect(kindsOf({ date: '2026-11-14', changes }, '2026-11-03')).toEqual([[['move', '换地点', '改期']], []]));
  it('become earlier ones when the month is archived', () => {
    expect(kindsOf({ date: '2026-11-14', changes }, '2026-12-07')).toEqual([[['move', '换地点', '改期']], []]);
    expect(kindsOf({ date: '2026-11-14', changes }, '2026-12-08')).toEqual([[], ['换地点', '改期']]);
  });
  it('list a reversed cancellation among the earlier ones', () => {
    const resumed = [
      { on: '2026-11-01', kind: '取消' },
      { on: '2026-11-02', kind: '恢复' },
    ];
    expect(kindsOf({ date: '2026-11-14', changes: resumed }, '2026-11-03')).toEqual([[['new', '恢复']], ['取消']]);
    const others = [
      { on: '2026-11-01', kind: '取消', date: '2026-11-14' },
      { on: '2026-11-02', kind: '恢复', date: '2026-11-21' },
    ];
    expect(kindsOf({ rule: '每周六', changes: others }, '2026-11-03')).toEqual([
      [
        ['new', '恢复'],
        ['stop', '取消'],
      ],
      [],
    ]);
  });
});
