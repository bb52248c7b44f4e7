/**
 * The fonts of the PDFs: those of the pictures. The system's differ from machine to machine, and OpenType collections end up in a
 * PDF as hundreds of Type 3 fonts; these are embedded as TrueType, cut down to what is used.
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
/** In slices, of which the browser asks only for those that it needs. */
const SERIF_STYLESHEET = 'noto_serif_sc_bold/css.css';
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.ttf': 'font/ttf', '.woff2': 'font/woff2' };

/** What a print depends on. */
export const fontVersions = (): string =>
  [SANS, SERIF]
    .map((name) => {
      const { version } = JSON.parse(inPackages(`${name}/package.json`).toString()) as { version: string };
      return `${name}@${version}`;
    })
    .join(' ');

/** @param root an absolute address below which the fonts are asked for */
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
