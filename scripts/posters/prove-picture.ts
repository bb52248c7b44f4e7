/** Compares the pictures of a menu with the content: their words, from the text file next to them, and the QR code in each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Entries } from '../../src/domain/schema/collections.ts';
import type { Site } from '../built/site.ts';
import { codesIn } from './codes.ts';
import { expectedOn } from './expected.ts';
import type { Proof } from './prove-pdf.ts';

export const pictureTexts = ({ files }: Site): string[] => [...files].filter((file) => file.endsWith('/picture.txt'));

/** @param text `stations/panlong/dongzhuang/2026-12/picture.txt` */
export async function provePictures(
  text: string,
  { folder, files, origin, base }: Site,
  entries: Entries,
): Promise<Proof> {
  const start = text.replace(/\.txt$/, '');
  const pictures = [...files].filter((file) => file.startsWith(start) && file.endsWith('.png'));
  const words = readFileSync(join(folder, text), 'utf8').replace(/\s+/g, '');
  const expected = expectedOn('picture', text, entries);
  const menu = origin + base + text.replace(/[^/]+$/, '');
  const codes = await Promise.all(
    pictures.map(async (picture) => ({ picture, read: await codesOf(join(folder, picture)) })),
  );
  return {
    kind: 'picture',
    paper: text,
    pages: pictures.length,
    codes: codes.flatMap(({ read }) => read).length,
    texts: expected.length,
    faults: [
      ...expected.filter((piece) => !words.includes(piece)).map((piece) => `缺“${piece}”`),
      ...codes
        .filter(({ read }) => read.join() !== menu)
        .map(({ picture, read }) => `${picture} 的二维码读作“${read.join('、')}”，应该是 ${menu}`),
    ],
  };
}

async function codesOf(file: string): Promise<string[]> {
  const {
    data,
    info: { width, height },
  } = await sharp(file).flatten({ background: '#fff' }).greyscale().raw().toBuffer({ resolveWithObject: true });
  return codesIn({ width, height, pixels: data });
}
