/**
 * The fonts of the pictures, all from npm under the Open Font License. Noto Sans SC is complete (30,000 characters, with rare place
 * names such as 㙟 and 𬭎). Noto Serif SC, used for large titles and dates only, comes as a smaller package of the 16,000 most
 * common characters in a hundred slices; others fall back to Noto Sans SC. Of both, only the weights in font-files.json are installed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import FILES from './font-files.json' with { type: 'json' };
import { SANS, SERIF_SLICES, sliceName } from './font-names.ts';

let loaded: Font[] | undefined;
let loadedSans: Font[] | undefined;

/** Loaded with the first picture that is not cached. Always the same array, by which satori caches parsed fonts. */
export const fonts = (): Font[] => (loaded ??= [...sansFonts(), ...serif()]);
/** The fonts with the largest character set. */
export const sansFonts = (): Font[] => (loadedSans ??= sans());

const sans = (): Font[] =>
  ([400, 700] as const).map((weight) => ({
    name: SANS,
    weight,
    style: 'normal',
    data: readFileSync(inPackage(`${FILES.sans.package}/${FILES.sans.faces[weight]}`)),
  }));

function serif(): Font[] {
  const folder = dirname(inPackage(`${FILES.serif.package}/${FILES.serif.faces[700]}`));
  const slices = readdirSync(folder)
    .filter((file) => file.endsWith('.woff2'))
    .sort();
  if (slices.length !== SERIF_SLICES)
    throw new Error(
      `noto-serif-sc has ${String(slices.length)} slices, not ${String(SERIF_SLICES)}: set SERIF_SLICES in font-names.ts.`,
    );
  return slices.map((file, index) => ({
    name: sliceName(index),
    weight: 700,
    style: 'normal',
    data: readFileSync(join(folder, file)),
  }));
}

/** Resolved from the project folder, since bundled code may run anywhere. */
const inPackage = (path: string): string => createRequire(join(process.cwd(), 'package.json')).resolve(path);
