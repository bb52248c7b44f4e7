import { teamPaths } from './paths.ts';
import { describe, expect, it } from 'vitest';
import { workCalendar } from './calendar/holidays/workdays.ts';
import { buildCatalogue } from './catalogue.ts';
import { relationsOf } from './relations.ts';
import { scheduleOf } from './schedule.ts';
import { sampleEntries } from './testing/sample-entries.ts';

const catalogue = buildCatalogue(sampleEntries());
const links = relationsOf(catalogue);
const schedule = scheduleOf(catalogue, workCalendar([]), '2026-11-16');

describe('buildCatalogue', () => {
  it('adds owner, station and keys to each activity', () => {
    expect(catalogue.activities.get('yangban/east/20261107-yizhen')).toMatchObject({
      owner: 'yangban/east',
      ownerKind: 'station',
      station: 'yangban/east',
      teams: ['yangban/lifa'],
      sample: true,
      month: '2026-11',
    });
  });
  it('makes a routine an activity of its team at the home station, with its report', () => {
    expect(catalogue.activities.get('yangban/lifa/monthly')).toMatchObject({
      owner: 'yangban/lifa',
      ownerKind: 'team',
      station: 'yangban/east',
      teams: ['yangban/lifa'],
      sample: false,
      report: { source: 's1' },
    });
  });
  it('puts a routine at the station that it names, whether its owner is a team or a station', () => {
    const entries = sampleEntries();
    const [center] = entries.stations;
    const [team] = entries.teams;
    center!.data.routines = team!.data.routines.map((routine) => ({ ...routine, id: 'elsewhere', station: 'east' }));
    expect(buildCatalogue(entries).activities.get('yangban/center/elsewhere')).toMatchObject({
      owner: 'yangban/center',
      station: 'yangban/east',
    });
  });
  it('limits a recurring activity of a menu to its month', () => {
    expect(catalogue.activities.get('yangban/east/202611-taiji')).toMatchObject({
      from: '2026-11-01',
      until: '2026-11-30',
    });
  });
  it('yields paths for aliases beside the present id', () => {
    expect(teamPaths(catalogue)).toEqual([
      { params: { district: 'yangban', team: 'lifa' }, props: { key: 'yangban/lifa', moved: false } },
      { params: { district: 'yangban', team: 'old-lifa' }, props: { key: 'yangban/lifa', moved: true } },
    ]);
  });
});

describe('relationsOf', () => {
  it('looks up references in both directions', () => {
    expect(links.teamsOfStation('yangban/east').map(({ key }) => key)).toEqual(['yangban/lifa']);
    expect(links.stationsOfTeam('yangban/lifa').map(({ key }) => key)).toEqual(['yangban/east']);
    expect(links.brandsOfTeam('yangban/lifa').map(({ key }) => key)).toEqual(['yangban/touhua']);
    expect(links.activitiesOfBrand('yangban/touhua').map(({ id }) => id)).toEqual(['20261107-yizhen']);
    expect(links.pastOf('teams', 'yangban/lifa').map(({ id }) => id)).toEqual(['old']);
  });
  it('finds ancestors and children', () => {
    expect(links.ancestorsOf('yangban/east').map(({ id }) => id)).toEqual(['center']);
    expect(links.childrenOf('yangban/center').map(({ id }) => id)).toEqual(['east']);
  });
});

describe('scheduleOf', () => {
  it('covers whole months from the first menu to eight weeks ahead', () => {
    expect([schedule.from, schedule.until]).toEqual(['2026-11-01', '2027-01-31']);
    expect(schedule.mondays.at(0)).toBe('2026-10-26');
  });
  it('sorts a day by time, activities without a time last', () => {
    expect(schedule.onDay('2026-11-30').map(({ activity }) => activity.id)).toEqual(['20261130-dengmi', 'monthly']);
  });
  it('expands rules that depend on workdays', () => {
    expect(schedule.ofActivity('yangban/lifa/monthly').map(({ day }) => day)).toEqual([
      '2026-11-30',
      '2026-12-31',
      '2027-01-29',
    ]);
  });
  it('keeps cancelled and moved occurrences, marked as such', () => {
    const states = (key: string) => schedule.ofActivity(key).map(({ day, state }) => [day, state]);
    expect(states('yangban/east/20261118-jiangzuo')).toEqual([['2026-11-18', '取消']]);
    expect(states('yangban/east/20261112-xiuli')).toEqual([
      ['2026-11-12', '已改期'],
      ['2026-11-14', '照常'],
    ]);
  });
});
