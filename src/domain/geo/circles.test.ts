import { describe, expect, it } from 'vitest';
import { isWithin, type Bounds, type LngLat } from './geo.ts';
import { boundsAround, outsideCircles } from './circles.ts';

/** About 10 km by 11 km. */
const BOUNDS: Bounds = [117, 37, 117.11, 37.1];

describe('outsideCircles', () => {
  it('returns the points outside', () => {
    const places = [
      { name: '近', at: [117.05, 37.05] },
      { name: '远', at: [117.1, 37.09] },
      { name: '区外', at: [118, 38] },
    ] as { name: string; at: LngLat }[];
    expect(outsideCircles(places, BOUNDS, [[117.051, 37.05]], 1080).map(({ name }) => name)).toEqual(['远']);
  });
});

describe('boundsAround', () => {
  it('contains all circles', () => {
    const [west, south, east, north] = boundsAround(
      [
        [117, 37],
        [117.1, 37.1],
      ],
      1080,
    )!;
    expect([isWithin([117, 37], [117, south], 1081), isWithin([117, 37], [west, 37], 1081)]).toEqual([true, true]);
    expect([isWithin([117.1, 37.1], [117.1, north], 1079), isWithin([117.1, 37.1], [east, 37.1], 1075)]).toEqual([
      false,
      false,
    ]);
  });
  it('returns undefined without points', () => {
    expect(boundsAround([], 1080)).toBeUndefined();
  });
});
