/** Takes the handbook's pictures of 编辑台, from the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { MAX_PICTURE_BYTES, PICTURES, type Picture } from '../../src/domain/handbook/pictures.ts';
import { openSite, screenshotFrom } from '../browser/open-site.ts';
import { walkBianji } from './walk.ts';

/** Wide enough for the desktop layout. */
const VIEWPORT = { width: 1040, height: 720 };
/** Few colours keep text sharp and the file small. */
const PALETTE = [48, 24, 16];
/** Pictures with much detail are cropped. */
const HEIGHTS_PX = [VIEWPORT.height, 640, 560];
/** Kept above the first element. */
const MARGIN_PX = 64;

export async function takePictures(folder: string): Promise<{ file: string; bytes: Buffer }[]> {
  if (!existsSync(join(folder, 'bianji/index.html')))
    throw new Error(`${folder} 里还没有网站，请先运行 npm run build。`);
  const site = await openSite(folder);
  const taken: { file: string; bytes: Buffer }[] = [];
  try {
    const page = await site.page({ viewport: VIEWPORT });
    await walkBianji(page, `${site.address}bianji/`, async (step, from) => {
      taken.push(await smallEnough(PICTURES[step], await screenshotFrom(page, from, MARGIN_PX)));
    });
  } finally {
    await site.close();
  }
  return taken;
}

/** A screenshot as a PNG with the greatest height and number of colours that fit. */
async function smallEnough({ file }: Picture, screenshot: Buffer): Promise<{ file: string; bytes: Buffer }> {
  for (const height of HEIGHTS_PX)
    for (const colours of PALETTE) {
      const bytes = await sharp(screenshot)
        .extract({ left: 0, top: 0, width: VIEWPORT.width, height })
        .png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 })
        .toBuffer();
      if (bytes.length <= MAX_PICTURE_BYTES) return { file, bytes };
    }
  throw new Error(`${file} 大于 ${String(MAX_PICTURE_BYTES)} 字节。`);
}
