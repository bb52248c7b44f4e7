import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleStyles, JOINT, type StyledPage } from './bundle.ts';

const SHEETS = { site: 'body{color:#111}', head: 'h1{margin:0}', list: 'ul{padding:0}', frame: 'p{margin:1em}' };

/** Twelve pages: all but one have the sheet `site`. */
const PAGES = {
  home: ['list', 'site', 'head'],
  team: ['head', 'list', 'site'],
  press: ['head', 'site'],
  embed: ['frame'],
  ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`page${index}`, ['site']])),
};

function bundled(script = '') {
  const client = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(client, '_astro'));
  for (const [name, css] of Object.entries(SHEETS)) writeFileSync(join(client, `_astro/${name}.css`), `${css}\n`);
  writeFileSync(join(client, 'island.js'), script);
  const pages: Record<string, StyledPage> = Object.fromEntries(
    Object.entries(PAGES).map(([key, names]) => [
      key,
      { styles: names.map((name) => ({ depth: 1, order: 2, sheet: { type: 'external', src: `_astro/${name}.css` } })) },
    ]),
  );
  bundleStyles(Object.values(pages), client);
  const files = (page: string) =>
    pages[page]!.styles.map(({ sheet }) => (sheet.type === 'external' ? sheet.src : 'inline'));
  return {
    files,
    css: (page: string) => files(page).map((file) => readFileSync(join(client, file), 'utf8').trim()),
    all: readdirSync(join(client, '_astro')),
  };
}

test('a page has the shared sheet, and one with the rest', () => {
  const { css } = bundled();
  expect(css('press')).toEqual([SHEETS.site, SHEETS.head]);
  expect(css('team')).toEqual([SHEETS.site, SHEETS.head + JOINT + SHEETS.list]);
});

test('a page without the shared sheet has its own only', () => {
  expect(bundled().css('embed')).toEqual([SHEETS.frame]);
});

test('pages with the same rules share a file, whatever the order', () => {
  const { files } = bundled();
  expect(files('home')).toEqual(files('team'));
});

test('removes sheets that nothing names, and keeps what a script loads', () => {
  expect(bundled().all.filter((name) => !name.startsWith('page.'))).toEqual(['frame.css', 'head.css', 'site.css']);
  expect(bundled('load("/_astro/list.css")').all).toContain('list.css');
});
