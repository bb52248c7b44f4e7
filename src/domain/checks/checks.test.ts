import { describe, expect, test } from 'vitest';
import { checkEntries } from './checks.ts';
import { COLLECTIONS, type CollectionName, type Entries } from '../schema/collections.ts';

type Files = Partial<Record<CollectionName, Record<string, unknown>>>;
type Activity = Record<string, unknown>;

const TODAY = '2026-11-28';

/** Entries parsed by the schemas, with a district and a station by default. */
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

function problemsIn(files: Files): string[] {
  return checkEntries(entriesOf(files), TODAY).map(({ path, found }) => `${path.join('.')} ${found}`);
}

const on = '2026-11-01';

describe('changes', () => {
  test('may cancel one date of a series', () => {
    expect(problemsIn(menuWith({ rule: '每周三', changes: [{ on, kind: '取消', date: '2026-11-11' }] }))).toEqual([]);
  });

  test('that resume an activity require its status to be other than cancelled', () => {
    const changes = [
      { on, kind: '取消' },
      { on: '2026-11-03', kind: '恢复' },
    ];
    expect(problemsIn(menuWith({ date: '2026-11-07', changes }))).toEqual([]);
    expect(problemsIn(menuWith({ date: '2026-11-07', changes: [...changes].reverse() }))).toEqual([]);
  });

  test('require the date of the last move', () => {
    const changes = [
      { on: '2026-11-03', kind: '改期', was: '2026-11-14', now: '2026-11-21' },
      { on, kind: '改期', was: '2026-11-07', now: '2026-11-14' },
    ];
    expect(problemsIn(menuWith({ date: '2026-11-21', changes }))).toEqual([]);
    expect(problemsIn(menuWith({ date: '2026-11-14', changes }))).toEqual([
      'activities.0.date 写的是 “2026-11-14”，变动记录却说改到 “2026-11-21”',
    ]);
  });

  test('require the new place and time in the activity as well', () => {
    const changes = [
      { on, kind: '换地点', was: '一楼', now: '二楼' },
      { on, kind: '改时间', was: '09:00', now: '10:00' },
    ];
    expect(problemsIn(menuWith({ date: '2026-11-07', place: '一楼', time: '10:00', changes }))).toEqual([
      'activities.0.place 写的是 “一楼”，变动记录却说换到 “二楼”',
    ]);
    expect(problemsIn(menuWith({ date: '2026-11-07', place: '二楼', time: '09:00', changes }))).toEqual([
      'activities.0.time 写的是 “09:00”，变动记录却说改到 “10:00”',
    ]);
  });

  test('may cancel or move an additional date on its own', () => {
    const also = ['2026-11-27'];
    expect(
      problemsIn(menuWith({ date: '2026-11-20', also, changes: [{ on, kind: '取消', date: '2026-11-27' }] })),
    ).toEqual([]);
    expect(
      problemsIn(
        menuWith({ date: '2026-11-20', also, changes: [{ on, kind: '改期', date: '2026-11-27', now: '2026-11-28' }] }),
      ),
    ).toEqual([]);
    expect(
      problemsIn(
        menuWith({
          date: '2026-11-20',
          also,
          place: '一楼',
          changes: [{ on, kind: '换地点', date: '2026-11-27', was: '一楼', now: '二楼' }],
        }),
      ),
    ).toEqual([]);
  });

  test('cannot resume one date while the whole series is cancelled', () => {
    const changes = [
      { on, kind: '取消' },
      { on: '2026-11-02', kind: '恢复', date: '2026-11-11' },
    ];
    expect(problemsIn(menuWith({ rule: '每周三', status: '取消', changes }))).toEqual([
      'activities.0.status 整个活动取消了，变动记录却说 2026-11-11 这一场恢复',
    ]);
  });

  test('must name dates that the series has', () => {
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
    expect(
      problemsIn(wednesdays({ except: ['2026-11-18'], changes: [{ on, kind: '取消', date: '2026-11-18' }] })),
    ).toEqual([]);
    expect(
      problemsIn(wednesdays({ also: ['2026-11-19'], changes: [{ on, kind: '取消', date: '2026-11-19' }] })),
    ).toEqual([]);
    const moved = { on, kind: '改期', date: '2026-11-18', now: '2026-11-19' };
    expect(
      problemsIn(wednesdays({ changes: [moved, { on: '2026-11-02', kind: '取消', date: '2026-11-19' }] })),
    ).toEqual([]);
  });

  test('must not move an occurrence out of the month', () => {
    expect(
      problemsIn(menuWith({ rule: '每周三', changes: [{ on, kind: '改期', date: '2026-11-25', now: '2026-12-02' }] })),
    ).toEqual(['activities.0.changes.0.now 改到 2026-12-02，不在 2026-11 这个月里']);
  });
});

describe('school terms', () => {
  const first = { name: '第一学期', from: '2026-09-01', until: '2027-01-22' };
  const second = { name: '第二学期', from: '2027-03-01', until: '2027-07-09' };
  const terms = (...list: unknown[]): Files => ({
    districts: { d: { name: '区', province: '省', city: '市', summary: '区', terms: list } },
  });

  test('are accepted in ascending order', () => {
    expect(problemsIn(terms(first, second))).toEqual([]);
    expect(problemsIn(terms({ ...first, until: '2027-02-28' }, second))).toEqual([]);
  });

  test('must end after they begin', () => {
    expect(problemsIn(terms({ ...first, until: '2026-09-01' }))).toEqual([
      'terms.0.until 2026-09-01 结束，不比 2026-09-01 开学晚',
    ]);
  });

  test('must not overlap or descend', () => {
    expect(problemsIn(terms({ ...first, until: '2027-03-01' }, second))).toEqual([
      'terms.1.from “第二学期”2027-03-01 开学，前面的“第一学期”到 2027-03-01 才结束',
    ]);
    expect(problemsIn(terms(second, first))).toEqual([
      'terms.1.from “第一学期”2026-09-01 开学，前面的“第二学期”到 2027-07-09 才结束',
    ]);
  });
});

describe('telephones', () => {
  const call = menuWith({ date: '2026-11-07', join: { ways: ['直接来', '电话预约'] } });
  const site = { name: '站', promise: '诺', description: '述', url: 'https://example.org/', since: '2026-11-01' };

  test('are required for 电话预约: of the activity, the station or the site', () => {
    expect(problemsIn(call)).toEqual(['activities.0.join 写了电话预约，却哪里都没有电话']);
    expect(problemsIn(menuWith({ date: '2026-11-07', join: { ways: ['电话预约'], phone: '0534-2612345' } }))).toEqual(
      [],
    );
    expect(
      problemsIn({
        ...call,
        stations: { 'd/s': { name: '站', level: '站', kind: '社区', contact: { phone: '95013' } } },
      }),
    ).toEqual([]);
    expect(problemsIn({ ...call, site: { 'site.json': { ...site, contact: { phone: '95013' } } } })).toEqual([]);
  });
});

describe('placeholder telephone numbers', () => {
  const stations = (contact: object) => ({ stations: { 'd/s': { name: '站', level: '站', kind: '社区', contact } } });

  test.each(['000-0000 0000', '0534-000 0000'])('like %s are allowed in samples only', (phone) => {
    expect(problemsIn(stations({ phone, sample: true }))).toEqual([]);
    expect(problemsIn(stations({ phone }))).toEqual([`contact.phone 写的是示例号码 ${phone}`]);
    expect(problemsIn(menuWith({ date: '2026-11-07', join: { ways: ['电话预约'], phone } }))).toEqual([
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
  ])('may display %d as %s', (value, display) => {
    expect(problemsIn(figure(value, display))).toEqual([]);
  });

  test.each([
    [21000, '2.1'],
    [960, '906余'],
    [18, '1.8万'],
    [6, '3—5'],
    [3, '3千'],
  ])('must not display %d as %s', (value, display) => {
    expect(problemsIn(figure(value, display))).toHaveLength(1);
  });

  test('must not have the qualifier in the unit', () => {
    expect(problemsIn(figure(960, '960', '余次'))).toEqual(['figures.0.display 写的是 “960”，别处写的是 “960余”']);
  });
});

describe('stations', () => {
  const station = (level: string, parent?: string): unknown => ({
    name: `${level}${parent ?? ''}`,
    level,
    kind: '社区',
    ...(parent === undefined ? {} : { parent }),
  });

  test('in a cycle of parents are reported each, and no others', () => {
    const stations = {
      'd/a': station('点', 'b'),
      'd/b': station('所', 'c'),
      'd/c': station('中心', 'a'),
      'd/x': station('点', 'b'),
    };
    const circle = checkEntries(entriesOf({ stations }), TODAY).filter(({ found }) => found.includes('回到本站'));
    expect(circle.map(({ id }) => id)).toEqual(['d/a', 'd/b', 'd/c']);
  });

  test('are distinct from those with the same id in another district', () => {
    const districts = { e: { name: '邻区', province: '省', city: '市', summary: '区' } };
    expect(
      problemsIn({
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
  test('are accepted only for existing districts', () => {
    expect(problemsIn(site({ d: { 理论宣讲: 4 } }))).toEqual([]);
    expect(
      checkEntries(entriesOf(site({ dd: { 理论宣讲: 4 } })), TODAY).map(({ path, found, fix }) => [
        path.join('.'),
        found,
        fix,
      ]),
    ).toEqual([['minimums.dd', '没有编号是 “dd” 的区县', '请写 content/districts/ 里有的文件名']]);
  });
});
