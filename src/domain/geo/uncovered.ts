/** What no circle covers of a district, as something to draw and to say. */
import { boundsOf, degreesOf, isInBounds, isWithin, type Bounds, type LngLat } from '../geo.ts';

export interface Uncovered {
  /** Rectangles, row by row from the south, that together are what no circle reaches. */
  cells: Bounds[];
  /** Part of the bounds that some circle reaches, between 0 and 1. */
  covered: number;
  /** Square kilometres of the bounds outside of every circle, to the nearest whole. */
  squareKilometres: number;
}

/** Rows across the longer side. Fine enough to look round, and a district takes under 10 ms. */
const ROWS = 60;

/**
 * @param bounds the rough bounds of a district, which are no boundary: the result is as rough
 * @param centres of circles of `radius` metres
 */
export function uncovered(bounds: Bounds, centres: readonly LngLat[], radius: number): Uncovered {
  const [west, south, east, north] = bounds;
  const step = stepOf(bounds);
  const cells: Bounds[] = [];
  const counted = { all: 0, free: 0 };
  for (let lat = south; lat < north - step.lat / 2; lat += step.lat) {
    const near = centres.filter((centre) => Math.abs(centre[1] - lat) <= degreesOf(radius, lat).lat + step.lat);
    let from: number | undefined;
    for (let lng = west; lng < east - step.lng / 2; lng += step.lng) {
      const middle: LngLat = [lng + step.lng / 2, lat + step.lat / 2];
      const free = !near.some((centre) => isWithin(centre, middle, radius));
      counted.all += 1;
      if (free) counted.free += 1;
      if (free) from ??= lng;
      else if (from !== undefined) {
        cells.push([from, lat, lng, lat + step.lat]);
        from = undefined;
      }
    }
    if (from !== undefined) cells.push([from, lat, east, lat + step.lat]);
  }
  const part = counted.all === 0 ? 0 : counted.free / counted.all;
  return { cells, covered: 1 - part, squareKilometres: Math.round(areaOf(bounds) * part) };
}

/** Bounds that hold every point with its circle, for a district that gives none of its own. */
export function boundsAround(points: readonly LngLat[], metres: number): Bounds | undefined {
  const bounds = boundsOf(points);
  if (bounds === undefined) return undefined;
  const [west, south, east, north] = bounds;
  const margin = degreesOf(metres, (south + north) / 2);
  return [west - margin.lng, south - margin.lat, east + margin.lng, north + margin.lat];
}

/** Those of the named points that lie in the bounds and in no circle. */
export const outsideCircles = <Named extends { at: LngLat }>(points: readonly Named[], bounds: Bounds, centres: readonly LngLat[], radius: number): Named[] =>
  points.filter(({ at }) => isInBounds(at, bounds) && !centres.some((centre) => isWithin(centre, at, radius)));

function stepOf([west, south, east, north]: Bounds): { lng: number; lat: number } {
  const size = sizeOf([west, south, east, north]);
  const metres = Math.max(size.width, size.height) / ROWS;
  return { lng: (east - west) / Math.max(1, Math.round(size.width / metres)), lat: (north - south) / Math.max(1, Math.round(size.height / metres)) };
}

function sizeOf([west, south, east, north]: Bounds): { width: number; height: number } {
  const metre = degreesOf(1, (south + north) / 2);
  return { width: (east - west) / metre.lng, height: (north - south) / metre.lat };
}

function areaOf(bounds: Bounds): number {
  const { width, height } = sizeOf(bounds);
  return (width * height) / 1e6;
}
