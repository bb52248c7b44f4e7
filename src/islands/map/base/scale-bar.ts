/** The scale bar: the longest round length within MAX_PIXELS. */
import { formatLength } from '../../../view-models/map/words.ts';
import { metresPerPixel } from './mercator.ts';

export interface ScaleBar {
  pixels: number;
  label: string;
}

const MAX_PIXELS = 120;
const ROUND_FACTORS = [1, 2, 5];

export function scaleBarAt(lat: number, zoom: number): ScaleBar {
  const perPixel = metresPerPixel(lat, zoom);
  const power = 10 ** Math.floor(Math.log10(MAX_PIXELS * perPixel));
  const metres = Math.max(
    ...ROUND_FACTORS.map((factor) => factor * power).filter((length) => length <= MAX_PIXELS * perPixel),
  );
  return { pixels: Math.round(metres / perPixel), label: formatLength(metres) };
}
