import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATUMS, distance, type Datum, type LngLat } from './geo.ts';
import { convert, inWgs84 } from './datum.ts';

/** Well inside of China, away from the edge of what gcoord takes for it. */
const inChina = fc.tuple(
  fc.double({ min: 100, max: 118, noNaN: true }),
  fc.double({ min: 25, max: 38, noNaN: true }),
) as fc.Arbitrary<LngLat>;
const datum = fc.constantFrom(...DATUMS);

describe('reference points', () => {
  it.each([
    // From the tests of googollee/eviltransform, an implementation of its own.
    ['上海', 'WGS-84', [121.5272106, 31.1774276], 'GCJ-02', [121.531541859215, 31.17530398364597]],
    ['深圳', 'WGS-84', [113.912316, 22.543847], 'GCJ-02', [113.9171764808363, 22.540796131694766]],
    ['北京', 'WGS-84', [116.377817, 39.911954], 'GCJ-02', [116.38404722455657, 39.91334545536069]],
    // The example that 百度 gave for its own converter, geoconv.
    ['湖北', 'WGS-84', [114.21892734521, 29.575429778924], 'BD-09', [114.2307519546763, 29.57908428837437]],
  ] as [string, Datum, LngLat, Datum, LngLat][])('%s, from %s', (_, from, point, to, expected) => {
    expect(distance(convert(point, from, to), expected)).toBeLessThan(1);
  });
});

describe('convert', () => {
  it('round-trips within a metre', () => {
    fc.assert(
      fc.property(inChina, datum, datum, (point, from, to) => {
        expect(distance(convert(convert(point, from, to), to, from), point)).toBeLessThan(1);
      }),
    );
  });
  it('shifts a point in China by several hundred metres', () => {
    fc.assert(
      fc.property(inChina, (point) => {
        const metres = distance(convert(point, 'WGS-84', 'GCJ-02'), point);
        expect(metres).toBeGreaterThan(50);
        expect(metres).toBeLessThan(1000);
      }),
    );
  });
  it('keeps points outside of China', () => {
    for (const place of [
      [139.69, 35.69],
      [2.35, 48.86],
      [-0.12, 51.5],
    ] as LngLat[]) {
      expect(distance(convert(place, 'WGS-84', 'GCJ-02'), place)).toBeLessThan(0.1);
    }
  });
  it('treats CGCS2000 as WGS-84', () => {
    expect(convert([117.281, 37.452], 'CGCS2000', 'WGS-84')).toEqual([117.281, 37.452]);
  });
});

describe('inWgs84', () => {
  it('keeps other fields and sets the datum', () => {
    const there = inWgs84({ lng: 116.384047, lat: 39.913345, datum: 'GCJ-02', precision: '准确', from: '高德' });
    expect(there).toMatchObject({ datum: 'WGS-84', precision: '准确', from: '高德' });
    expect(distance([there.lng, there.lat], [116.377817, 39.911954])).toBeLessThan(1);
  });
});
