import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInBounds, isWithin, type Bounds, type LngLat } from '../geo.ts';
import { boundsAround, outsideCircles, uncovered } from './uncovered.ts';

/** About 10 km by 11 km. */
const BOUNDS: Bounds = [117, 37, 117.11, 37.1];
const centre = fc.tuple(fc.double({ min: 117, max: 117.11, noNaN: true }), fc.double({ min: 37, max: 37.1, noNaN: true })) as fc.Arbitrary<LngLat>;

describe('what no circle covers', () => {
  it('is everything without a circle, and nothing inside of a large one', () => {
    expect(uncovered(BOUNDS, [], 1000)).toMatchObject({ covered: 0, squareKilometres: 109 });
    expect(uncovered(BOUNDS, [[117.05, 37.05]], 20_000)).toEqual({ cells: [], covered: 1, squareKilometres: 0 });
  });
  it('leaves out about the area of one circle', () => {
    // π · 1.08² = 3.66 km² of 109
    expect(uncovered(BOUNDS, [[117.05, 37.05]], 1080).covered).toBeCloseTo(3.66 / 108.6, 2);
  });
  it('has no cell whose middle is in a circle, and one around every point that is far from all', () => {
    fc.assert(fc.property(fc.array(centre, { maxLength: 6 }), centre, (centres, point) => {
      const { cells } = uncovered(BOUNDS, centres, 1080);
      const inCell = cells.some((cell) => isInBounds(point, cell));
      if (inCell) expect(centres.some((each) => isWithin(each, point, 1080 - 200))).toBe(false);
      else expect(centres.some((each) => isWithin(each, point, 1080 + 200))).toBe(true);
    }));
  });
  it('names the places outside', () => {
    const places = [{ name: '近', at: [117.05, 37.05] }, { name: '远', at: [117.1, 37.09] }, { name: '区外', at: [118, 38] }] as { name: string; at: LngLat }[];
    expect(outsideCircles(places, BOUNDS, [[117.051, 37.05]], 1080).map(({ name }) => name)).toEqual(['远']);
  });
});

describe('bounds around stations', () => {
  it('hold their circles', () => {
    const [west, south, east, north] = boundsAround([[117, 37], [117.1, 37.1]], 1080)!;
    expect([isWithin([117, 37], [117, south], 1081), isWithin([117, 37], [west, 37], 1081)]).toEqual([true, true]);
    expect([isWithin([117.1, 37.1], [117.1, north], 1079), isWithin([117.1, 37.1], [east, 37.1], 1075)]).toEqual([false, false]);
  });
  it('do not exist without a station', () => {
    expect(boundsAround([], 1080)).toBeUndefined();
  });
});
