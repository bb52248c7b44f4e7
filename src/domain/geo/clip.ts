/** Clips polylines to bounds. */
import type { Bounds, LngLat } from './geo.ts';

/** The parts of a line whose segments touch the bounds. Segments are kept whole, so that each part reaches the edge. */
export function clipLine(line: readonly LngLat[], bounds: Bounds): LngLat[][] {
  const parts: LngLat[][] = [];
  let part: LngLat[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1]!, line[index]!];
    if (!touches(from, to, bounds)) {
      if (part.length > 0) parts.push(part);
      part = [];
    } else part.push(...(part.length === 0 ? [from, to] : [to]));
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** Compares bounding boxes: a few extra segments at the corners do no harm. */
function touches(from: LngLat, to: LngLat, [west, south, east, north]: Bounds): boolean {
  return (
    Math.max(from[0], to[0]) >= west &&
    Math.min(from[0], to[0]) <= east &&
    Math.max(from[1], to[1]) >= south &&
    Math.min(from[1], to[1]) <= north
  );
}
