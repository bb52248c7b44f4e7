/**
 * Transfer size of the first view in gzip bytes: the page, its styles, its scripts with their static imports, and the code of its
 * islands. Pictures and later requests do not count. 1 kB is 1000 bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { linksOf, tagsNamed, type Page } from './page.ts';
import { addressOf, fileOf, type Site } from './site.ts';

export interface Weight {
  html: number;
  css: number;
  /** Inline scripts included; they are part of `html` as well, so that the total counts them once. */
  js: number;
  /** With what puts the reader's community first (browser/follow-place.ts), which is loaded for readers who have chosen one. */
  jsWithPlace: number;
  total: number;
}

// The lexer is WebAssembly, which compiles asynchronously.
await init;

const MODULE_ATTRIBUTES = ['component-url', 'renderer-url', 'before-hydration-url'];

export function weigher(site: Site): (page: Page) => Weight {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipSize(readFileSync(join(site.folder, file)));
    sizes.set(file, size);
    return size;
  };
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + sizeOf(file), 0);
  const importsOf = importReader(site);

  return (page) => {
    const here = addressOf(page.file, site);
    const files = (addresses: readonly string[]): string[] =>
      addresses.flatMap((address) => fileOf(new URL(address, here), site) ?? []).filter((file) => site.files.has(file));
    const html = sizeOf(page.file);
    const css = sum(new Set(files(linksOf(page, 'stylesheet'))));
    const weightOf = (addresses: readonly string[]): number => sum(withImports(files(addresses), importsOf));
    const scripts = weightOf(scriptAddresses(page));
    const withPlace = weightOf([...scriptAddresses(page), ...placeAddresses(page)]);
    const inline = tagsNamed(page, 'script')
      .filter(runsInline)
      .reduce((total, { text }) => total + gzipSize(text), 0);
    return { html, css, js: scripts + inline, jsWithPlace: withPlace + inline, total: html + css + scripts };
  };
}

function scriptAddresses(page: Page): string[] {
  return [
    ...tagsNamed(page, 'script').flatMap(({ attributes }) => attributes['src'] ?? []),
    ...linksOf(page, 'modulepreload'),
    ...tagsNamed(page, 'astro-island').flatMap(({ attributes }) =>
      MODULE_ATTRIBUTES.flatMap((key) => attributes[key] ?? []),
    ),
  ];
}

const placeAddresses = ({ tags }: Page): string[] =>
  tags.flatMap(({ attributes }) => attributes['data-follows-place'] ?? []);

function runsInline({ attributes }: { attributes: Readonly<Record<string, string>> }): boolean {
  const type = attributes['type'];
  return !attributes['src'] && (type === undefined || type === 'module' || type === 'text/javascript');
}

function withImports(entries: readonly string[], importsOf: (file: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...importsOf(file));
  }
  return found;
}

/** Static imports only: `import()` is fetched when it is needed. */
function importReader(site: Site): (file: string) => readonly string[] {
  const cache = new Map<string, string[]>();
  return (file) => {
    const imports =
      cache.get(file) ??
      parse(readFileSync(join(site.folder, file), 'utf8'))[0]
        .flatMap(({ d, n }) =>
          d === -1 && n !== undefined ? (fileOf(new URL(n, addressOf(file, site)), site) ?? []) : [],
        )
        .filter((imported) => site.files.has(imported));
    cache.set(file, imports);
    return imports;
  };
}

export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
