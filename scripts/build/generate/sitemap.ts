/** The sitemap lists the pages that search engines may index: https://www.sitemaps.org/protocol.html. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { env } from '../../../src/env.ts';
import { compareText } from '../../../src/domain/order.ts';
import { PAGE_KINDS, pageKindOf } from '../../../src/page-kinds.ts';

/** The protocol allows 50,000 in a file. */
const MAX_ADDRESSES = 45_000;

/**
 * @param paths of pages, below the address of the site
 * @returns the bytes of the files, by name
 */
export async function sitemapOf(paths: readonly string[]): Promise<Map<string, Buffer>> {
  const { url } = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as { url: string };
  const addressOf = (path: string): string => new URL(path.replace(/^\//, ''), url.replace(/\/?$/, '/')).href;
  const addresses = paths.filter(isListed).map(addressOf).sort(compareText);
  const files = new Map<string, Buffer>();
  for (let start = 0; start < addresses.length; start += MAX_ADDRESSES)
    files.set(
      `sitemap-${files.size}.xml`,
      await written(new SitemapStream(), addresses.slice(start, start + MAX_ADDRESSES)),
    );
  return files.set('sitemap-index.xml', await written(new SitemapIndexStream(), [...files.keys()].map(addressOf)));
}

async function written(stream: SitemapStream | SitemapIndexStream, addresses: string[]): Promise<Buffer> {
  for (const address of addresses) stream.write(address);
  stream.end();
  return streamToPromise(stream);
}

function isListed(path: string): boolean {
  const kind = pageKindOf(path.slice(1));
  return kind !== undefined && PAGE_KINDS[kind].inSitemap;
}
