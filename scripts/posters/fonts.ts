/**
 * The fonts of the PDFs, which the pictures use too. System fonts differ between machines, and OpenType collections become hundreds
 * of Type 3 fonts in a PDF; these are embedded as TrueType subsets.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const SANS = '@expo-google-fonts/noto-sans-sc';
const SERIF = 'noto-serif-sc';
const SANS_FACES = [
  { weight: 400, file: '400Regular/NotoSansSC_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSansSC_700Bold.ttf' },
];
/** Divided into slices, of which the browser requests those it needs. */
const SERIF_STYLESHEET = 'noto_serif_sc_bold/css.css';
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.ttf': 'font/ttf', '.woff2': 'font/woff2' };

/** Names and versions, a part of the cache key of a print. */
export const fontVersions = (): string =>
  [SANS, SERIF]
    .map((name) => {
      const { version } = JSON.parse(inPackages(`${name}/package.json`).toString()) as { version: string };
      return `${name}@${version}`;
    })
    .join(' ');

/** @param root absolute address below which fontFile serves the fonts */
export const fontStylesheet = (root: string): string =>
  [
    `@import url("${root}${SERIF}/${SERIF_STYLESHEET}");`,
    ...SANS_FACES.map(
      ({ weight, file }) =>
        `@font-face { font-family: "Noto Sans SC"; font-weight: ${String(weight)}; src: url("${root}${SANS}/${file}"); }`,
    ),
    ':root { --font-sans: "Noto Sans SC"; --font-display: "Noto Serif SC", "Noto Sans SC"; }',
  ].join('\n');

/** @param path below the root. @throws when there is no such file. */
export const fontFile = (path: string): { body: Buffer; contentType: string } => ({
  body: inPackages(path),
  contentType: TYPES[extname(path)] ?? 'application/octet-stream',
});

const inPackages = (path: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(path)));
