import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, degreesOf, distance, EARTH_RADIUS, isInBounds, isWithin, middleOf, type LngLat } from './geo.ts';
import { walkingMinutes, walkingRadius } from './walking.ts';

const point = fc.tuple(
  fc.double({ min: 73, max: 136, noNaN: true }),
  fc.double({ min: 3, max: 54, noNaN: true }),
) as fc.Arbitrary<LngLat>;

/** The angle between two vectors from the middle of the Earth: another way to the same arc. */
function byVectors(a: LngLat, b: LngLat): number {
  const vector = ([lng, lat]: LngLat): [number, number, number] => {
    const [l, p] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(a), vector(b)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return EARTH_RADIUS * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

describe('distance', () => {
  it('matches a reference within a millimetre, in both directions', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(Math.abs(distance(a, b) - byVectors(a, b))).toBeLessThan(0.001 + distance(a, b) * 1e-9);
        expect(distance(a, b)).toBe(distance(b, a));
      }),
    );
  });
  it.each([
    // https://www.movable-type.co.uk/scripts/latlong.html computes 111.2 km for a degree of latitude.
    ['a degree of latitude', [120, 30], [120, 31], 111_195],
    ['a degree of longitude at 60°', [120, 60], [121, 60], 55_595],
    ['北京 to 上海', [116.4074, 39.9042], [121.4737, 31.2304], 1_067_311],
    ['nowhere', [120, 30], [120, 30], 0],
  ] as [string, LngLat, LngLat, number][])('%s', (_, a, b, metres) => {
    expect(Math.abs(distance(a, b) - metres)).toBeLessThan(10);
  });
});

describe('walking', () => {
  it.each([
    [0, 1, 1],
    [72, 1, 2],
    [73, 2, 2],
    [1080, 15, 23],
    [720, 10, 15],
  ])('%d metres take %d minutes, in 长辈模式 %d', (metres, usual, elder) => {
    expect([walkingMinutes(metres), walkingMinutes(metres, 'elder')]).toEqual([usual, elder]);
  });
  it('has a radius of 1,080 metres in 15 minutes, 720 in elder mode', () => {
    expect([walkingRadius(15), walkingRadius(15, 'elder')]).toEqual([1080, 720]);
  });
});

describe('areas', () => {
  it('tests whether a point is within a radius', () => {
    const { lng } = degreesOf(1000, 30);
    expect([
      isWithin([120, 30], [120 + lng * 0.999, 30], 1000),
      isWithin([120, 30], [120 + lng * 1.001, 30], 1000),
    ]).toEqual([true, false]);
  });
  it('returns bounds that contain all points and their mean', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const bounds = boundsOf(points)!;
        expect(points.every((each) => isInBounds(each, bounds))).toBe(true);
        const [lng, lat] = middleOf(points)!;
        expect(
          isInBounds(
            [Math.round(lng * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6],
            [bounds[0] - 1e-5, bounds[1] - 1e-5, bounds[2] + 1e-5, bounds[3] + 1e-5],
          ),
        ).toBe(true);
      }),
    );
  });
  it('returns undefined without points', () => {
    expect([boundsOf([]), middleOf([])]).toEqual([undefined, undefined]);
  });
});
