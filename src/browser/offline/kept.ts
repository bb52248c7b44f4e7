/** Says what is kept on the device, lists it, and clears it. Loaded where a page has an element for it and something was kept. */
import * as urls from '../../urls.ts';
import { store, stored } from '../storage.ts';
import { cachePrefix, OFFLINE_ENTRY, SHELF_RECORD, type ShelfRecord } from './names.ts';

interface Kept {
  pages: { title: string; href: string }[];
  bytes: number;
}

/** Pages that are parts of others. */
const PART = /\/weeks\/|\/offline\/$/;

/** @param element with `[data-kept-words]` and a button, or a list, or both */
export async function open(element: HTMLElement): Promise<void> {
  const words = element.querySelector('[data-kept-words]');
  const button = element.querySelector('button');
  const list = element.querySelector('ul');
  const show = async (): Promise<void> => {
    const isOn = stored(OFFLINE_ENTRY) !== 'off';
    const kept = isOn ? await readKept() : { pages: [], bytes: 0 };
    if (words) words.textContent = isOn ? keptWords(kept) : '这台设备上没有存，没有网就打不开。';
    if (button) button.textContent = isOn ? '清掉，以后不存' : '以后存下来';
    list?.replaceChildren(...kept.pages.map(item));
    element.hidden = list !== null && kept.pages.length === 0;
  };
  button?.addEventListener('click', () => {
    const isOn = stored(OFFLINE_ENTRY) !== 'off';
    store(OFFLINE_ENTRY, isOn ? 'off' : 'on');
    void (isOn ? clear() : Promise.resolve()).then(show);
  });
  await show();
}

export const keptWords = ({ pages, bytes }: Kept): string =>
  `这台设备上存了${String(pages.length)}页，约${(bytes / 1e6).toFixed(1)} MB。`;

/** The pages of the shelf first, in its order, then those read last. */
export async function readKept(): Promise<Kept> {
  const pages = new Map<string, string>();
  let bytes = 0;
  let shelf: string[] = [];
  for (const name of await cacheNames()) {
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      const blob = await (await cache.match(url))!.blob();
      bytes += blob.size;
      if (url.endsWith(SHELF_RECORD)) shelf = (JSON.parse(await blob.text()) as ShelfRecord).pages;
      else if (/(?:\/|\.html)$/.test(url) && !PART.test(url)) pages.set(url, titleOf(await blob.text()) || url);
    }
  }
  const first = shelf.filter((href) => pages.has(href));
  const others = [...pages.keys()].filter((href) => !shelf.includes(href));
  return { pages: [...first, ...others].map((href) => ({ href, title: pages.get(href)! })), bytes };
}

/** Without the name of the site, which follows the last `·`. */
export const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/(.)\s*·[^·]*$/, '$1').trim();

async function clear(): Promise<void> {
  await Promise.all((await cacheNames()).map((name) => caches.delete(name)));
  const scope = new URL(urls.home(), location.href).href;
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
}

const cacheNames = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix(urls.home())));

function item({ title, href }: { title: string; href: string }): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  line.append(link);
  return line;
}
