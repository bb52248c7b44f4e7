import { expect, test } from 'vitest';
import { boundsAround } from '../domain/geo/circles.ts';
import { clipLine } from '../domain/geo/clip.ts';
import { landAreas, landLines } from './land.ts';

const near = (lng: number, lat: number) =>
  landLines()
    .flatMap((line) => clipLine(line, boundsAround([[lng, lat]], 30_000)!))
    .flat().length;

test('has a coastline near 厦门 and 威海, and none in the middle of the country', () => {
  expect(near(118.09, 24.58)).toBeGreaterThan(10);
  expect(near(122.12, 37.5)).toBeGreaterThan(10);
  expect(near(102.73, 25.04)).toBe(0);
});

test('has longitude before latitude', () => {
  expect(
    landLines()
      .flat()
      .every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90),
  ).toBe(true);
});

test('returns land areas as GeoJSON', () => {
  expect(JSON.stringify(landAreas()).slice(0, 200)).toContain('"type":"MultiPolygon"');
});
