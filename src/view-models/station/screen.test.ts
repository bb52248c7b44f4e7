import { describe, expect, it, test } from 'vitest';
import type { Day } from '../../domain/calendar/day.ts';
import { worldWithoutRoutines } from '../testing/sample-world.ts';
import { hallPaths } from '../../domain/paths.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { makeWorld, type World } from '../../domain/world.ts';
import { screenView } from './screen.ts';
import { stationView } from './station.ts';

const STATION = 'yangban/east';
const view = (activities: object[], today?: Day) => screenView(worldWithoutRoutines(activities, today), STATION);
const dated = (id: string, date: string, more: object = {}) => ({
  id,
  title: '义诊：量血压',
  date,
  time: '09:00-10:30',
  place: '二楼',
  join: { ways: ['直接来'] },
  ...more,
});

describe('the days of a screen in a hall', () => {
  it('are this week and the next, so that they stay the same until Monday', () => {
    const monday = view([dated('a', '2026-11-18')], '2026-11-16');
    expect(monday.days.map(({ day }) => day)).toMatchObject({ 0: '2026-11-16', 13: '2026-11-29', length: 14 });
    expect(view([dated('a', '2026-11-18')], '2026-11-22')).toEqual(monday);
    expect(view([dated('a', '2026-11-18')], '2026-11-23')).not.toEqual(monday);
  });

  it('count what takes place, and say why the rest does not', () => {
    const off = { status: '取消', changes: [{ on: '2026-11-15', kind: '取消', reason: '老师请假' }] };
    const { days, sample } = view([dated('a', '2026-11-18'), dated('b', '2026-11-18', off)]);
    const day = days.find((one) => one.day === '2026-11-18')!;
    expect([day.label, day.weekday, day.lunar, day.count]).toEqual(['11月18日', '周三', '农历十月初十', 1]);
    expect(day.items).toMatchObject([
      {
        startText: '9:00',
        end: '10:30',
        tag: '',
        off: false,
        note: '二楼，直接来',
        next: '11月18日 周三 9:00，义诊：量血压',
      },
      { tag: '取消', off: true, note: '老师请假', next: '' },
    ]);
    expect(sample).toBe(true);
  });

  it('tell a day without activities from one that nothing is published for', () => {
    const { days } = view([dated('a', '2026-11-26')], '2026-11-26');
    expect(days.find(({ day }) => day === '2026-11-27')).toMatchObject({ items: [], none: '没有排活动' });
    expect(days.find(({ day }) => day === '2026-12-01')).toMatchObject({ items: [], none: '没有公布活动' });
  });
});

test('only stations that are open have a screen', () => {
  const entries = sampleEntries();
  const withStatus = (status: '计划' | '启用') =>
    makeWorld(
      {
        ...entries,
        stations: entries.stations.map((one) => (one.id === STATION ? { ...one, data: { ...one.data, status } } : one)),
      },
      '2026-11-18',
    );
  const hasScreen = (world: World) => [
    hallPaths(world.catalogue).some(({ props: { key } }) => key === STATION),
    stationView(world, STATION).screenHref !== undefined,
  ];
  expect([hasScreen(withStatus('启用')), hasScreen(withStatus('计划'))]).toEqual([
    [true, true],
    [false, false],
  ]);
});
