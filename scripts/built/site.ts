/** A built site as a folder of files: what the other checks ask of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pageKindOf, pageKindsOf, type PageKindName } from '../../src/page-kinds.ts';
import { readPage, type Page } from './page.ts';

export interface Site {
  folder: string;
  /** Where it will stand: `https://example.org` and `/` or `/folder/`. */
  origin: string;
  base: string;
  /** All files, relative, with forward slashes: `weekend/index.html`. */
  files: ReadonlySet<string>;
  pages: readonly Page[];
}

/** One finding: which file, and what is wrong with it. */
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

/** Every page names its public address; the home page's is the root of the site. */
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

/** The file behind an address of this site (`/weekend/?a#b` → `weekend/index.html`); undefined if it is elsewhere. */
export function fileOf(address: URL, site: Pick<Site, 'origin' | 'base' | 'files'>): string | undefined {
  if (address.origin !== site.origin || !address.pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(address.pathname.slice(site.base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Where a page will stand: the address that relative links start from. */
export function addressOf(file: string, site: Pick<Site, 'origin' | 'base'>): URL {
  return new URL(site.base + pathOf(file), site.origin);
}

/** `weekend/index.html` → `weekend` */
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
