/** Photos as they may be published: upright, and without what a camera writes into them, such as where somebody stood. */
import sharp from 'sharp';

/** Photographers count in long sides; enough for a page of print. */
const LONGEST_PX = 3000;
const QUALITY = 90;

export interface Photo {
  bytes: Buffer;
  contentType: string;
}

/** @param file a JPEG, PNG, WebP or AVIF. @throws when it is none of them. */
export async function publicPhoto(file: string): Promise<Photo> {
  const picture = sharp(file)
    .autoOrient()
    .resize({ width: LONGEST_PX, height: LONGEST_PX, fit: 'inside', withoutEnlargement: true });
  const { format: found } = await picture.metadata();
  // AVIF is HEIF with one kind of compression, and sharp goes by the family's name.
  const format = found === 'heif' ? 'avif' : found;
  return {
    bytes: await picture.toFormat(format, format === 'png' ? {} : { quality: QUALITY }).toBuffer(),
    contentType: `image/${format}`,
  };
}
