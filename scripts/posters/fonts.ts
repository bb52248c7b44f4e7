/**
 * The fonts of the PDFs, which the pictures use too. System fonts differ between machines, and OpenType collections become hundreds
 * of Type 3 fonts in a PDF; these are embedded as TrueType subsets.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import FILES from '../../src/images/drawing/font-files.json' with { type: 'json' };

const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.ttf': 'font/ttf', '.woff2': 'font/woff2' };

/** Names and versions, a part of the cache key of a print. */
export const fontVersions = (): string =>
  [FILES.sans, FILES.serif]
    .map(({ package: name }) => {
      const { version } = JSON.parse(inPackages(`${name}/package.json`).toString()) as { version: string };
      return `${name}@${version}`;
    })
    .join(' ');

/** @param root absolute address below which fontFile serves the fonts */
export const fontStylesheet = (root: string): string =>
  [
    // Divided into slices, of which the browser requests those it needs.
    `@import url("${root}${FILES.serif.package}/${FILES.serif.faces[700]}");`,
    ...Object.entries(FILES.sans.faces).map(
      ([weight, file]) =>
        `@font-face { font-family: "Noto Sans SC"; font-weight: ${weight}; src: url("${root}${FILES.sans.package}/${file}"); }`,
    ),
    ':root { --font-sans: "Noto Sans SC"; --font-display: "Noto Serif SC", "Noto Sans SC"; }',
  ].join('\n');

/** @param path below the root. @throws when there is no such file. */
export const fontFile = (path: string): { body: Buffer; contentType: string } => ({
  body: inPackages(path),
  contentType: TYPES[extname(path)] ?? 'application/octet-stream',
});

const inPackages = (path: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(path)));
