import { expect, test } from 'vitest';
import { distance } from '../../../domain/geo/geo.ts';
import { samplePlace, SAMPLE_MAP } from '../../../view-models/testing/sample-map.ts';
import { clustersOf, isBunch } from '../pins/clusters.ts';
import { fanOf } from '../pins/fan.ts';
import { degreesAt, graticuleIn, linesIn, squareAt } from '../base/grid.ts';
import { lngLatOf, metresPerPixel, pixelOf } from '../base/mercator.ts';
import { scaleAt } from '../base/scale.ts';

test('pixels lead back to where they came from', () => {
  const [lng, lat] = lngLatOf(pixelOf([116.37, 37.46], 18), 18);
  expect(lng).toBeCloseTo(116.37, 9);
  expect(lat).toBeCloseTo(37.46, 9);
  expect(pixelOf([0, 0], 0)).toEqual({ x: 128, y: 128 });
  // The reference value of EPSG:3857: zoom 0, equator.
  expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
});

test('a square of the grid is as long as it says, within 1 %, north and south', () => {
  for (const [lng, lat] of [
    [110.3, 20.02],
    [116.3, 37.46],
    [126.6, 48.9],
  ] as const) {
    const metres = squareAt(14)!;
    const { parallels, meridians } = linesIn([lng, lat, lng + 0.1, lat + 0.1], metres);
    const [south = 0, north = 0] = parallels;
    const [west = 0, east = 0] = meridians.map((line) => line.lng);
    expect(Math.abs(distance([lng, south], [lng, north]) / metres - 1)).toBeLessThan(0.01);
    expect(Math.abs(distance([west, lat], [east, lat]) / metres - 1)).toBeLessThan(0.01);
  }
});

test('tiles side by side draw the same lines', () => {
  const whole = linesIn([116, 37, 116.4, 37.4], 1000).meridians.map(({ lng }) => lng);
  const halves = [linesIn([116, 37, 116.2, 37.4], 1000), linesIn([116.2, 37, 116.4, 37.4], 1000)].flatMap(
    ({ meridians }) => meridians.map(({ lng }) => lng),
  );
  expect(halves).toEqual(whole);
});

test('squares grow as the map shrinks, and are never narrower than a thumb', () => {
  expect([18, 15, 12, 8].map(squareAt)).toEqual([100, 500, 5000, 50_000]);
  for (let zoom = 7; zoom <= 18; zoom += 1)
    expect(squareAt(zoom)! / metresPerPixel(35, zoom)).toBeGreaterThanOrEqual(64);
});

test('of a country only degrees are drawn, and tiles side by side agree on them', () => {
  expect(squareAt(6)).toBeUndefined();
  expect(graticuleIn([100.5, 20.5, 111, 31], degreesAt(5))).toEqual({
    parallels: [25, 30],
    meridians: [105, 110].map((lng) => ({ lng, south: 20.5, north: 31 })),
  });
});

test('the scale bar is round and fits', () => {
  for (let zoom = 3; zoom <= 18; zoom += 1) {
    const { pixels, words } = scaleAt(30, zoom);
    expect(pixels).toBeGreaterThan(40);
    expect(pixels).toBeLessThanOrEqual(120);
    expect(words).toMatch(/^[125]0*(米|公里)$/);
  }
});

test('what fans out stands apart, from the middle too', () => {
  for (const count of [2, 3, 8, 13, 40]) {
    const places = [{ x: 0, y: 0 }, ...fanOf(count, 60)];
    expect(places).toHaveLength(count + 1);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(58);
    }
  }
});

test('near stations are one bunch, which falls apart or stays on its spot', () => {
  const clusters = clustersOf(SAMPLE_MAP.places, 60);
  const world = [-180, -85, 180, 85] as const;
  const [bunch, far] = clusters.dotsIn(world, 8);
  expect(bunch).toMatchObject({ count: 3, rank: 0 });
  expect(far).toMatchObject({ place: { key: 'b/far' } });
  if (!bunch || !isBunch(bunch)) throw new Error('no bunch');
  expect(clusters.membersOf(bunch).map(({ place }) => place.key)).toEqual(['a/center', 'a/one', 'a/two']);
  const open = clusters.zoomToOpen(bunch) ?? 0;
  const [center, spot] = clusters.dotsIn(world, open);
  expect(center).toMatchObject({ place: { key: 'a/center' } });
  if (!spot || !isBunch(spot)) throw new Error('no spot');
  expect(spot.count).toBe(2);
  expect(clusters.zoomToOpen(spot)).toBeUndefined();
  expect(clusters.zoomToSee('a/two', 5)).toBe(open);
  expect(clusters.bunchWith('a/two', 18)).toMatchObject({ count: 2 });
  expect(clusters.bunchWith('a/center', 18)).toBeUndefined();
});

test('where the base has another datum, stations are drawn there', () => {
  const place = samplePlace('a/x', { at: [100, 30], drawn: [100.005, 30.002] });
  expect(clustersOf([place, samplePlace('a/y')], 60).dotsIn([99, 29, 101, 31], 14)).toEqual([
    { place, at: [100.005, 30.002], rank: 0 },
  ]);
});
