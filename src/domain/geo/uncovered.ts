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
  const { lines, columns } = gridOf(bounds);
  const free = lines.map((line) => {
    const near = centres.filter(([, lat]) => Math.abs(lat - line.middle) <= degreesOf(radius, lat).lat);
    return columns.map((column) => !near.some((centre) => isWithin(centre, [column.middle, line.middle], radius)));
  });
  const part = free.flat().filter(Boolean).length / (lines.length * columns.length);
  return {
    cells: lines.flatMap((line, row) => runsOf(free[row]!).map(([first, last]): Bounds => [columns[first]!.from, line.from, columns[last]!.to, line.to])),
    covered: 1 - part,
    squareKilometres: Math.round(areaOf(bounds) * part),
  };
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

interface Span {
  from: number;
  to: number;
  middle: number;
}

/** Cells as square as the bounds allow. */
function gridOf([west, south, east, north]: Bounds): { lines: Span[]; columns: Span[] } {
  const { width, height } = sizeOf([west, south, east, north]);
  const side = Math.max(width, height) / ROWS;
  return { lines: spansOf(south, north, height / side), columns: spansOf(west, east, width / side) };
}

function spansOf(from: number, to: number, wanted: number): Span[] {
  const count = Math.max(1, Math.round(wanted));
  const edge = (index: number) => (index === count ? to : from + ((to - from) * index) / count);
  return Array.from({ length: count }, (_, index) => ({ from: edge(index), to: edge(index + 1), middle: (edge(index) + edge(index + 1)) / 2 }));
}

/** First and last of each run of what is true. */
function runsOf(flags: readonly boolean[]): [first: number, last: number][] {
  const starts = flags.flatMap((flag, index) => (flag && !flags[index - 1] ? [index] : []));
  const ends = flags.flatMap((flag, index) => (flag && !flags[index + 1] ? [index] : []));
  return starts.map((first, index) => [first, ends[index]!]);
}

function sizeOf([west, south, east, north]: Bounds): { width: number; height: number } {
  const metre = degreesOf(1, (south + north) / 2);
  return { width: (east - west) / metre.lng, height: (north - south) / metre.lat };
}

function areaOf(bounds: Bounds): number {
  const { width, height } = sizeOf(bounds);
  return (width * height) / 1e6;
}
