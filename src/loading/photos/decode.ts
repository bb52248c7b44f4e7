/** Finds photos that look valid but cannot be decoded. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Entries } from '../../domain/schema/collections.ts';
import { shownPath } from '../files/content-folder.ts';
import type { Problem } from '../problems.ts';
import { photosOf } from './files.ts';
import { BROKEN_OFF } from './inspect.ts';

/** @param root the content folder; its photos passed `photoProblem` */
export async function unreadablePhotos(root: string, entries: Entries): Promise<Problem[]> {
  const files = [...new Set(photosOf(entries).map(({ path }) => join(root, path)))];
  const readable = await Promise.all(files.map(isReadable));
  return files
    .filter((_, index) => readable[index] === false)
    .map((file) => ({ file: shownPath(file), ...BROKEN_OFF }));
}

/** Decodes every pixel, as publishing does. */
async function isReadable(file: string): Promise<boolean> {
  try {
    // From bytes, since sharp caches files by name.
    await sharp(await readFile(file)).stats();
    return true;
  } catch {
    return false;
  }
}
