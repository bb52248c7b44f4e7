import { describe, expect, it } from 'vitest';
import { COLLECTIONS, type Entries } from '../../schema/collections.ts';
import { placeProblems } from './places.ts';

const STATION = {
  name: '站',
  level: '站',
  kind: '社区',
  position: { lng: 102.8, lat: 25.1, datum: 'WGS-84', precision: '准确', from: '现场测得' },
};

function problemsWith(bounds: readonly number[], position = STATION.position): string[] {
  const district = COLLECTIONS.districts.schema.parse({
    name: '区',
    province: '省',
    city: '市',
    summary: '区',
    bounds,
  });
  const station = COLLECTIONS.stations.schema.parse({ ...STATION, position });
  const none = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []])) as unknown as Entries;
  const entries: Entries = {
    ...none,
    districts: [{ id: 'd', data: district, body: '' }],
    stations: [{ id: 'd/s', data: station, body: '' }],
  };
  return placeProblems(entries).map(
    ({ collection, path, found, fix }) => `${collection} ${path.join('.')}: ${found}；${fix}`,
  );
}

describe('the bounds of a district', () => {
  it('are accepted as west, south, east, north', () => {
    expect(problemsWith([102.68, 24.97, 103.05, 25.45])).toEqual([]);
  });

  it.each([
    ['latitude first', [24.97, 102.68, 25.45, 103.05]],
    ['the other corner first', [103.05, 25.45, 102.68, 24.97]],
    ['the other corner first, latitude first', [25.45, 103.05, 24.97, 102.68]],
    ['north-west and south-east', [102.68, 25.45, 103.05, 24.97]],
    ['south-east and north-west', [103.05, 24.97, 102.68, 25.45]],
    ['both longitudes, both latitudes', [102.68, 103.05, 24.97, 25.45]],
  ])('in the wrong order (%s) are reported once, with the right order', (_, bounds) => {
    const fix = '依次是 西、南、东、北（经度、纬度、经度、纬度），请写 [102.68, 24.97, 103.05, 25.45]';
    expect(problemsWith(bounds)).toEqual([`districts bounds: 写的是 [${bounds.join(', ')}]，顺序不对；${fix}`]);
  });

  it.each([
    [[102.68, 24.97, 102.68, 25.45]],
    [[10.268, 24.97, 10.305, 25.45]],
    [[0, 0, 0, 0]],
    [[102.68, 24.97, 103.05, 99.5]],
  ])('are rejected as %j', (bounds) => {
    expect(problemsWith(bounds)).toEqual([
      expect.stringMatching(/^districts bounds: .*围不成一块地方；.*例如 \[102\.68, 24\.97, 103\.05, 25\.45\]$/),
    ]);
  });

  it('must contain every station', () => {
    expect(problemsWith([102.68, 24.97, 103.05, 25.45], { ...STATION.position, lng: 104 })).toEqual([
      expect.stringContaining('stations position: 坐标 经度 104'),
    ]);
  });
});
