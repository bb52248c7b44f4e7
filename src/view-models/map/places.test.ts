import type { Day } from '../../domain/calendar/day.ts';
import { makeWorld } from '../../domain/world.ts';
import { describe, expect, it } from 'vitest';
import { distance, type LngLat } from '../../domain/geo/geo.ts';
import { sampleEntries } from '../../domain/testing/sample-entries.ts';
import { COLLECTIONS, type Entries } from '../../domain/schema/collections.ts';
import { mapView, nearbyView } from './page.ts';
import { mapData } from './places.ts';
import { sampleWorld } from '../testing/sample-world.ts';

const LAND: LngLat[][] = [
  [
    [116, 37],
    [117, 37],
    [118, 37],
  ],
  [
    [0, 0],
    [1, 1],
  ],
];

/** A world with 东街社区 at the position and the map of the site. */
function worldAt(position: object | undefined, map?: object, today: Day = '2026-11-18') {
  const entries: Entries = sampleEntries();
  const change = (name: 'stations' | 'site', id: string, more: object) => {
    const entry = entries[name].find((each) => each.id === id)!;
    entry.data = COLLECTIONS[name].schema.parse({ ...entry.data, ...more });
  };
  if (position) change('stations', 'yangban/east', { position: { precision: '准确', from: '实测', ...position } });
  if (map) change('site', 'site', { map });
  return makeWorld(entries, today);
}
const placed = (world = worldAt({ lng: 117.281, lat: 37.452, datum: 'WGS-84' })) => mapData(world, LAND);
const east = (data = placed()) => data.places.find(({ key }) => key === 'yangban/east')!;

describe('the data of the map', () => {
  it('survives a JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(placed()))).toStrictEqual(placed());
  });
  it('lists all stations in tree order, with or without coordinates', () => {
    const { places } = mapData(sampleWorld(), []);
    expect(places.map(({ key, at, approximate }) => [key, at, approximate])).toEqual([
      ['yangban/center', undefined, true],
      ['yangban/east', undefined, true],
    ]);
  });
  it('converts declared datums to WGS-84', () => {
    const amap = east(placed(worldAt({ lng: 116.384047, lat: 39.913345, datum: 'GCJ-02' })));
    expect(distance(amap.at!, [116.377817, 39.911954])).toBeLessThan(1);
    expect(distance(amap.gcj02!, [116.384047, 39.913345])).toBeLessThan(1);
    expect(amap.drawn).toBeUndefined();
  });
  it('has no route target for a station placed to its town', () => {
    const town = east(placed(worldAt({ lng: 117.281, lat: 37.452, datum: 'WGS-84', precision: '镇街' })));
    expect([town.approximate, town.precision, town.gcj02, town.bd09]).toEqual([true, '镇街', undefined, undefined]);
  });
  it('lists upcoming sessions, without cancelled and moved ones', () => {
    const { next } = east();
    expect(next.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-11-18 太极拳晨练',
      '2026-11-25 太极拳晨练',
      '2026-11-30 猜灯谜',
      '2026-11-30 免费理发',
      '2026-12-31 免费理发',
    ]);
    expect(next[0]).toMatchObject({
      start: '08:30',
      end: '09:30',
      href: '/activities/yangban/east/202611-taiji/',
      join: '来前先问',
      basis: '示例',
    });
  });
  it('labels a town at the mean of its stations, and a district at that of all its stations', () => {
    expect(placed().labels).toEqual([
      { name: '样板区', at: [117.281, 37.452], rank: 'district' },
      { name: '东街街道', at: [117.281, 37.452], rank: 'town' },
    ]);
    expect(
      placed(worldAt({ lng: 117.281, lat: 37.452, datum: 'WGS-84', precision: '区县' })).labels.map(({ name }) => name),
    ).toEqual(['样板区']);
    expect(mapData(sampleWorld(), LAND).labels).toEqual([]);
  });
  it('keeps the land line near stations only', () => {
    expect(placed(worldAt({ lng: 117.5, lat: 37.1, datum: 'WGS-84' })).land).toEqual([
      [
        [117, 37],
        [118, 37],
      ],
    ]);
    expect(mapData(sampleWorld(), LAND).land).toEqual([]);
  });
});

describe('the base map', () => {
  it('is the embedded one by default', () => {
    expect(placed().base).toEqual({ kind: 'embedded', datum: 'WGS-84' });
  });
  it('takes attribution, approval number and datum of configured tiles', () => {
    const map = {
      tiles: 'https://t{s}.example.org/{z}/{x}/{y}',
      subdomains: '01',
      datum: 'GCJ-02',
      attribution: '某图',
      approval: 'GS(2024)0650号',
    };
    const data = placed(worldAt({ lng: 116.377817, lat: 39.911954, datum: 'WGS-84' }, map));
    expect(data.base).toEqual({
      kind: 'tiles',
      url: 'https://t{s}.example.org/{z}/{x}/{y}',
      subdomains: '01',
      attribution: '某图',
      approval: 'GS(2024)0650号',
      datum: 'GCJ-02',
    });
    for (const point of [east(data).drawn!, data.labels[0]!.at])
      expect(distance(point, [116.384047, 39.913345])).toBeLessThan(10);
    expect(east(data).at).toEqual([116.377817, 39.911954]);
  });
  it('takes an archive from the site', () => {
    const map = { pmtiles: 'map.pmtiles', sketch: true, datum: 'WGS-84', attribution: '本站' };
    expect(placed(worldAt({ lng: 117, lat: 37, datum: 'WGS-84' }, map)).base).toMatchObject({
      kind: 'pmtiles',
      url: '/map.pmtiles',
    });
  });
});

describe('the static pages', () => {
  const world = worldAt({ lng: 117.281, lat: 37.452, datum: 'WGS-84', precision: '社区' });
  it('state how precise a position is', () => {
    const [group] = mapView(world).groups;
    expect(group?.tally).toBe('2个站点，1个在地图上');
    expect(group?.lines.map(({ name, placing, hollow, at }) => [name, placing, hollow, at])).toEqual([
      ['样板区实践中心', '位置待核', true, ''],
      ['东街社区', '位置大概，只准到社区', true, '117.281,37.452'],
    ]);
    expect(mapView(world).lede).toBe('2个站点，1个在地图上，1个还不知道在哪儿，看列表。');
  });
  it('list stations with sessions first on /nearby/, and placed stations as starts', () => {
    const view = nearbyView(world);
    expect(view.groups[0]?.lines.map(({ key }) => key)).toEqual(['yangban/east', 'yangban/center']);
    expect(view.starts).toEqual([{ name: '样板区', stations: [{ key: 'yangban/east', name: '东街社区' }] }]);
    expect(view.tabs.map(({ name, current }) => [name, current])).toEqual([
      ['本周', false],
      ['周末', false],
      ['附近', true],
    ]);
  });
  it('list two dates, and mark that there are more', () => {
    const line = mapView(world).groups[0]?.lines[1];
    expect([line?.next.length, line?.more, line?.next[0]?.date, line?.next[0]?.weekday, line?.next[0]?.time]).toEqual([
      2,
      true,
      '11月18日',
      '周三',
      '8:30',
    ]);
  });
});
