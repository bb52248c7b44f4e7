/** The scale bar: the longest round length that fits. */
import { lengthWords } from '../../../view-models/map/words.ts';
import { metresPerPixel } from './mercator.ts';

export interface Scale {
  pixels: number;
  words: string;
}

const WIDEST = 120;
const ROUND = [1, 2, 5];

export function scaleAt(lat: number, zoom: number): Scale {
  const perPixel = metresPerPixel(lat, zoom);
  const power = 10 ** Math.floor(Math.log10(WIDEST * perPixel));
  const metres = Math.max(...ROUND.map((part) => part * power).filter((length) => length <= WIDEST * perPixel));
  return { pixels: Math.round(metres / perPixel), words: lengthWords(metres) };
}
