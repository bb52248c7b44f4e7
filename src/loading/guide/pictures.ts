/** The pictures of the documents, docs/guide/pictures/. scripts/guide-pictures/guide-pictures.ts takes them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf } from '../photos/kind.ts';
import { measure } from '../photos/measure.ts';

/** Beside the documents, which name it in their links. */
const FOLDER = 'pictures';
/** Pixels of the file to one of the page, so that text is sharp on a phone. */
export const PICTURE_SCALE = 2;
export const MAX_GUIDE_PICTURE_BYTES = 60_000;

export interface GuidePicture {
  file: string;
  contentType: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

export const pictureFile = (file: string): string => path.resolve('docs', 'guide', FOLDER, file);

/** @param source as a document writes it: `pictures/start-new.webp`. @throws with what is wrong with it */
export function readPicture(source: string): GuidePicture {
  const [, file] = /^pictures\/([a-z0-9-]+\.[a-z]+)$/.exec(source) ?? [];
  if (file === undefined) throw new Error(`${source} is not a file in ${FOLDER}/.`);
  if (!existsSync(pictureFile(file))) throw new Error(`${source} does not exist.`);
  const bytes = readFileSync(pictureFile(file));
  const kind = kindOf(bytes);
  const size = kind === undefined ? undefined : measure(kind, bytes);
  if (kind === undefined || !size?.complete) throw new Error(`${source} is not a whole picture.`);
  return {
    file,
    contentType: `image/${kind}`,
    width: Math.round(size.width / PICTURE_SCALE),
    height: Math.round(size.height / PICTURE_SCALE),
  };
}
