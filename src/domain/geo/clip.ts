/** Lines cut down to what lies in some bounds. */
import type { Bounds, LngLat } from './geo.ts';

/** The parts of a line whose steps touch the bounds; a part keeps the point before it and the one after, so that it reaches the edge. */
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

/** Whether the smallest bounds around a step meet the bounds: a few steps too many at the corners do no harm. */
function touches(from: LngLat, to: LngLat, [west, south, east, north]: Bounds): boolean {
  return (
    Math.max(from[0], to[0]) >= west &&
    Math.min(from[0], to[0]) <= east &&
    Math.max(from[1], to[1]) >= south &&
    Math.min(from[1], to[1]) <= north
  );
}
