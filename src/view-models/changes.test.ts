import { describe, expect, it } from 'vitest';
import { toldChanges } from './activity-changes.ts';
import { changedDistricts, changesView } from './changes.ts';
import { sampleWorld, worldWith } from './sample-world.ts';

const said = (fields: object) => changesView(worldWith([{ id: 'a', title: '样板活动', ...fields }]), 'yangban').items.map(({ which, was, now, text }) => [which, was, now, text])[0];
const on = '2026-11-10';

describe('a change in words', () => {
  it.each([
    ['a move', { date: '2026-11-14', changes: [{ on, kind: '改期', was: '2026-11-12', now: '2026-11-14', reason: '下雨' }] },
      ['', '11月12日周四', '11月14日周六', '11月12日周四改到11月14日周六，下雨']],
    ['a move of one of a series', { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-11-14', now: '2026-11-15' }] },
      ['', '11月14日周六', '11月15日周日', '11月14日周六改到11月15日周日']],
    ['a move to nobody knows when', { rule: '每周六', changes: [{ on, kind: '改期', date: '2026-11-14', now: '另行通知' }] },
      ['', '11月14日周六', '另行通知', '11月14日周六改到另行通知']],
    ['another time', { date: '2026-11-14', time: '14:00-15:30', changes: [{ on, kind: '改时间', was: '09:00', now: '14:00-15:30' }] },
      ['11月14日周六', '9:00', '14:00—15:30', '11月14日周六的一场，9:00改到14:00—15:30']],
    ['another time of a series', { rule: '每周六', time: '14:00', changes: [{ on, kind: '改时间', was: '09:00', now: '14:00' }] }, ['', '9:00', '14:00', '9:00改到14:00']],
    ['another place of one date', { rule: '每周六', changes: [{ on, kind: '换地点', date: '2026-11-14', was: '一楼', now: '二楼' }] },
      ['11月14日周六', '一楼', '二楼', '11月14日周六的一场，由一楼改到二楼']],
    ['a cancellation', { date: '2026-11-14', time: '09:00', status: '取消', changes: [{ on, kind: '取消', reason: '老师请假' }] },
      ['', '11月14日周六 9:00', '', '11月14日周六 9:00取消，老师请假']],
    ['a cancelled series', { rule: '每周六', status: '取消', changes: [{ on, kind: '取消' }] }, ['', '每周六', '', '每周六取消']],
    ['one that is on after all', { date: '2026-11-14', changes: [{ on, kind: '恢复' }] }, ['', '', '11月14日周六', '11月14日周六照常办']],
    ['one that was added', { date: '2026-11-14', time: '09:00-10:00', changes: [{ on, kind: '新增' }] }, ['', '', '11月14日周六 9:00—10:00', '新增11月14日周六 9:00—10:00']],
  ])('%s', (_, fields, expected) => { expect(said(fields)).toEqual(expected); });
});

describe('the log of changes', () => {
  const view = changesView(sampleWorld());
  it('is newest first, by the day of the announcement', () => {
    expect(view.days.map(({ label, items }) => [label, items.map(({ kind, title }) => `${kind} ${title}`)])).toEqual([
      ['2026年11月15日周日', ['取消 防骗讲座']], ['2026年11月10日周二', ['改期 修小家电']],
    ]);
  });
  it('names each for good', () => {
    expect(view.items.map(({ key }) => key)).toEqual(['yangban/east/20261118-jiangzuo/2026-11-15-cancelled', 'yangban/east/20261112-xiuli/2026-11-10-moved']);
    const twice = [{ on, kind: '改时间', was: '08:00', now: '09:00' }, { on, kind: '改时间', was: '09:00', now: '10:00' }];
    expect(changesView(worldWith([{ id: 'a', title: '样板', date: '2026-11-14', time: '10:00', changes: twice }])).items.map(({ key }) => key.split('/').at(-1)))
      .toEqual(['2026-11-10-retimed', '2026-11-10-retimed-2']);
  });
  it('leads to the districts that have any, and to the feed of each', () => {
    expect(view.districts).toEqual([{ name: '全部', href: '/changes/', count: 2, current: true }, { name: '样板区', href: '/changes/yangban/', count: 2, current: false }]);
    const ofDistrict = changesView(sampleWorld(), 'yangban');
    expect([view.meta.feeds?.[0]?.href, ofDistrict.meta.feeds?.[0]?.href]).toEqual(['/feeds/changes.xml', '/feeds/changes/yangban.xml']);
    expect(ofDistrict.items).toEqual(view.items);
    expect(changedDistricts(sampleWorld())).toEqual(['yangban']);
  });
  it('does not tell today what is to be announced tomorrow', () => {
    expect(changesView(sampleWorld('2026-11-14')).items.map(({ kind }) => kind)).toEqual(['改期']);
  });
  it('of a site without changes is empty, and is no page of a district', () => {
    const quiet = worldWith([{ id: 'a', title: '样板', date: '2026-11-14' }]);
    expect([changesView(quiet).days, changedDistricts(quiet)]).toEqual([[], []]);
  });
  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(changesView(sampleWorld(), 'yangban')))).toStrictEqual(changesView(sampleWorld(), 'yangban')));
});

describe('the changes on the page of an activity', () => {
  const told = (fields: object, today: string) => {
    const [activity] = [...worldWith([{ id: 'a', title: '样板', ...fields }]).catalogue.activities.values()];
    const { notices, earlier } = toldChanges(activity!, today);
    return [notices.map(({ tone, items }) => [tone, ...items.map(({ kind }) => kind)]), earlier.map(({ kind }) => kind)];
  };
  const changes = [{ on: '2026-11-01', kind: '改期', was: '2026-11-12', now: '2026-11-14' }, { on: '2026-11-02', kind: '换地点', was: '一楼', now: '二楼' }];
  it('stand together, newest first', () => expect(told({ date: '2026-11-14', changes }, '2026-11-03')).toEqual([[['move', '换地点', '改期']], []]));
  it('are old once the day and their news are over', () => {
    expect(told({ date: '2026-11-14', changes }, '2026-12-31')).toEqual([[['move', '换地点', '改期']], []]);
    expect(told({ date: '2026-11-14', changes }, '2027-01-02')).toEqual([[], ['换地点', '改期']]);
  });
  it('do not shout a cancellation that was taken back', () => {
    const resumed = [{ on: '2026-11-01', kind: '取消' }, { on: '2026-11-02', kind: '恢复' }];
    expect(told({ date: '2026-11-14', changes: resumed }, '2026-11-03')).toEqual([[['new', '恢复']], ['取消']]);
    const others = [{ on: '2026-11-01', kind: '取消', date: '2026-11-14' }, { on: '2026-11-02', kind: '恢复', date: '2026-11-21' }];
    expect(told({ rule: '每周六', changes: others }, '2026-11-03')).toEqual([[['new', '恢复'], ['stop', '取消']], []]);
  });
});
