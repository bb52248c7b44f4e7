/** A tree of boxes becomes a PNG: satori sets it, resvg paints it beside the main thread, sharp packs it. */
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { cachedPng } from './cache.ts';
import { fonts } from './fonts.ts';
import { missingCharacter } from './missing-character.ts';
import type { Drawn } from './node.ts';

/** Several are packed beside each other already. */
sharp.concurrency(1);

export interface Sheet {
  width: number;
  height: number;
  tree: Drawn;
  /** The file whose words it shows, for the editor who has to mend one. */
  from: string;
}

/** @throws when no font has one of its characters: an empty box in a picture that goes to three groups is found too late. */
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

/** Letters on paper show no difference with 64 colours, and take half the bytes for 30 ms. Deflating harder would take as long again, for a tenth. */
const packed = ({ pixels, width, height }: { pixels: Buffer; width: number; height: number }): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
