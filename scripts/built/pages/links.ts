/** Checks that every link within the site leads to a file, and its fragment to an id there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf, metaOf, readPage, tagsNamed, type Page, type Tag } from '../page.ts';
import { addressOf, fileOf, type Problem, type Site } from '../site.ts';

const ADDRESSES = [
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'xlink:href',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];
const ADDRESS_LISTS = ['srcset', 'imagesrcset'];
const ADDRESSES_IN_META = ['og:url', 'og:image', 'twitter:image'];

export function linkProblems(site: Site): Problem[] {
  const anchors = anchorFinder(site);
  const from = (file: string, addresses: readonly string[]): Problem[] =>
    [...new Set(addresses)].flatMap((address) => {
      const fault = faultOf(address, file, site, anchors);
      return fault === undefined ? [] : [{ file, text: `${address} ${fault}` }];
    });
  return [
    ...site.pages.flatMap((page) => from(page.file, addressesOf(page))),
    ...[...site.files]
      .filter((file) => file.endsWith('.xml'))
      .flatMap((file) => from(file, addressesInXml(site, file))),
  ];
}

function faultOf(
  address: string,
  file: string,
  site: Site,
  anchors: (file: string) => ReadonlySet<string>,
): string | undefined {
  const here = addressOf(file, site);
  if (!URL.canParse(address, here.href)) return 'is not an address';
  const url = new URL(address, here);
  if (url.origin !== site.origin) return undefined;
  const target = fileOf(url, site);
  if (target === undefined) return `leaves the folder of the site, ${site.base}`;
  if (!site.files.has(target))
    return site.files.has(`${target}/index.html`) ? 'lacks the / at its end' : `leads nowhere: there is no ${target}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || !/\.(?:html|svg)$/.test(target))
    return undefined;
  return anchors(target).has(fragment) ? undefined : `leads to a page without id="${fragment}"`;
}

function addressesOf(page: Page): string[] {
  return [
    ...page.tags.flatMap(addressesIn),
    ...ADDRESSES_IN_META.flatMap((key) => metaOf(page, key) ?? []),
    ...tagsNamed(page, 'script')
      .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
      .flatMap(({ text }) => webAddressesIn(text)),
    ...refreshTarget(page),
  ];
}

function addressesIn({ name, attributes }: Tag): string[] {
  // <base> would move every relative link; head.ts reports it.
  if (name === 'base') return [];
  const lists = ADDRESS_LISTS.flatMap(
    (key) => attributes[key]?.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') ?? [],
  );
  return [...ADDRESSES.flatMap((key) => attributes[key] ?? []), ...lists];
}

/** All values in structured data that are web addresses, whatever their key. */
function webAddressesIn(json: string): string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) found.push(value);
    });
  } catch {
    // head.ts reports structured data that cannot be parsed.
  }
  return found;
}

/** A redirect is `<meta http-equiv="refresh" content="0;url=…">`. */
function refreshTarget(page: Page): string[] {
  const target = /url=(.+)$/i.exec(metaOf(page, 'refresh') ?? '')?.[1];
  return target === undefined ? [] : [target.trim(), ...linksOf(page, 'canonical')];
}

/** Entries of this feed are identified by anchors of the page of changes, which has fewer entries than the feeds of districts. */
const FEED_WITH_ANCHORS = /(?:^|\/)feeds\/changes\.xml$/;

/** Sitemaps name pages in `<loc>`, Atom feeds in `href`. */
function addressesInXml(site: Site, file: string): string[] {
  const { tags } = readPage(file, readFileSync(join(site.folder, file), 'utf8'));
  return tags.flatMap(({ name, text, attributes }) =>
    name === 'loc' || (name === 'id' && FEED_WITH_ANCHORS.test(file)) ? [text.trim()] : (attributes['href'] ?? []),
  );
}

function anchorFinder(site: Site): (file: string) => ReadonlySet<string> {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  const cache = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const ids =
      cache.get(file) ?? idsOf(pages.get(file) ?? readPage(file, readFileSync(join(site.folder, file), 'utf8')));
    cache.set(file, ids);
    return ids;
  };
}

function idsOf({ tags }: Page): ReadonlySet<string> {
  return new Set(
    tags.flatMap(({ name, attributes }) =>
      [attributes['id'] ?? [], name === 'a' ? (attributes['name'] ?? []) : []].flat(),
    ),
  );
}
