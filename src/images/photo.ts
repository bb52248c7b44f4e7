/** Prepares photos for publication: rotated upright, without metadata such as coordinates. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Several photos are prepared in parallel already. */
sharp.concurrency(1);

/** Of the longer side, in pixels: enough for a printed page. */
const LONGEST_PX = 3000;
const QUALITY = 90;

/** Of a photo on a page. */
const SHOWN_QUALITY = { avif: 55, webp: 78, jpg: 80 } as const;

interface Photo {
  bytes: Buffer;
  contentType: string;
}

/** @param file a JPEG, PNG, WebP or AVIF @throws for other formats */
export async function publicPhoto(file: string): Promise<Photo> {
  const picture = sharp(file)
    .autoOrient()
    .resize({ width: LONGEST_PX, height: LONGEST_PX, fit: 'inside', withoutEnlargement: true });
  const { format: found } = await picture.metadata();
  // sharp reports AVIF as HEIF, its container format.
  const format = found === 'heif' ? 'avif' : found;
  return {
    bytes: await picture.toFormat(format, format === 'png' ? {} : { quality: QUALITY }).toBuffer(),
    contentType: `image/${format}`,
  };
}

/** A photo on a page, rotated upright and without metadata. @param width in pixels, at most that of the photo */
export async function shownPhoto(
  file: string,
  width: number,
  format: 'avif' | 'webp' | 'jpg' | 'png' | 'svg',
): Promise<Photo> {
  if (format === 'svg') return { bytes: await readFile(file), contentType: 'image/svg+xml' };
  const picture = sharp(file).autoOrient().resize({ width, withoutEnlargement: true });
  // JPEG has no transparency.
  const encoded =
    format === 'png'
      ? picture.png()
      : format === 'jpg'
        ? picture.flatten({ background: '#ffffff' }).jpeg({ quality: SHOWN_QUALITY.jpg })
        : picture.toFormat(format, { quality: SHOWN_QUALITY[format] });
  return { bytes: await encoded.toBuffer(), contentType: `image/${format === 'jpg' ? 'jpeg' : format}` };
}
