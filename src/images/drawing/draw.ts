/** Draws a tree of boxes as a PNG: layout by satori, rasterisation by resvg (off the main thread), compression by sharp. */
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { cachedPng } from './cache.ts';
import { fonts } from './fonts.ts';
import { missingCharacter } from './missing-character.ts';
import type { Drawn } from './node.ts';

/** Several pictures are compressed in parallel already. */
sharp.concurrency(1);

export interface Sheet {
  width: number;
  height: number;
  tree: Drawn;
  /** The content file, for error messages. */
  from: string;
}

/** @throws if a character is in no font: an empty box would be noticed only after the picture has been sent. */
export const pngOf = (sheet: Sheet): Promise<Buffer> =>
  cachedPng(sheet, async () => packed(await renderAsync(await svgOf(sheet), { font: { loadSystemFonts: false } })));

export async function svgOf(sheet: Sheet): Promise<string> {
  const { width, height, tree } = sheet;
  return satori(tree as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fonts(),
    loadAdditionalAsset: (_, segment) => {
      const { from, found, fix } = missingCharacter([...segment][0]!, sheet);
      throw new Error(`${from}  ${found}，${fix}`);
    },
    onStyleError: (error) => {
      throw error;
    },
  });
}

/** 64 colours look the same for text and halve the file in 30 ms; more compression would take as long again for a tenth. */
const packed = ({ pixels, width, height }: { pixels: Buffer; width: number; height: number }): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
