/** Circles around stations: the bounds that hold them, and what lies in none. */
import { boundsOf, degreesOf, isInBounds, isWithin, type Bounds, type LngLat } from './geo.ts';

/** Bounds that hold every point with its circle, for a district that gives none of its own. */
export function boundsAround(points: readonly LngLat[], metres: number): Bounds | undefined {
  const bounds = boundsOf(points);
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  const margin = degreesOf(metres, (south + north) / 2);
  return [west - margin.lng, south - margin.lat, east + margin.lng, north + margin.lat];
}

/** Those of the named points that lie in the bounds and in no circle. */
export const outsideCircles = <Named extends { at: LngLat }>(
  points: readonly Named[],
  bounds: Bounds,
  centres: readonly LngLat[],
  radius: number,
): Named[] =>
  points.filter(({ at }) => isInBounds(at, bounds) && !centres.some((centre) => isWithin(centre, at, radius)));
