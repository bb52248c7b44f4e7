import sharp from 'sharp';
import { MAX_GUIDE_PICTURE_BYTES, PICTURE_SCALE } from '../../src/loading/guide/pictures.ts';

export { PICTURE_SCALE };

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Few colours keep text sharp and the file small. sharp rounds `colours` up to 16 or 256; with a lower `quality` it takes as many of
 * them as it needs.
 */
const PALETTES = [
  { colours: 256, quality: 100 },
  { colours: 256, quality: 80 },
  { colours: 256, quality: 50 },
  { colours: 16, quality: 100 },
];

/** The upper part of a screenshot as a WebP without loss, with as many colours as fit. */
export async function encoded(screenshot: Buffer, { width, height }: Size): Promise<Buffer> {
  const area = { left: 0, top: 0, width: width * PICTURE_SCALE, height: height * PICTURE_SCALE };
  for (const palette of PALETTES) {
    const png = await sharp(screenshot)
      .extract(area)
      .png({ palette: true, dither: 0, ...palette })
      .toBuffer();
    const bytes = await sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
    if (bytes.length <= MAX_GUIDE_PICTURE_BYTES) return bytes;
  }
  throw new Error(`A picture is larger than ${String(MAX_GUIDE_PICTURE_BYTES)} bytes: show less of the page.`);
}
