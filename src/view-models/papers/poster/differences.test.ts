import { describe, expect, it } from 'vitest';
import { posterDifferences } from './differences.ts';
import { posterView } from './poster.ts';
import { sampleWorld, worldWith } from '../../testing/sample-world.ts';
import type { World } from '../../../domain/world.ts';

const base = {
  id: '20261117-yahua',
  title: '手工压花',
  date: '2026-11-17',
  time: '09:30-11:00',
  place: '一楼',
  serves: ['为小'],
  join: { ways: ['电话报名'], seats: 20 },
};
const series = { id: '202611-taiji', title: '太极', rule: '每周三', time: '07:30-08:30', place: '门前' };
const on = '2026-11-10';

const posterOf = (world: World) => posterView(world, 'yangban/east', '2026-11');
const between = (before: object[], after: object[]) =>
  posterDifferences(posterOf(worldWith(before)), posterOf(worldWith(after)));
const lines = (before: object[], after: object[]) => between(before, after).map(({ text }) => text);

describe('differences of one activity', () => {
  it.each<[string, object, string]>([
    ['another time', { time: '10:00-11:00' }, '时间 9:30—11:00 → 10:00—11:00'],
    ['no time any more', { time: undefined }, '时间 9:30—11:00 → 未定'],
    ['another place', { place: '二楼' }, '地点 一楼 → 二楼'],
    ['the station itself', { place: undefined }, '地点 一楼 → 站里'],
    ['another day, in silence', { date: '2026-11-21' }, '日期 11月17日 → 11月21日'],
    ['another title', { title: '手工压花：做贺卡' }, '标题 手工压花 → 手工压花：做贺卡'],
    ['for others', { serves: ['为小', '为老'] }, '服务对象 为小 → 为小、为老'],
    ['for nobody in particular', { serves: [] }, '服务对象 为小 → 不写'],
    ['another way to join', { join: { ways: ['到站登记'] } }, '参加方式 电话报名，20名 → 到站登记'],
    ['several at once', { time: '10:00-11:00', place: '二楼' }, '时间 9:30—11:00 → 10:00—11:00；地点 一楼 → 二楼'],
    ['cancelled', { status: '取消', changes: [{ on, kind: '取消', reason: '检修' }] }, '取消（检修）'],
    ['full', { status: '已满' }, '已满'],
    [
      'moved',
      { date: '2026-11-21', changes: [{ on, kind: '改期', was: '2026-11-17', now: '2026-11-21' }] },
      '日期 11月17日 → 11月21日',
    ],
    [
      'at another time, announced',
      { time: '14:00-15:00', changes: [{ on, kind: '改时间', was: '09:30-11:00', now: '14:00-15:00' }] },
      '时间 9:30—11:00 → 14:00—15:00',
    ],
    [
      'elsewhere, announced',
      { place: '二楼', changes: [{ on, kind: '换地点', was: '一楼', now: '二楼' }] },
      '地点 一楼 → 二楼',
    ],
    ['once more', { also: ['2026-11-24'] }, '11月24日也有'],
  ])('%s', (_, change, text) => {
    expect(lines([base], [{ ...base, ...change }])).toEqual([`11月17日“手工压花”：${text}`]);
  });

  it('drop the label of a resumed activity', () => {
    const cancelled = { ...base, status: '取消', changes: [{ on, kind: '取消', reason: '检修' }] };
    expect(lines([cancelled], [base])).toEqual(['11月17日“手工压花”：去掉“取消（检修）”']);
  });

  it.each([
    [
      'one date cancelled',
      { changes: [{ on, kind: '取消', date: '2026-11-18', reason: '下雨' }] },
      '11月18日取消（下雨）',
    ],
    ['another rule', { rule: '每周四' }, '日期 每周三 → 每周四'],
  ])('of a recurring activity: %s', (_, change, text) => {
    expect(lines([series], [{ ...series, ...change }])).toEqual([`每周三“太极”：${text}`]);
  });

  it('give only the added part of a note', () => {
    const one = { ...series, changes: [{ on, kind: '取消', date: '2026-11-18', reason: '下雨' }] };
    const two = { ...series, changes: [...one.changes, { on, kind: '取消', date: '2026-11-25' }] };
    expect(lines([one], [two])).toEqual(['每周三“太极”：11月25日取消']);
  });

  it('give both notes if one replaces the other', () => {
    const one = { ...series, changes: [{ on, kind: '取消', date: '2026-11-18' }] };
    const two = { ...series, changes: [...one.changes, { on, kind: '取消', date: '2026-11-25' }] };
    expect(lines([one], [two])).toEqual(['每周三“太极”：“11月18日取消”改成“11月18日、25日取消”']);
  });
});

it('finds added and removed activities by id, not by title', () => {
  expect(
    lines(
      [base, series],
      [
        { ...base, title: '压花' },
        { ...series, id: 'other', title: '舞龙' },
      ],
    ),
  ).toEqual(['每周三“太极”：拿掉了', '11月17日“手工压花”：标题 手工压花 → 压花', '每周三“舞龙”：新增']);
});

it('ignores what is not printed: summary, audience, team, field, the announcement itself', () => {
  const more = {
    summary: '带剪刀',
    audience: '小学生',
    teams: ['lifa'],
    field: '文化服务',
    bring: ['剪刀'],
    brands: ['touhua'],
  };
  expect(lines([base, series], [{ ...base, ...more }, series])).toEqual([]);
  expect(lines([base], [{ ...base, changes: [{ on, kind: '新增' }] }])).toEqual([]);
});

it('leaves the calendar sheet out if only places or ways to join differ', () => {
  const inCalendar = (change: object) =>
    between([base], [{ ...base, ...change }]).map((difference) => difference.inCalendar);
  expect([{ place: '二楼' }, { join: { ways: ['到站登记'] } }].map(inCalendar)).toEqual([[false], [false]]);
  expect([{ time: '10:00' }, { status: '已满' }, { place: '二楼', title: '压花' }].map(inCalendar)).toEqual([
    [true],
    [true],
    [true],
  ]);
});

describe('head and foot', () => {
  const head = (change: (catalogue: World['catalogue']) => void) => {
    const world = sampleWorld();
    const { catalogue } = world;
    change(catalogue);
    return posterDifferences(posterOf(sampleWorld()), posterOf(world)).map(({ text }) => text);
  };

  it.each<[string, (catalogue: World['catalogue']) => void, string[]]>([
    [
      'theme',
      ({ menus }) => {
        menus[0]!.theme.title = '新主题';
      },
      ['月主题：样板主题 → 新主题'],
    ],
    [
      'telephone',
      ({ stations }) => {
        stations.get('yangban/east')!.contact = { phone: '000-000 0009', sample: false };
      },
      ['电话：000-000 0000 → 000-000 0009'],
    ],
    [
      'hours',
      ({ site }) => {
        site.contact.hours = '周一至周五';
      },
      ['接电话的时间：没写 → 周一至周五'],
    ],
    [
      'name',
      ({ stations }) => {
        stations.get('yangban/east')!.name = '东街新社区';
      },
      ['站名：东街社区 → 东街新社区'],
    ],
    [
      'town',
      ({ stations }) => {
        stations.get('yangban/east')!.town = '西街街道';
      },
      ['地区：样板市样板区东街街道 → 样板市样板区西街街道'],
    ],
    [
      'name of the site',
      ({ site }) => {
        site.name = '新站';
      },
      ['网站名：样板站 → 新站'],
    ],
    [
      'sample',
      ({ menus }) => {
        menus[0]!.sample = false;
      },
      ['“示例”字样：有 → 没有', '电话：000-000 0000 → 000-000 0000（示例）'],
    ],
  ])('%s', (_, change, expected) => {
    expect(head(change)).toEqual(expected);
  });

  it('reports a new address as scanned and as typed', () => {
    const texts = head(({ site }) => {
      site.url = 'https://new.example.org/';
    });
    expect(texts.map((text) => text.split('：')[0])).toEqual(['网址和二维码', '输入的网址']);
    expect(texts[0]).toContain(' → https://new.example.org/stations/yangban/east/2026-11/');
  });
});
