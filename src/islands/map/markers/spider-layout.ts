/** Spider layout: stations at one spot are spread on rings around it, in order, clockwise from the top. */
import type { Pixel } from '../base/mercator.ts';

/**
 * @param gap pixels between the centres of adjacent markers
 * @returns offsets from the spot, in pixels
 */
export function spiderOffsets(count: number, gap: number): Pixel[] {
  const offsets: Pixel[] = [];
  for (let ring = 1; offsets.length < count; ring += 1) {
    const remaining = count - offsets.length;
    // A first ring that is not full is tightened, but keeps clear of the spot itself.
    const radius =
      ring === 1 ? Math.max(gap * 1.2, Math.min(ringRadius(remaining, gap), gap * 1.6)) : gap * (0.6 + ring);
    const onRing = Math.min(remaining, Math.floor(Math.PI / Math.asin(Math.min(1, gap / 2 / radius))));
    for (let index = 0; index < onRing; index += 1) {
      const angle = (2 * Math.PI * index) / onRing - Math.PI / 2;
      offsets.push({ x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
    }
  }
  return offsets;
}

/** Radius of a ring on which `count` markers are a gap apart. */
const ringRadius = (count: number, gap: number): number => (count < 2 ? gap : gap / 2 / Math.sin(Math.PI / count));
