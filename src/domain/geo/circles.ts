/** Circles around points: their bounds, and points outside of all of them. */
import { boundsOf, degreesOf, isInBounds, isWithin, type Bounds, type LngLat } from './geo.ts';

/** Bounds of the circles around all points; undefined without points. */
export function boundsAround(points: readonly LngLat[], metres: number): Bounds | undefined {
  const bounds = boundsOf(points);
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  const margin = degreesOf(metres, (south + north) / 2);
  return [west - margin.lng, south - margin.lat, east + margin.lng, north + margin.lat];
}

/** The points within the bounds and outside of all circles. */
export const outsideCircles = <Named extends { at: LngLat }>(
  points: readonly Named[],
  bounds: Bounds,
  centres: readonly LngLat[],
  radius: number,
): Named[] =>
  points.filter(({ at }) => isInBounds(at, bounds) && !centres.some((centre) => isWithin(centre, at, radius)));
