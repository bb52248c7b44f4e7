import { describe, expect, it, test } from 'vitest';
import { worldWith } from '../../testing/sample-world.ts';
import type { World } from '../../../domain/world.ts';
import { broadcastView, type Speaker } from './broadcast.ts';

/** Monday of the week of the sample world's day. */
const DAY = '2026-11-18';
const EAST = { station: 'yangban/east' };
const activity = (id: string, date: string, title: string, more: object = {}) => ({
  id,
  title,
  date,
  time: '09:30-11:00',
  place: '二楼',
  join: { ways: ['直接来'] },
  ...more,
});
const weekOf = (
  activities: object[],
  { sample = false, speaker = EAST, phone }: { sample?: boolean; speaker?: Speaker; phone?: string } = {},
) => broadcastView(withPhone(worldWith(activities, DAY, sample), phone), speaker).weeks[0]!;
/** A real number of the site; without one, that of the sample world is invented. */
const withPhone = (world: World, phone: string | undefined): World => {
  const { site } = world.catalogue;
  return phone === undefined
    ? world
    : { ...world, catalogue: { ...world.catalogue, site: { ...site, contact: { phone, sample: false } } } };
};
const textOf = (activities: object[], options?: Parameters<typeof weekOf>[1]) =>
  weekOf(activities, options).scripts.map(({ script }) => script.text.join('\n'));

test('its head breaks around the official term only', () => {
  const world = worldWith([activity('a', '2026-11-20', '手机课')], DAY);
  const stations = new Map(world.catalogue.stations);
  stations.set(EAST.station, { ...stations.get(EAST.station)!, name: '东街社区新时代文明实践站' });
  const renamed = { ...world, catalogue: { ...world.catalogue, stations } };
  expect(broadcastView(renamed, EAST).phrases).toEqual(['东街社区', '新时代文明实践站', '广播稿']);
  expect(broadcastView(world, { district: 'yangban' }).phrases).toEqual(['样板区志愿服务', '广播稿']);
});

describe('the script of a week', () => {
  const [short, long] = textOf([activity('a', '2026-11-20', '手机课：拍照', { bring: ['手机', '充电器'] })]);

  it('says when and what twice, and every number as it is spoken', () => {
    expect(short).toBe(
      [
        '各位居民，大家好！这里是东街社区。十一月十六号到二十二号，有这些活动。',
        '星期五，十一月二十号，上午九点半，在二楼，手机课：拍照。',
        '再说一遍。星期五上午九点半，手机课：拍照。',
      ].join('\n'),
    );
  });

  it('has details if there are two minutes', () => {
    expect(long).toContain('上午九点半到十一点，在二楼，手机课：拍照，不用报名，直接来，请带上手机、充电器。');
  });

  it('names one activity of each day first, and counts the others', () => {
    const week = ['16', '17', '18', '19', '20'].flatMap((day) =>
      [1, 2, 3].map((time) =>
        activity(`a${day}${String(time)}`, `2026-11-${day}`, `第${String(time)}场的街坊手工课`, {
          time: `1${String(time)}:00-1${String(time)}:30`,
        }),
      ),
    );
    const [short, long] = weekOf(week).scripts.map(({ script }) => script);
    const named = (text: readonly string[]) =>
      text
        .filter((line) => line.startsWith('星期'))
        .join('')
        .match(/第.场/g);
    expect([short!.seconds, long!.seconds].map((seconds) => Math.ceil(seconds / 60))).toEqual([1, 2]);
    expect(named(short!.text)).toEqual(['第一场', '第一场', '第一场']);
    expect(short!.text).toContain('另外还有十二场，请看站里贴的通知。');
    expect(named(long!.text)!.filter((title) => title === '第一场')).toHaveLength(5);
  });

  it('announces what was cancelled or moved, twice, and keeps silent about what is full', () => {
    const [text = ''] = textOf([
      activity('off', '2026-11-19', '讲座', { status: '取消', changes: [{ on: '2026-11-15', kind: '取消' }] }),
      activity('moved', '2026-11-21', '义诊', {
        changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-17', now: '2026-11-21' }],
      }),
      activity('full', '2026-11-20', '压花', { status: '已满' }),
    ]);
    expect(text.match(/原定星期四的讲座，取消了。/g)).toHaveLength(2);
    expect(text.match(/原定星期二的义诊，改到十一月二十一号，星期六。/g)).toHaveLength(2);
    expect(text).not.toContain('压花');
  });

  it('says of invented activities that they are, and never reads out an invented number', () => {
    const items = [activity('a', '2026-11-20', '手机课')];
    const [sample] = textOf(items, { sample: true });
    expect(sample).toMatch(/^下面是示例，不是真的活动。/);
    expect(sample).not.toContain('电话');
    expect(textOf(items)[0]).not.toContain('电话');
    expect(textOf(items, { sample: true, speaker: { district: 'yangban' } })[0]).not.toContain('零零零');
  });

  it('reads out a number twice', () => {
    expect(textOf([activity('a', '2026-11-20', '手机课')], { phone: '0534-261 2345' })[0]).toContain(
      '请打电话，零五三四，二六幺二三四五。再说一遍，零五三四，二六幺二三四五。',
    );
  });

  it('ends a sentence once', () => {
    const [short, long] = textOf([activity('a', '2026-11-20', '手机被催更新，点不点？')]);
    expect(short).toContain('手机被催更新，点不点？\n');
    expect(long).toContain('点不点？不用报名，直接来。');
    expect([short, long].join('')).not.toMatch(/？[，。]/);
  });

  it('asks for what is needed, and leaves open what is welcome', () => {
    const [, long] = textOf([activity('a', '2026-11-20', '理发课', { bring: ['围布', '自家推子（有就带）'] })]);
    expect(long).toContain('直接来，请带上围布，自家推子有就带。');
    const [, other] = textOf([activity('a', '2026-11-20', '看星星', { bring: ['望远镜（有就带）'] })]);
    expect(other).toContain('直接来，望远镜有就带。');
  });

  it('says a weekday once of what was cancelled', () => {
    const off = { status: '取消', changes: [{ on: '2026-11-15', kind: '取消' }] };
    const [text] = textOf([activity('off', '2026-11-21', '周六亲子科学', off)]);
    expect(text).toContain('原定十一月二十一号的周六亲子科学，取消了。');
  });

  it('does not name a place that the title begins with', () => {
    expect(textOf([activity('a', '2026-11-20', '晒谷场拔河', { place: '晒谷场' })])[0]).toContain(
      '上午九点半，晒谷场拔河。',
    );
  });

  it('is not silent in an empty week', () => {
    expect(textOf([activity('a', '2026-11-02', '手机课')])[0]).toContain('没有新安排的活动');
  });

  it('of a district names the stations', () => {
    const [text = ''] = textOf(
      [
        activity('a', '2026-11-20', '手机课'),
        activity('off', '2026-11-19', '讲座', { status: '取消', changes: [{ on: '2026-11-15', kind: '取消' }] }),
      ],
      { speaker: { district: 'yangban' } },
    );
    expect(text).toContain('在东街社区，二楼，手机课。');
    expect(text).toContain('有一场取消或者改了日子，来前请问站里。');
  });

  it('leaves out what only a report tells of', () => {
    const monthly = broadcastView(worldWith([activity('a', '2026-11-25', '手机课')], '2026-11-25'), EAST).weeks[0]!;
    expect(monthly.scripts[1]!.script.text.join('')).toContain('手机课');
    expect(monthly.scripts[1]!.script.text.join('')).not.toContain('免费理发');
  });
});

test('names both of two activities with one title on a day', () => {
  const [text = ''] = textOf([
    activity('a', '2026-11-20', '义诊'),
    activity('b', '2026-11-20', '义诊', {
      time: '14:00-15:00',
      status: '取消',
      changes: [{ on: '2026-11-16', kind: '取消' }],
    }),
  ]);
  expect(text).toContain('上午九点半，在二楼，义诊');
  expect(text).toContain('原定星期五的义诊，取消了');
});

test('says of a date that was moved and cancelled only that it is cancelled', () => {
  const [text = ''] = textOf([
    activity('a', '2026-11-26', '看电影', {
      status: '取消',
      changes: [
        { on: '2026-11-16', kind: '改期', was: '2026-11-20', now: '2026-11-26' },
        { on: '2026-11-17', kind: '取消' },
      ],
    }),
  ]);
  expect(text).toContain('原定星期五的看电影，取消了');
  expect(text).not.toContain('改到');
});

test('does not call a week empty that is full, or whose menu is not published', () => {
  const [full = ''] = textOf([activity('a', '2026-11-20', '看电影', { status: '已满' })]);
  expect(full).toContain('活动都报满了，报了名的请按时来。');
  const { weeks } = broadcastView(worldWith([activity('a', '2026-11-20', '手机课')], '2026-11-25'), EAST);
  const words = weeks.map(({ scripts }) => scripts[0]!.script.text.join(''));
  expect(words[0]).toContain('没有新安排的活动。');
  expect(words[1]).toContain('活动还没有公布。');
});
