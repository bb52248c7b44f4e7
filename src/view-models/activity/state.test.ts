import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, it } from 'vitest';
import type { Scheduled } from '../../domain/schedule.ts';
import { activityView } from './activity.ts';
import { monthView } from '../calendar/month.ts';
import { occurrenceView } from './occurrence.ts';
import { posterRows } from '../papers/poster/rows.ts';
import { worldWithoutRoutines, worldWith } from '../testing/sample-world.ts';
import { stateOf } from './state.ts';

const seen = (fields: object, today?: Day) => {
  const world = worldWith([{ id: 'a', title: '样板活动', ...fields }], today);
  return new Map(
    world.schedule
      .ofActivity('yangban/east/a')
      .map((item) => [item.day, { state: stateOf(item), view: occurrenceView(world, item) }]),
  );
};
const label = (fields: object, day: Day) => {
  const state = seen(fields).get(day)?.state;
  return state && [state.kind, state.label, state.note];
};
const moved = {
  date: '2026-11-14',
  changes: [{ on: '2026-11-10', kind: '改期', was: '2026-11-12', now: '2026-11-14' }],
};

describe('stateOf', () => {
  it('is undefined while nothing has changed', () =>
    expect(label({ date: '2026-11-14' }, '2026-11-14')).toBeUndefined());
  it('names the new day on the old one, and the old day on the new one', () => {
    expect(label(moved, '2026-11-12')).toEqual(['move', '改期', '改到11月14日']);
    expect(label(moved, '2026-11-14')).toEqual(['changed', '改期', '由11月12日改来']);
  });
  it('names the final day on both old days after two moves', () => {
    const twice = {
      date: '2026-11-20',
      changes: [...moved.changes, { on: '2026-11-12', kind: '改期', was: '2026-11-14', now: '2026-11-20' }],
    };
    expect([label(twice, '2026-11-12'), label(twice, '2026-11-14')]).toEqual([
      ['move', '改期', '改到11月20日'],
      ['move', '改期', '改到11月20日'],
    ]);
  });
  it('mentions on the old day that the moved date was cancelled', () => {
    const cancelled = {
      ...moved,
      status: '取消',
      changes: [...moved.changes, { on: '2026-11-13', kind: '取消', reason: '下雨' }],
    };
    expect(label(cancelled, '2026-11-12')).toEqual(['move', '改期', '改到11月14日，后来取消']);
    expect(label(cancelled, '2026-11-14')).toEqual(['stop', '取消', '下雨']);
  });
  it('says that a new day has not been set', () => {
    expect(
      label(
        { rule: '每周六', changes: [{ on: '2026-11-10', kind: '改期', date: '2026-11-14', now: '另行通知' }] },
        '2026-11-14',
      ),
    ).toEqual(['move', '改期', '新日期另行通知']);
  });
  it('gives the reason of a cancellation, even if it names another date', () => {
    const changes = [{ on: '2026-11-10', kind: '取消', date: '2026-11-14', reason: '检修' }];
    expect(label({ rule: '每周六', changes }, '2026-11-14')).toEqual(['stop', '取消', '检修']);
    expect(label({ rule: '每周六', changes }, '2026-11-21')).toBeUndefined();
    const movedFirst = [{ on: '2026-11-09', kind: '改期', date: '2026-11-14', now: '2026-11-15' }, ...changes];
    expect(label({ rule: '每周六', changes: movedFirst }, '2026-11-15')).toEqual(['stop', '取消', '检修']);
  });
  it('notes the old place and time, and shows the new ones', () => {
    const place = {
      date: '2026-11-14',
      place: '二楼',
      changes: [{ on: '2026-11-10', kind: '换地点', was: '一楼', now: '二楼' }],
    };
    expect(label(place, '2026-11-14')).toEqual(['changed', '换地点', '原在一楼']);
    expect(seen(place).get('2026-11-14')?.view.place).toBe('二楼');
    const time = {
      date: '2026-11-14',
      time: '14:00-15:00',
      changes: [{ on: '2026-11-10', kind: '改时间', was: '09:00-10:30', now: '14:00-15:00' }],
    };
    expect(label(time, '2026-11-14')).toEqual(['changed', '改时间', '原9:00—10:30']);
  });
  it('prefers the place of one date to that of the activity', () => {
    const fields = {
      rule: '每周六',
      place: '一楼',
      changes: [{ on: '2026-11-10', kind: '换地点', date: '2026-11-14', was: '一楼', now: '三楼' }],
    };
    expect(seen(fields).get('2026-11-14')?.view).toMatchObject({
      place: '三楼',
      on: true,
      state: { label: '换地点', note: '原在一楼' },
    });
    expect(seen(fields).get('2026-11-21')?.view).toMatchObject({ place: '一楼', state: undefined });
  });
  it('combines several changes', () => {
    const changes = [
      ...moved.changes,
      { on: '2026-11-11', kind: '改时间', was: '09:00', now: '10:00' },
      { on: '2026-11-11', kind: '换地点', was: '一楼', now: '二楼' },
    ];
    expect(label({ ...moved, time: '10:00', place: '二楼', changes }, '2026-11-14')).toEqual([
      'changed',
      '有变动',
      '由11月12日改来，原9:00，原在一楼',
    ]);
  });
  it('adds changes to 已满', () => {
    for (const note of ['可以候补', '可以候补。']) {
      expect(label({ ...moved, status: '已满', join: { ways: ['直接来'], note } }, '2026-11-14')).toEqual([
        'full',
        '已满',
        '可以候补，由11月12日改来',
      ]);
    }
  });
  it('stops marking a new time as changed after 60 days', () => {
    const changes = [{ on: '2026-09-01', kind: '改时间', was: '09:00', now: '10:00' }];
    expect(label({ rule: '每周六', time: '10:00', changes }, '2026-11-14')).toBeUndefined();
  });
});

describe('on public holidays', () => {
  // 1 January 2027 is off by law; without a notice the next working day is unknown.
  const routine = (rule: string, holidays: string) => {
    const world = worldWith([{ id: 'a', title: '样板活动', rule, holidays, from: '2026-10-01', until: '2026-11-30' }]);
    const [activity] = [...world.catalogue.activities.values()];
    return { activity: activity! };
  };
  it.each([
    ['每周五', '顺延', { day: '2026-10-08', origin: '2026-10-02' }, '顺延', '逢放假，由10月2日顺延'],
    ['每周五', '提前', { day: '2026-09-30', origin: '2026-10-02' }, '提前', '逢放假，由10月2日提前'],
    [
      '每周四',
      '顺延',
      { day: '2026-10-08', origin: '2026-10-08', merged: ['2026-10-01'] },
      '顺延',
      '10月1日的一场并到这天',
    ],
    [
      '每天',
      '顺延',
      { day: '2026-10-08', origin: '2026-10-08', merged: ['2026-10-01', '2026-10-02', '2026-10-03'] },
      '顺延',
      '10月1日等3场并到这天',
    ],
  ] as const)('%s with %s', (rule, holidays, occurrence, word, note) => {
    const merged = 'merged' in occurrence ? { merged: [...occurrence.merged] } : {};
    expect(
      stateOf({ day: occurrence.day, origin: occurrence.origin, ...merged, state: '照常', ...routine(rule, holidays) }),
    ).toMatchObject({ kind: 'changed', label: word, note });
  });
  it('does not name the day itself among the merged ones', () => {
    const item: Omit<Scheduled, 'activity'> = {
      day: '2026-11-21',
      origin: '2026-11-14',
      movedFrom: '2026-11-14',
      merged: ['2026-11-21'],
      state: '照常',
    };
    expect(stateOf({ ...item, ...routine('每周六', '照常') })?.note).toBe('由11月14日改来');
  });
});

describe('a full activity', () => {
  const stepsOf = (fields: object) => {
    const join = { ways: ['到站登记', '社区群接龙'], seats: 18 };
    const world = worldWithoutRoutines([{ id: 'a', title: '样板活动', date: '2026-11-20', join, ...fields }]);
    return activityView(world, 'yangban/east/a').steps.map(({ way }) => way);
  };
  it('no longer says how to join', () => {
    expect(stepsOf({})).toEqual(['到站登记', '社区群接龙']);
    expect(stepsOf({ status: '已满' })).toEqual([]);
    expect(stepsOf({ full: ['2026-11-20'] })).toEqual([]);
  });
  it('does so while another of its days has room', () => {
    expect(stepsOf({ full: ['2026-11-20'], also: ['2026-11-21'] })).toEqual(['到站登记', '社区群接龙']);
  });
});

describe('the reason for 暂定', () => {
  const provisional = (fields: object) => seen(fields).get('2026-11-18')?.state;
  it('is 来前先问 if an editor marked the activity 暂定', () =>
    expect(provisional({ date: '2026-11-18', time: '09:00', status: '暂定' })).toMatchObject({
      kind: 'maybe',
      label: '暂定',
      note: '来前先问',
    }));
  it('is omitted if 时间先问 replaces the time', () => {
    const { state, view } = seen({ date: '2026-11-18', status: '暂定' }).get('2026-11-18')!;
    expect([state?.label, state?.note, view.startText]).toEqual(['暂定', '', '时间先问']);
    expect(seen({ date: '2026-11-18' }).get('2026-11-18')?.view.startText).toBe('时间未定');
  });
  it('appears once on every page, paper and text', () => {
    const world = worldWithoutRoutines([{ id: 'a', title: '样板活动', date: '2026-11-18', status: '暂定' }]);
    const [row] = posterRows(world, world.catalogue.menus[0]!, undefined);
    expect([row?.time, row?.tag?.label, row?.note, row?.joining]).toEqual(['时间先问', '暂定', '', '']);
    const page = activityView(world, 'yangban/east/a');
    expect([page.when.value, page.state?.label, page.state?.note, page.joining.ways]).toEqual([
      '2026年11月18日周三，时间先问',
      '暂定',
      '',
      '',
    ]);
    const month = monthView(world, '2026-11').shown.days.flatMap(({ items }) => items);
    expect(month.map(({ startText, state }) => [startText, state?.label, state?.note])).toEqual([
      ['时间先问', '暂定', ''],
    ]);
  });
  it('names the school for rules that follow school terms', () =>
    expect(provisional({ rule: '每个上学日' })).toMatchObject({ kind: 'maybe', note: '放假不办，具体问学校' }));
  it('names the holiday notice if it is not published', () => {
    const world = worldWith([{ id: 'a', title: '样板活动', date: '2026-11-18' }]);
    const last = world.schedule.ofActivity('yangban/lifa/monthly').at(-1)!;
    expect([last.day, stateOf(last)]).toEqual([
      '2027-01-29',
      { kind: 'maybe', icon: 'info', label: '暂定', note: '假期安排未公布' },
    ]);
  });
});
