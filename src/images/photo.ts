/** Prepares photos for publication: rotated upright, without metadata such as coordinates. */
import sharp from 'sharp';

/** Several photos are prepared in parallel already. */
sharp.concurrency(1);

/** Of the longer side, in pixels: enough for a printed page. */
const LONGEST_PX = 3000;
const QUALITY = 90;

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
