/** The sitemap lists the pages that search engines may index: https://www.sitemaps.org/protocol.html. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Transform } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { env } from '../../../src/env.ts';
import { compareText } from '../../../src/domain/order.ts';
import { PAGE_KINDS, pageKindOf } from '../../../src/page-kinds.ts';

/** The protocol allows 50,000 in a file. */
const MAX_ADDRESSES = 45_000;

interface SitemapFile {
  name: string;
  /** Of its addresses: a large site has the same ones on most days. */
  key: string;
  bytes: () => Promise<Buffer>;
}

/** @param paths of pages, below the address of the site */
export function sitemapOf(paths: readonly string[]): SitemapFile[] {
  const { url } = JSON.parse(readFileSync(resolve(env.CONTENT_DIR, 'site.json'), 'utf8')) as { url: string };
  const addressOf = (path: string): string => new URL(path.replace(/^\//, ''), url.replace(/\/?$/, '/')).href;
  const addresses = paths.filter(isListed).map(addressOf).sort(compareText);
  const files: SitemapFile[] = [];
  for (let start = 0; start < addresses.length; start += MAX_ADDRESSES)
    files.push(
      fileOf(`sitemap-${files.length}.xml`, addresses.slice(start, start + MAX_ADDRESSES), () => new SitemapStream()),
    );
  const names = files.map(({ name }) => addressOf(name));
  return [...files, fileOf('sitemap-index.xml', names, () => new SitemapIndexStream())];
}

const fileOf = (name: string, addresses: string[], open: () => Transform): SitemapFile => ({
  name,
  key: createHash('sha256')
    .update(JSON.stringify([name, addresses]))
    .digest('base64url'),
  bytes: () => written(open(), addresses),
});

async function written(stream: Transform, addresses: string[]): Promise<Buffer> {
  for (const address of addresses) stream.write(address);
  stream.end();
  return streamToPromise(stream);
}

function isListed(path: string): boolean {
  const kind = pageKindOf(path.slice(1));
  return kind !== undefined && PAGE_KINDS[kind].inSitemap;
}
