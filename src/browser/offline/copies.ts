/**
 * The copies on the device: one cache for each build of the site's code, so that a page never meets scripts of another build. The cache
 * of the build before stays, so that what was kept last night is still there this morning.
 */
import { filesOf } from './files.ts';
import { cachePrefix, SHELF_RECORD, type ShelfRecord } from './names.ts';
import { isLasting, isPage, type OwnSite } from './own.ts';

/** Pages besides those of the shelf. */
const MAX_PAGES = 40;
/** Months, menus and other data. */
const MAX_DATA = 20;
/** Screens on walls and the editor's page stay, however much else is read on the device. */
const STAYS = /\/(?:bianji|screen|show\/[^/]+)\/$/;

export class Copies {
  private readonly site: OwnSite;
  /** Of all caches with the name of this site, of those with copies, and the name of the present one. */
  private readonly prefix: string;
  private readonly copiesPrefix: string;
  private readonly present: string;
  private readonly recordAddress: string;

  /** @param build names the code of the site */
  constructor(site: OwnSite, build: string) {
    this.site = site;
    this.prefix = cachePrefix(site.home.pathname);
    this.copiesPrefix = `${this.prefix}pages `;
    this.present = this.copiesPrefix + build;
    this.recordAddress = new URL(SHELF_RECORD, site.home).href;
  }

  async find(address: string): Promise<Response | undefined> {
    for (const name of await this.names()) {
      const copy = await (await caches.open(name)).match(address);
      if (copy) return copy;
    }
    return undefined;
  }

  /** Keeps a response and, of pages and scripts, the files that they need. @throws if one of these cannot be had */
  async keep(address: string, response: Response): Promise<void> {
    if (isPage(address) || address.endsWith('.js'))
      for (const file of filesOf(await response.clone().text(), address))
        if (this.site.has(file)) await this.keepFile(file);
    await this.put(address, response);
    if (!isLasting(address)) await this.trim();
  }

  /** Keeps what is not on its way already. @returns its text, or undefined if it cannot be had */
  async fetch(address: string): Promise<string | undefined> {
    try {
      const response = await fetch(address, { cache: 'no-cache' });
      if (!(await this.site.isOwn(response, address))) return undefined;
      const text = await response.clone().text();
      await this.keep(address, response);
      return text;
    } catch {
      return undefined;
    }
  }

  /** What the present build has fetched in advance. */
  async record(): Promise<ShelfRecord | undefined> {
    const copy = await (await this.open()).match(this.recordAddress);
    return copy && ((await copy.json()) as ShelfRecord);
  }

  async writeRecord(record: ShelfRecord): Promise<void> {
    await this.put(this.recordAddress, new Response(JSON.stringify(record)));
  }

  /** Deletes the caches of builds before the last one. */
  async deleteOld(): Promise<void> {
    const [, , ...old] = await this.names();
    await Promise.all(old.map((name) => caches.delete(name)));
  }

  async deleteAll(): Promise<void> {
    const own = (await caches.keys()).filter((name) => name.startsWith(this.prefix));
    await Promise.all(own.map((name) => caches.delete(name)));
  }

  private open(): Promise<Cache> {
    return caches.open(this.present);
  }

  /** The present build first, then the latest. */
  private async names(): Promise<string[]> {
    const all = (await caches.keys()).filter((name) => name.startsWith(this.copiesPrefix));
    return [this.present, ...all.filter((name) => name !== this.present).reverse()];
  }

  private async keepFile(address: string): Promise<void> {
    if (await (await this.open()).match(address)) return;
    const copy = isLasting(address) ? await this.find(address) : undefined;
    if (copy) {
      await this.keep(address, copy);
      return;
    }
    const response = await fetch(address);
    if (!(await this.site.isOwn(response, address))) throw new Error(`No file at ${address}`);
    await this.keep(address, response);
  }

  private async put(address: string, response: Response): Promise<void> {
    try {
      await (await this.open()).put(address, response);
    } catch (error) {
      // The storage is full: room for the next copy.
      await this.trim(0);
      throw error;
    }
  }

  /** `put` moves an entry to the end, so that the least recently used come first. */
  private async trim(maxPages = MAX_PAGES): Promise<void> {
    const cache = await this.open();
    const { pages: shelf = [] } = (await this.record()) ?? {};
    const others = (await cache.keys()).map(({ url }) => url).filter((url) => !shelf.includes(url));
    const pages = others.filter((url) => isPage(url) && !STAYS.test(url));
    const data = others.filter((url) => url.endsWith('.json') && url !== this.recordAddress);
    const surplus = [...allBut(maxPages, pages), ...allBut(MAX_DATA, data)];
    await Promise.all(surplus.map((url) => cache.delete(url)));
  }
}

const allBut = (count: number, addresses: readonly string[]): string[] =>
  addresses.slice(0, Math.max(0, addresses.length - count));
