import { describe, expect, it, test } from 'vitest';
import { posterView, type PosterView } from './poster.ts';
import { worldWithoutRoutines } from '../../testing/sample-world.ts';

const view = (activities: object[]): PosterView =>
  posterView(worldWithoutRoutines(activities), 'yangban/east', '2026-11');
const rowsOf = ({ sheets }: PosterView) =>
  sheets.map(({ recurring, weeks }) => [...recurring, ...weeks.flatMap(({ rows }) => rows)]);
const titlesOf = (poster: PosterView) =>
  rowsOf(poster)
    .flat()
    .map(({ phrases }) => phrases.join(''));

const LONG = '㙟𬭎街坊一起来学手工压花，做贺卡、写春联、剪窗花，老人孩子都能来的周末活动';
const dated = (index: number, title: string, more: object = {}) => {
  const day = `2026-11-${String(1 + (index % 30)).padStart(2, '0')}`;
  return {
    id: `${day.replaceAll('-', '')}-a${String(index)}`,
    title,
    date: day,
    time: '09:30-11:00',
    place: '一楼活动室',
    serves: ['为老'],
    join: { ways: ['直接来'] },
    ...more,
  };
};
const many = (count: number, title: (index: number) => string, more: object = {}) =>
  Array.from({ length: count }, (_, index) => dated(index, title(index), more));

describe('the sheets of a notice', () => {
  test.each([
    [1, 1, '直接来'],
    [8, 1, '直接来'],
    [12, 1, '直接来'],
    [13, 2, '直接来'],
    [24, 2, '直接来'],
    [40, 3, '直接来'],
    [1, 1, '电话报名'],
    [8, 1, '电话报名'],
    [13, 2, '电话报名'],
    [40, 4, '电话报名'],
  ])('%i activities need %i: %s', (count, sheets, way) => {
    const poster = view(many(count, (index) => `义诊${String(index)}`, { join: { ways: [way] } }));
    expect(poster.sheets).toHaveLength(sheets);
    expect(titlesOf(poster)).toHaveLength(count);
    const sizes = rowsOf(poster).map((rows) => rows.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect(poster.sheets.flatMap(({ codes }) => codes)).toHaveLength(way === '直接来' ? 0 : count);
  });

  test.each([
    [2, '赴约'],
    [40, LONG],
  ])('show each title of %i characters once', (_, title) => {
    const titles = Array.from(
      { length: 40 },
      (__, index) => [...title].slice(0, 38).join('') + String(index).padStart(2, '0'),
    );
    const poster = view(many(40, (index) => titles[index]!, { join: { ways: ['电话报名'], seats: 20 } }));
    expect(titlesOf(poster).toSorted()).toEqual(titles.toSorted());
    const sizes = rowsOf(poster).map((rows) => rows.length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it('are numbered if there are several, and so are their codes', () => {
    const poster = view(many(13, (index) => `义诊${String(index)}`, { join: { ways: ['到站登记'] } }));
    expect(poster.sheets.map(({ page }) => page)).toEqual(['第1张，共2张', '第2张，共2张']);
    expect(poster.sheets.flatMap(({ codes }) => codes.map(({ number }) => number))).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    );
    expect(view(many(1, () => '义诊')).sheets[0]?.page).toBe('');
  });

  it('are one for a month without activities, or with cancelled ones only', () => {
    const world = worldWithoutRoutines(many(1, () => '义诊'));
    world.catalogue.menus[0]!.activities.length = 0;
    expect(posterView(world, 'yangban/east', '2026-11').sheets).toEqual([
      { page: '', recurring: [], weeks: [], codes: [] },
    ]);
    const off = view(
      many(8, () => '义诊', {
        status: '取消',
        join: { ways: ['电话报名'] },
        changes: [{ on: '2026-11-01', kind: '取消', reason: '检修' }],
      }),
    );
    expect(off.sheets).toHaveLength(1);
    expect(
      rowsOf(off)
        .flat()
        .map(({ tag, note, joining, signUp }) => [tag?.label, note, joining, signUp]),
    ).toEqual(Array(8).fill(['取消', '检修', '', undefined]));
  });
});

describe('a row', () => {
  const only = (activity: object) => rowsOf(view([{ id: 'a', title: '太极', ...activity }])).flat();

  it('of a recurring activity gives its rule and exceptions', () => {
    const [row, ...others] = only({
      rule: '每周二、四',
      time: '07:30-08:10',
      from: '2026-11-03',
      until: '2026-11-26',
      except: ['2026-11-12'],
      changes: [
        { on: '2026-11-17', kind: '取消', date: '2026-11-19', reason: '打药' },
        { on: '2026-11-17', kind: '改期', date: '2026-11-24', now: '2026-11-25' },
      ],
    });
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      rule: '每周二、四',
      time: '7:30—8:10',
      week: '',
      note: '11月12日不办，11月19日取消（打药），11月24日改到11月25日',
    });
  });
  it('names the dates that are full, and keeps the way to join while there is room', () => {
    const join = { ways: ['电话报名'] };
    const [series] = only({ rule: '每周三', full: ['2026-11-18'], join });
    expect(series).toMatchObject({ tag: undefined, note: '11月18日已满', joining: '电话报名' });
    const several = { date: '2026-11-14', also: ['2026-11-21'], join };
    expect(only({ ...several, full: ['2026-11-14'] })[0]).toMatchObject({
      tag: undefined,
      note: '11月21日也有，11月14日已满',
      joining: '电话报名',
    });
    expect(only({ ...several, full: ['2026-11-14', '2026-11-21'] })[0]).toMatchObject({
      tag: { label: '已满' },
      joining: '',
    });
  });
  it('of a series has its usual time and place, and beside them what was announced for one date', () => {
    const series = { rule: '每周二', time: '09:00-10:00', place: '广场' };
    const on = '2026-10-30';
    const changed = (date: string) => [
      { on, kind: '改时间', date, was: '09:00-10:00', now: '15:00-16:00' },
      { on, kind: '换地点', date, was: '广场', now: '文化中心' },
    ];
    for (const [date, day] of [
      ['2026-11-03', '11月3日'],
      ['2026-11-17', '11月17日'],
    ] as const)
      expect(only({ ...series, changes: changed(date) })[0]).toMatchObject({
        time: '9:00—10:00',
        place: '广场',
        note: `${day}改到15:00—16:00，改在文化中心`,
      });
    expect(only({ ...series, full: ['2026-11-17'], changes: changed('2026-11-17') })[0]?.note).toBe(
      '11月17日已满，改到15:00—16:00，改在文化中心',
    );
    const whole = [{ on, kind: '改时间', was: '08:00-09:00', now: '09:00-10:00' }];
    expect(only({ ...series, changes: whole })[0]?.note).toContain('改时间（原8:00—9:00）');
  });
  it('of several days names the time and place of those that differ', () => {
    const days = { date: '2026-11-11', also: ['2026-11-18', '2026-11-25'], time: '09:00-10:00', place: '一楼' };
    const on = '2026-10-30';
    expect(
      only({
        ...days,
        changes: [
          { on, kind: '改时间', date: '2026-11-18', was: '09:00-10:00', now: '14:00-15:00' },
          { on, kind: '换地点', date: '2026-11-18', was: '一楼', now: '三楼' },
          { on, kind: '取消', date: '2026-11-25', reason: '检修' },
        ],
      })[0],
    ).toMatchObject({ time: '9:00—10:00', place: '一楼', note: '11月18日14:00—15:00在三楼也有，11月25日取消（检修）' });
  });
  it('of several days names the first when it is cancelled or moved, and all of many', () => {
    const on = '2026-10-30';
    const days = { date: '2026-11-11', also: ['2026-11-18', '2026-11-25'] };
    expect(only({ ...days, changes: [{ on, kind: '取消', date: '2026-11-11', reason: '停电' }] })[0]).toMatchObject({
      date: '18',
      held: '11月18日、25日',
      note: '11月11日取消（停电），11月25日也有',
    });
    expect(
      only({
        date: '2026-11-26',
        also: ['2026-11-18'],
        changes: [
          { on, kind: '改期', was: '2026-11-11', now: '2026-11-26' },
          { on, kind: '改期', date: '2026-11-18', now: '2026-11-19' },
        ],
      })[0],
    ).toMatchObject({ date: '19', note: '原定11月18日，改到11月19日，11月11日改到11月26日，11月26日也有' });
    const many = ['04', '06', '09', '11', '13', '16', '18', '20'].map((day) => `2026-11-${day}`);
    expect(only({ date: '2026-11-02', also: many })[0]?.note).toBe(
      '11月4日、6日、9日、11日、13日、16日、18日、20日也有',
    );
  });
  it.each([
    ['10月25日至11月5日每天', '11月1日至5日'],
    ['11月5日至11月15日每天', ''],
  ])('of a season, %s, names the days within the month: %s', (rule, note) => {
    expect(only({ rule })[0]?.note).toBe(note);
  });
  it('states a late first day and an early last day', () => {
    expect(only({ rule: '每周三', from: '2026-11-11' })[0]?.note).toBe('从11月11日起');
  });
  it('of a moved activity is under the new day and names the old', () => {
    const [row] = only({
      date: '2026-11-14',
      changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
    });
    expect(row).toMatchObject({
      date: '14',
      weekday: '周六',
      week: '第46周',
      tag: { label: '改期' },
      note: '原定11月12日，改到11月14日',
    });
  });
  it('of an activity moved to another month names the month', () => {
    expect(
      only({
        date: '2026-12-03',
        changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-12-03' }],
      })[0]?.date,
    ).toBe('12/3');
  });
  it('has a code for signing up if that is necessary and possible', () => {
    expect(
      only({ date: '2026-11-14', join: { ways: ['电话报名'], phone: '0534-261 1111', seats: 20 } })[0],
    ).toMatchObject({
      joining: '电话报名0534-261 1111，20名',
      signUp: 'https://www.example.org/activities/yangban/east/a/',
    });
    expect(only({ date: '2026-11-14', join: { ways: ['直接来'] } })[0]?.signUp).toBeUndefined();
    expect(only({ date: '2026-11-14', join: { ways: ['电话报名'] }, status: '已满' })[0]).toMatchObject({
      signUp: undefined,
      tag: { label: '已满' },
    });
  });
});

it('has address, phone number, theme and marks', () => {
  expect(view(many(1, () => '义诊'))).toMatchObject({
    address: 'https://www.example.org/stations/yangban/east/2026-11/',
    typed: 'www.example.org/s/east/2611/',
    chineseMonth: '十一月',
    theme: '样板主题',
    phone: { number: '000-000 0000', sample: false },
    sample: true,
  });
});
