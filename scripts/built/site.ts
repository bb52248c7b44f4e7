/** Reads a built site from its folder, for the checks. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageKindOf, pageKindsOf, type PageKindName } from '../../src/page-kinds.ts';
import { readPage, type Page } from './page.ts';

export interface Site {
  folder: string;
  /** Public address: `https://example.org` and `/` or `/folder/`. */
  origin: string;
  base: string;
  /** All files, relative, with forward slashes: `weekend/index.html`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

export interface Problem {
  file: string;
  text: string;
}

export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return { folder, ...siteRoot(folder), files: new Set(files), pages };
}

/** From the canonical link of the home page. */
export function siteRoot(folder: string): { origin: string; base: string } {
  const home = join(folder, 'index.html');
  const canonical = existsSync(home)
    ? readPage('index.html', readFileSync(home, 'utf8')).tags.find(
        ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
      )?.attributes['href']
    : undefined;
  const { origin, pathname } = new URL(
    canonical !== undefined && URL.canParse(canonical) ? canonical : 'http://localhost/',
  );
  return { origin, base: pathname };
}

/** The file at an address of this site (`/weekend/?a#b` → `weekend/index.html`); undefined for other sites. */
export function fileOf(address: URL, site: Pick<Site, 'origin' | 'base' | 'files'>): string | undefined {
  if (address.origin !== site.origin || !address.pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(site.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The public address of a page, which its relative links resolve against. */
export function addressOf(file: string, site: Pick<Site, 'origin' | 'base'>): URL {
  return new URL(site.base + pathOf(file), site.origin);
}

/** @returns undefined when src/page-kinds.ts has no kind for the page */
export function kindOfFile(file: string): PageKindName | undefined {
  return pageKindOf(pathOf(file));
}

export function pageKindProblems({ pages }: Site): Problem[] {
  return pages.flatMap(({ file }) => {
    const kinds = pageKindsOf(pathOf(file));
    if (kinds.length === 1) return [];
    const found = kinds.length === 0 ? 'no kind' : `several kinds (${kinds.join(', ')})`;
    return [{ file, text: `is a page of ${found}: each has one in src/page-kinds.ts` }];
  });
}

/** `weekend/index.html` → `weekend/` */
function pathOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
