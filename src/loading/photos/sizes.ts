/** Width and height of every photo as it is shown, that is after rotation, so that pages keep its place. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { PhotoSize } from '../../domain/world.ts';
import type { Entries } from '../../domain/schema/collections.ts';
import { photosOf } from './files.ts';
import { drawingSize } from './svg.ts';

/** @returns by path below the content folder */
export async function photoSizes(root: string, entries: Entries): Promise<Map<string, PhotoSize>> {
  const paths = [...new Set(photosOf(entries).map(({ path }) => path))];
  const sizes = await Promise.all(paths.map(async (path) => sizeOf(await readFile(join(root, path)), extname(path))));
  return new Map(paths.map((path, index) => [path, sizes[index]!]));
}

async function sizeOf(bytes: Buffer, ending: string): Promise<PhotoSize> {
  const digest = createHash('sha1').update(bytes).digest('base64url');
  if (ending === '.svg') return { digest, width: 0, height: 0, ...drawingSize(bytes) };
  const { autoOrient } = await sharp(bytes).metadata();
  return { digest, width: autoOrient.width, height: autoOrient.height };
}
