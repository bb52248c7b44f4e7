import { describe, expect, it } from 'vitest';
import { degreesOf, type LngLat } from '../../domain/geo/geo.ts';
import type { MapData, MapPlace } from '../map/data.ts';
import { canBeStart, toBaseDatum, gapsOf, proximityOf, paceText, type Precision } from './near.ts';

const HERE: LngLat = [117, 37];
const east = (metres: number): LngLat => [117 + degreesOf(metres, 37).lng, 37];
const words = (metres: number, precision?: Precision, from?: Precision) =>
  proximityOf({ at: HERE, precision: from }, { at: east(metres), precision }, 'usual').text;

describe('proximityOf', () => {
  it.each([
    [500, '准确', '步行约7分钟'],
    [1000, '社区', '步行约14分钟'],
    [5000, '准确', '约5.0公里'],
    [12_300, undefined, '约12公里'],
    [300, '镇街', '大概就在附近'],
    [1900, '镇街', '大概1.9公里'],
    [25_000, '区县', '大概25公里'],
  ] as [number, Precision | undefined, string][])('%d metres, %s: %s', (metres, precision, text) => {
    expect(words(metres, precision)).toBe(text);
  });
  it('is as precise as the coarser of the two positions', () => {
    expect([words(1900, '准确', '区县'), words(1900, '区县', '准确')]).toEqual(['大概1.9公里', '大概1.9公里']);
  });
  it('is never inside for a position placed only to its district', () => {
    const inside = (precision: Precision, from?: Precision) =>
      proximityOf({ at: HERE, precision: from }, { at: east(100), precision }, 'usual').inside;
    expect([inside('准确'), inside('镇街'), inside('区县'), inside('准确', '区县')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([
      canBeStart({ at: HERE, precision: '镇街' }),
      canBeStart({ at: HERE, precision: '区县' }),
      canBeStart({ at: '' }),
    ]).toEqual([true, false, false]);
  });
  it('has a smaller circle in elder mode, and states the speed', () => {
    const at = (pace: 'usual' | 'elder') => proximityOf({ at: HERE }, { at: east(900), precision: '准确' }, pace);
    expect([at('usual').inside, at('usual').text, at('elder').inside, at('elder').text]).toEqual([
      true,
      '步行约13分钟',
      false,
      '步行约19分钟',
    ]);
    expect([paceText('usual'), paceText('elder')]).toEqual([
      '分钟按直线、每秒走1.2米算，实际的路要远一些。',
      '分钟按直线、每秒走0.8米算（走得慢些），实际的路要远一些。',
    ]);
  });
});

const place = (key: string, at: LngLat | undefined, rest: Partial<MapPlace> = {}): MapPlace => ({
  key,
  name: key,
  href: '',
  level: '站',
  district: 'd',
  approximate: true,
  where: '',
  serves: [],
  accessible: [],
  has: [],
  open: true,
  status: '启用',
  next: [],
  ...(at ? { at } : {}),
  ...rest,
});
const data = (places: MapPlace[], bounds = true): MapData => ({
  builtOn: '2026-11-16',
  places,
  land: [],
  base: { kind: 'embedded', datum: 'WGS-84' },
  cardsHref: '',
  districts: [{ id: 'd', name: '样板区', ...(bounds ? { bounds: [116.95, 36.95, 117.05, 37.05] as const } : {}) }],
  labels: [
    { name: '近镇', at: east(500), rank: 'town' },
    { name: '远镇', at: east(3000), rank: 'town' },
    { name: '样板区', at: HERE, rank: 'district' },
  ],
});

describe('gapsOf', () => {
  it('returns the towns outside of the circles of open stations', () => {
    const gaps = gapsOf(
      data([place('d/a', HERE), place('d/b', undefined), place('d/c', east(3000), { open: false })]),
      'd',
      'usual',
    )!;
    expect(gaps.towns.map(({ name }) => name)).toEqual(['远镇']);
    expect(gapsOf(data([place('d/a', HERE)]), 'd', 'elder')!.radius).toBeLessThan(gaps.radius);
  });
  it('draws no circle for stations placed only to their district, and counts approximate ones', () => {
    const gaps = gapsOf(
      data([
        place('d/a', HERE, { precision: '镇街' }),
        place('d/b', east(3000), { precision: '区县' }),
        place('d/c', HERE, { approximate: false }),
      ]),
      'd',
      'usual',
    )!;
    expect([gaps.centres.length, gaps.rough]).toEqual([2, 1]);
  });
  it('counts open stations without a circle, by reason', () => {
    const gaps = gapsOf(
      data([
        place('d/a', HERE),
        place('d/b', undefined),
        place('d/c', undefined, { open: false }),
        place('d/e', east(10), { precision: '区县' }),
        place('x/f', undefined, { district: 'x' }),
      ]),
      'd',
      'usual',
    )!;
    expect([gaps.unplaced, gaps.coarse]).toEqual([1, 1]);
  });
  it('returns undefined without bounds or placed stations', () => {
    expect([
      gapsOf(data([place('d/a', HERE)], false), 'd', 'usual'),
      gapsOf(data([place('d/a', undefined)]), 'd', 'usual'),
    ]).toEqual([undefined, undefined]);
  });
});

describe('toBaseDatum', () => {
  it('shifts a point like the nearest station', () => {
    const places = [
      place('d/a', HERE, { drawn: [117.006, 37.001] }),
      place('d/b', [118, 38], { drawn: [118.005, 38.002] }),
    ];
    const [lng, lat] = toBaseDatum([117.01, 37.01], places);
    expect([lng.toFixed(3), lat.toFixed(3)]).toEqual(['117.016', '37.011']);
  });
  it('keeps a point on a base in WGS-84', () => {
    expect(toBaseDatum([117.01, 37.01], [place('d/a', HERE)])).toEqual([117.01, 37.01]);
  });
});
