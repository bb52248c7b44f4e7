/** Checks dimensions and weight of the pictures for link cards and chat groups. */
import { openSync, readSync, closeSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem, Site } from './site.ts';

interface Kind {
  name: string;
  files: RegExp;
  width: number;
  /** Exact, or the maximum. */
  height: number | { max: number };
  maxBytes: number;
}

const KINDS: readonly Kind[] = [
  { name: 'card', files: /^cards\/.*\.png$/, width: 1200, height: 630, maxBytes: 100_000 },
  { name: 'group picture', files: /\/picture(?:-\d+)?\.png$/, width: 1080, height: { max: 4000 }, maxBytes: 500_000 },
];

interface WeighedPicture {
  kind: Kind;
  file: string;
  width: number;
  height: number;
  bytes: number;
}

export function weighPictures({ files, folder }: Site): WeighedPicture[] {
  return [...files].flatMap((file) => {
    const kind = KINDS.find(({ files: pattern }) => pattern.test(file));
    return kind ? [{ kind, file, ...sizeOf(join(folder, file)), bytes: statSync(join(folder, file)).size }] : [];
  });
}

export function pictureProblems(pictures: readonly WeighedPicture[]): Problem[] {
  return pictures.flatMap(({ kind, file, width, height, bytes }) => {
    const hasRightHeight = typeof kind.height === 'number' ? height === kind.height : height <= kind.height.max;
    return [
      ...(width === kind.width && hasRightHeight
        ? []
        : [`is ${String(width)}×${String(height)}, should be ${expectedSize(kind)}`]),
      ...(bytes <= kind.maxBytes ? [] : [`weighs ${kB(bytes)} kB, the budget is ${kB(kind.maxBytes)} kB`]),
    ].map((text) => ({ file, text }));
  });
}

/** One line for each kind. */
export function pictureTable(pictures: readonly WeighedPicture[]): string {
  return KINDS.flatMap((kind) => {
    const weights = pictures
      .filter((picture) => picture.kind === kind)
      .map(({ bytes }) => bytes)
      .sort((a, b) => a - b);
    return weights.length === 0
      ? []
      : [
          [
            `${kind.name.padEnd(15)}${String(weights.length).padStart(8)} pictures`,
            `median ${kB(weights[weights.length >> 1]!)} kB`,
            `heaviest ${kB(weights.at(-1)!)} of ${kB(kind.maxBytes)} kB`,
          ].join(', '),
        ];
  }).join('\n');
}

const SIGNATURE = '89504e470d0a1a0a';
const HEADER_BYTES = 24;

/** From the first chunk (https://www.w3.org/TR/png-3/#11IHDR); 0×0 for anything but a PNG. */
function sizeOf(path: string): { width: number; height: number } {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  readSync(file, header, 0, HEADER_BYTES, 0);
  closeSync(file);
  return header.toString('hex', 0, 8) === SIGNATURE
    ? { width: header.readUInt32BE(16), height: header.readUInt32BE(20) }
    : { width: 0, height: 0 };
}

const expectedSize = ({ width, height }: Kind): string =>
  `${String(width)}×${typeof height === 'number' ? String(height) : `at most ${String(height.max)}`}`;
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
