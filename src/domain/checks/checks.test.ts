import { describe, expect, test } from 'vitest';
import { checkEntries } from './checks.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';

type Files = Partial<Record<CollectionName, Record<string, unknown>>>;
type Activity = Record<string, unknown>;

const TODAY = '2026-11-28';

/** Entries as the schemas make them, so that a test says only what it is about. */
function entriesOf(files: Files): Entries {
  const base: Files = {
    districts: { d: { name: '区', province: '省', city: '市', summary: '区' } },
    stations: { 'd/s': { name: '站', level: '站', kind: '社区' } },
  };
  const lists = Object.entries(COLLECTIONS).map(([name, { schema }]) => {
    const all = { ...base[name as CollectionName], ...files[name as CollectionName] };
    return [name, Object.entries(all).map(([id, data]) => ({ id, data: schema.parse(data), body: '' }))];
  });
  return Object.fromEntries(lists) as Entries;
}

function menuWith(...activities: Activity[]): Files {
  const numbered = activities.map((activity, index) => ({ id: `a${String(index)}`, title: '活动', ...activity }));
  return { menus: { 'd/s/2026-11': { month: '2026-11', theme: { title: '主题' }, activities: numbered } } };
}

function told(files: Files): string[] {
  return checkEntries(entriesOf(files), TODAY).map(({ path, found }) => `${path.join('.')} ${found}`);
}

const on = '2026-11-01';

describe('announcements', () => {
  test('one date of a series may be cancelled while the series goes on', () => {
    expect(told(menuWith({ rule: '每周三', changes: [{ on, kind: '取消', date: '2026-11-11' }] }))).toEqual([]);
  });

  test('what was cancelled and is on again is not cancelled', () => {
    const changes = [
      { on, kind: '取消' },
      { on: '2026-11-03', kind: '恢复' },
    ];
    expect(told(menuWith({ date: '2026-11-07', changes }))).toEqual([]);
    expect(told(menuWith({ date: '2026-11-07', changes: [...changes].reverse() }))).toEqual([]);
  });

  test('the last move counts', () => {
    const changes = [
      { on: '2026-11-03', kind: '改期', was: '2026-11-14', now: '2026-11-21' },
      { on, kind: '改期', was: '2026-11-07', now: '2026-11-14' },
    ];
    expect(told(menuWith({ date: '2026-11-21', changes }))).toEqual([]);
    expect(told(menuWith({ date: '2026-11-14', changes }))).toEqual([
      'activities.0.date 写的是 “2026-11-14”，变动记录却说改到 “2026-11-21”',
    ]);
  });

  test('a new place and a new time stand in the activity as well', () => {
    const changes = [
      { on, kind: '换地点', was: '一楼', now: '二楼' },
      { on, kind: '改时间', was: '09:00', now: '10:00' },
    ];
    expect(told(menuWith({ date: '2026-11-07', place: '一楼', time: '10:00', changes }))).toEqual([
      'activities.0.place 写的是 “一楼”，变动记录却说换到 “二楼”',
    ]);
    expect(told(menuWith({ date: '2026-11-07', place: '二楼', time: '09:00', changes }))).toEqual([
      'activities.0.time 写的是 “09:00”，变动记录却说改到 “10:00”',
    ]);
  });

  test('a day that was added to a single date is cancelled and moved by itself', () => {
    const also = ['2026-11-27'];
    expect(told(menuWith({ date: '2026-11-20', also, changes: [{ on, kind: '取消', date: '2026-11-27' }] }))).toEqual(
      [],
    );
    expect(
      told(
        menuWith({ date: '2026-11-20', also, changes: [{ on, kind: '改期', date: '2026-11-27', now: '2026-11-28' }] }),
      ),
    ).toEqual([]);
    expect(
      told(
        menuWith({
          date: '2026-11-20',
          also,
          place: '一楼',
          changes: [{ on, kind: '换地点', date: '2026-11-27', was: '一楼', now: '二楼' }],
        }),
      ),
    ).toEqual([]);
  });

  test('one date cannot be resumed while the whole is cancelled', () => {
    const changes = [
      { on, kind: '取消' },
      { on: '2026-11-02', kind: '恢复', date: '2026-11-11' },
    ];
    expect(told(menuWith({ rule: '每周三', status: '取消', changes }))).toEqual([
      'activities.0.status 整个活动取消了，变动记录却说 2026-11-11 这一场恢复',
    ]);
  });

  test('one date of a series is one that it has', () => {
    const wednesdays = (fields: object) => menuWith({ rule: '每周三', ...fields });
    expect(
      checkEntries(entriesOf(wednesdays({ changes: [{ on, kind: '取消', date: '2026-11-19' }] })), TODAY).map(
        ({ path, found, fix }) => [path.join('.'), found, fix],
      ),
    ).toEqual([
      [
        'activities.0.changes.0.date',
        '2026-11-19（周四）本来就没有这一场，周期是“每周三”',
        '请写这一场原来的日期，例如 2026-11-18（周三）',
      ],
    ]);
    expect(told(wednesdays({ except: ['2026-11-18'], changes: [{ on, kind: '取消', date: '2026-11-18' }] }))).toEqual(
      [],
    );
    expect(told(wednesdays({ also: ['2026-11-19'], changes: [{ on, kind: '取消', date: '2026-11-19' }] }))).toEqual([]);
    const moved = { on, kind: '改期', date: '2026-11-18', now: '2026-11-19' };
    expect(told(wednesdays({ changes: [moved, { on: '2026-11-02', kind: '取消', date: '2026-11-19' }] }))).toEqual([]);
  });

  test('a move out of the month belongs into two menus', () => {
    expect(
      told(menuWith({ rule: '每周三', changes: [{ on, kind: '改期', date: '2026-11-25', now: '2026-12-02' }] })),
    ).toEqual(['activities.0.changes.0.now 改到 2026-12-02，不在 2026-11 这个月里']);
  });
});

describe('school terms', () => {
  const first = { name: '第一学期', from: '2026-09-01', until: '2027-01-22' };
  const second = { name: '第二学期', from: '2027-03-01', until: '2027-07-09' };
  const terms = (...list: unknown[]): Files => ({
    districts: { d: { name: '区', province: '省', city: '市', summary: '区', terms: list } },
  });

  test('follow each other', () => {
    expect(told(terms(first, second))).toEqual([]);
    expect(told(terms({ ...first, until: '2027-02-28' }, second))).toEqual([]);
  });

  test('end after they begin', () => {
    expect(told(terms({ ...first, until: '2026-09-01' }))).toEqual([
      'terms.0.until 2026-09-01 结束，不比 2026-09-01 开学晚',
    ]);
  });

  test('neither overlap nor stand the wrong way round', () => {
    expect(told(terms({ ...first, until: '2027-03-01' }, second))).toEqual([
      'terms.1.from “第二学期”2027-03-01 开学，前面的“第一学期”到 2027-03-01 才结束',
    ]);
    expect(told(terms(second, first))).toEqual([
      'terms.1.from “第一学期”2026-09-01 开学，前面的“第二学期”到 2027-07-09 才结束',
    ]);
  });
});

describe('telephones', () => {
  const call = menuWith({ date: '2026-11-07', join: { ways: ['直接来', '电话预约'] } });
  const site = { name: '站', promise: '诺', description: '述', url: 'https://example.org/', since: '2026-11-01' };

  test('a call needs a number: of the activity, of the station or of the site', () => {
    expect(told(call)).toEqual(['activities.0.join 写了电话预约，却哪里都没有电话']);
    expect(told(menuWith({ date: '2026-11-07', join: { ways: ['电话预约'], phone: '0534-2612345' } }))).toEqual([]);
    expect(
      told({ ...call, stations: { 'd/s': { name: '站', level: '站', kind: '社区', contact: { phone: '95013' } } } }),
    ).toEqual([]);
    expect(told({ ...call, site: { 'site.json': { ...site, contact: { phone: '95013' } } } })).toEqual([]);
  });
});

describe('numbers that stand for one', () => {
  const stations = (contact: object) => ({ stations: { 'd/s': { name: '站', level: '站', kind: '社区', contact } } });

  test.each(['000-0000 0000', '0534-000 0000'])('%s is for samples only', (phone) => {
    expect(told(stations({ phone, sample: true }))).toEqual([]);
    expect(told(stations({ phone }))).toEqual([`contact.phone 写的是示例号码 ${phone}`]);
    expect(told(menuWith({ date: '2026-11-07', join: { ways: ['电话预约'], phone } }))).toEqual([
      `activities.0.join.phone 写的是示例号码 ${phone}`,
    ]);
  });
});

describe('figures', () => {
  const figure = (value: number, display: string, unit = '次'): Files => ({
    teams: {
      'd/t': {
        name: '队',
        kind: '服务队',
        figures: [{ label: '数', value, display, unit, asOf: '今年', source: 's1' }],
      },
    },
  });

  test.each([
    [21000, '2.1万余'],
    [3544, '3,544'],
    [1800, '1800多'],
    [100, '上百'],
    [12, '12'],
    [0.5, '0.5'],
    [30, '近30'],
    [3000, '3千'],
    [1000, '1 000'],
    [3, '3—5'],
    [5, '3—5'],
    [200_000, '20~30万'],
    [95, '+95'],
    [960, '960(其中'],
    [10_000_000, '1千万'],
    [1_234_567, '1,234,567'],
    [-3.2, '-3.2'],
    [200, '2百多'],
  ])('%d is written %s', (value, display) => {
    expect(told(figure(value, display))).toEqual([]);
  });

  test.each([
    [21000, '2.1'],
    [960, '906余'],
    [18, '1.8万'],
    [6, '3—5'],
    [3, '3千'],
  ])('%d is not written %s', (value, display) => {
    expect(told(figure(value, display))).toHaveLength(1);
  });

  test('a qualifier does not hide in the unit', () => {
    expect(told(figure(960, '960', '余次'))).toEqual(['figures.0.display 写的是 “960”，别处写的是 “960余”']);
  });
});

describe('stations', () => {
  const station = (level: string, parent?: string): unknown => ({
    name: `${level}${parent ?? ''}`,
    level,
    kind: '社区',
    ...(parent === undefined ? {} : { parent }),
  });

  test('a long circle of parents is told at each of its stations and at no other', () => {
    const stations = {
      'd/a': station('点', 'b'),
      'd/b': station('所', 'c'),
      'd/c': station('中心', 'a'),
      'd/x': station('点', 'b'),
    };
    const circle = checkEntries(entriesOf({ stations }), TODAY).filter(({ found }) => found.includes('回到本站'));
    expect(circle.map(({ id }) => id)).toEqual(['d/a', 'd/b', 'd/c']);
  });

  test('the same id in another district is another station', () => {
    const districts = { e: { name: '邻区', province: '省', city: '市', summary: '区' } };
    expect(
      told({
        districts,
        stations: { 'e/s': station('站') },
        teams: { 'd/t': { name: '队', kind: '服务队', home: 's' } },
      }),
    ).toEqual([]);
    const problems = checkEntries(
      entriesOf({
        districts,
        stations: { 'e/only': station('站') },
        teams: { 'd/t': { name: '队', kind: '服务队', home: 'only' } },
      }),
      TODAY,
    );
    expect(problems.map(({ fix }) => fix)).toEqual(['它在别的区县（e/only），请写 content/stations/d/ 里有的文件名']);
  });
});

describe('minimums', () => {
  const site = (minimums: object) => ({
    site: {
      site: {
        name: '站',
        promise: '站',
        description: '站',
        url: 'https://www.example.org/',
        since: on,
        contact: {},
        minimums,
      },
    },
  });
  test('are set for a district that there is', () => {
    expect(told(site({ d: { 理论宣讲: 4 } }))).toEqual([]);
    expect(
      checkEntries(entriesOf(site({ dd: { 理论宣讲: 4 } })), TODAY).map(({ path, found, fix }) => [
        path.join('.'),
        found,
        fix,
      ]),
    ).toEqual([['minimums.dd', '没有编号是 “dd” 的区县', '请写 content/districts/ 里有的文件名']]);
  });
});
