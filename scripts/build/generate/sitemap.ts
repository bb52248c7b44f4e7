/** The sitemap of the pages that search engines are to know: https://www.sitemaps.org/protocol.html. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { env } from '../../../src/env.ts';
import { compareText } from '../../../src/domain/order.ts';
import { PAGE_KINDS, pageKindOf } from '../../../src/page-kinds.ts';

/** The protocol allows 50,000 in a file. */
const MAX_ADDRESSES = 45_000;

/** @param paths of pages, below the address of the site */
export async function writeSitemap(folder: string, paths: readonly string[]): Promise<void> {
  const { url } = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as { url: string };
  const addressOf = (path: string): string => new URL(path.replace(/^\//, ''), url.replace(/\/?$/, '/')).href;
  const addresses = paths.filter(isListed).map(addressOf).sort(compareText);
  const files: string[] = [];
  for (let start = 0; start < addresses.length; start += MAX_ADDRESSES) {
    const name = `sitemap-${files.length}.xml`;
    await write(join(folder, name), new SitemapStream(), addresses.slice(start, start + MAX_ADDRESSES));
    files.push(addressOf(name));
  }
  await write(join(folder, 'sitemap-index.xml'), new SitemapIndexStream(), files);
}

async function write(file: string, stream: SitemapStream | SitemapIndexStream, addresses: string[]): Promise<void> {
  for (const address of addresses) stream.write(address);
  stream.end();
  writeFileSync(file, await streamToPromise(stream));
}

function isListed(path: string): boolean {
  const kind = pageKindOf(path.slice(1));
  return kind !== undefined && PAGE_KINDS[kind].inSitemap;
}
