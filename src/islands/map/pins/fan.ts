/** Where the stations of one spot go when they fan out: on rings around it, in order, clockwise from the top. */
import type { Pixel } from '../base/mercator.ts';

/** @param gap pixels from the middle of a marker to the middle of the next */
export function fanOf(count: number, gap: number): Pixel[] {
  const places: Pixel[] = [];
  for (let ring = 1; places.length < count; ring += 1) {
    const left = count - places.length;
    // A first ring that is not full is drawn in to where its markers still stand apart, but not over the spot itself.
    const radius = ring === 1 ? Math.max(gap * 1.2, Math.min(radiusFor(left, gap), gap * 1.6)) : gap * (0.6 + ring);
    const here = Math.min(left, Math.floor(Math.PI / Math.asin(Math.min(1, gap / 2 / radius))));
    for (let index = 0; index < here; index += 1) {
      const angle = (2 * Math.PI * index) / here - Math.PI / 2;
      places.push({ x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) });
    }
  }
  return places;
}

/** Of a ring on which so many stand a gap apart. */
const radiusFor = (count: number, gap: number): number => (count < 2 ? gap : gap / 2 / Math.sin(Math.PI / count));
