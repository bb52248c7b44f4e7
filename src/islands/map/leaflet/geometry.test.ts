import { expect, test } from 'vitest';
import { distance } from '../../../domain/geo/geo.ts';
import { samplePlace, SAMPLE_MAP } from '../../../view-models/testing/sample-map.ts';
import { createClusterIndex, isCluster } from '../markers/clusters.ts';
import { spiderOffsets } from '../markers/spider-layout.ts';
import { graticuleStepAt, graticule, squareGrid, squareSizeAt } from '../base/grid.ts';
import { unproject, metresPerPixel, project } from '../base/mercator.ts';
import { scaleBarAt } from '../base/scale-bar.ts';

test('unprojects what it projects', () => {
  const [lng, lat] = unproject(project([116.37, 37.46], 18), 18);
  expect(lng).toBeCloseTo(116.37, 9);
  expect(lat).toBeCloseTo(37.46, 9);
  expect(project([0, 0], 0)).toEqual({ x: 128, y: 128 });
  // The reference value of EPSG:3857: zoom 0, equator.
  expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
});

test('draws squares of the stated size within 1 %', () => {
  for (const [lng, lat] of [
    [110.3, 20.02],
    [116.3, 37.46],
    [126.6, 48.9],
  ] as const) {
    const metres = squareSizeAt(14)!;
    const { parallels, meridians } = squareGrid([lng, lat, lng + 0.1, lat + 0.1], metres);
    const [south = 0, north = 0] = parallels;
    const [west = 0, east = 0] = meridians.map((line) => line.lng);
    expect(Math.abs(distance([lng, south], [lng, north]) / metres - 1)).toBeLessThan(0.01);
    expect(Math.abs(distance([west, lat], [east, lat]) / metres - 1)).toBeLessThan(0.01);
  }
});

test('draws the same lines in adjacent areas', () => {
  const whole = squareGrid([116, 37, 116.4, 37.4], 1000).meridians.map(({ lng }) => lng);
  const halves = [squareGrid([116, 37, 116.2, 37.4], 1000), squareGrid([116.2, 37, 116.4, 37.4], 1000)].flatMap(
    ({ meridians }) => meridians.map(({ lng }) => lng),
  );
  expect(halves).toEqual(whole);
});

test('draws larger squares at lower zooms, never narrower than 64 pixels', () => {
  expect([18, 15, 12, 8].map(squareSizeAt)).toEqual([100, 500, 5000, 50_000]);
  for (let zoom = 7; zoom <= 18; zoom += 1)
    expect(squareSizeAt(zoom)! / metresPerPixel(35, zoom)).toBeGreaterThanOrEqual(64);
});

test('draws a graticule at low zooms', () => {
  expect(squareSizeAt(6)).toBeUndefined();
  expect(graticule([100.5, 20.5, 111, 31], graticuleStepAt(5))).toEqual({
    parallels: [25, 30],
    meridians: [105, 110].map((lng) => ({ lng, south: 20.5, north: 31 })),
  });
});

test('rounds the scale bar and keeps it within its width', () => {
  for (let zoom = 3; zoom <= 18; zoom += 1) {
    const { pixels, label } = scaleBarAt(30, zoom);
    expect(pixels).toBeGreaterThan(40);
    expect(pixels).toBeLessThanOrEqual(120);
    expect(label).toMatch(/^[125]0*(米|公里)$/);
  }
});

test('keeps spiderfied markers apart, and clear of the centre', () => {
  for (const count of [2, 3, 8, 13, 40]) {
    const places = [{ x: 0, y: 0 }, ...spiderOffsets(count, 60)];
    expect(places).toHaveLength(count + 1);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(58);
    }
  }
});

test('clusters close stations until they split or are coincident', () => {
  const clusters = createClusterIndex(SAMPLE_MAP.places, 60);
  const world = [-180, -85, 180, 85] as const;
  const [cluster, far] = clusters.itemsIn(world, 8);
  expect(cluster).toMatchObject({ count: 3, rank: 0 });
  expect(far).toMatchObject({ place: { key: 'b/far' } });
  if (!cluster || !isCluster(cluster)) throw new Error('no cluster');
  expect(clusters.leavesOf(cluster).map(({ place }) => place.key)).toEqual(['a/center', 'a/one', 'a/two']);
  const open = clusters.expansionZoom(cluster) ?? 0;
  const [center, spot] = clusters.itemsIn(world, open);
  expect(center).toMatchObject({ place: { key: 'a/center' } });
  if (!spot || !isCluster(spot)) throw new Error('no spot');
  expect(spot.count).toBe(2);
  expect(clusters.expansionZoom(spot)).toBeUndefined();
  expect(clusters.zoomToReveal('a/two', 5)).toBe(open);
  expect(clusters.clusterContaining('a/two', 18)).toMatchObject({ count: 2 });
  expect(clusters.clusterContaining('a/center', 18)).toBeUndefined();
});

test('uses positions in the datum of the base', () => {
  const place = samplePlace('a/x', { at: [100, 30], drawn: [100.005, 30.002] });
  expect(createClusterIndex([place, samplePlace('a/y')], 60).itemsIn([99, 29, 101, 31], 14)).toEqual([
    { place, at: [100.005, 30.002], rank: 0 },
  ]);
});
