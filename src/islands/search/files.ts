/**
 * The parts of the index as they are fetched. Each is named by the hash of its content, so what is on the shelf is right for
 * ever; only which parts belong together is asked anew. When the network is gone, what was there last answers.
 */
import type { Repairs } from '../../domain/search/repairs.ts';
import * as urls from '../../urls.ts';
import type { SearchManifest } from '../../view-models/search-index.ts';

const SHELF = 'search-1';

/** @throws when it can be had neither from the network nor from the shelf */
export async function fetchManifest(): Promise<SearchManifest> {
  const address = urls.searchManifest();
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (response?.ok) {
    await onShelf(async (shelf) => shelf.put(address, response.clone()));
    return await response.json() as SearchManifest;
  }
  return await found(await onShelf((shelf) => shelf.match(address))).json() as SearchManifest;
}

/** @throws as above */
export async function fetchPart<Part>(name: string): Promise<Part> {
  const address = urls.searchData(name);
  const kept = await onShelf((shelf) => shelf.match(address));
  if (kept) return await kept.json() as Part;
  const response = found(await fetch(address));
  await onShelf(async (shelf) => shelf.put(address, response.clone()));
  return await response.json() as Part;
}

/** A module under a name of its own (astro.config.mjs). Without it only slips are not understood: no reason to fail. */
export async function fetchRepairs(): Promise<Repairs | undefined> {
  const address = import.meta.env.DEV ? '/src/domain/search/repairs.ts' : urls.file('search-repairs.js');
  const module = await (import(/* @vite-ignore */ address) as Promise<{ REPAIRS: Repairs }>).catch(() => undefined);
  return module?.REPAIRS;
}

/** What other builds had is not needed any more. */
export async function clearShelf(manifest: SearchManifest): Promise<void> {
  const current = [urls.searchManifest(), ...Object.values(manifest).map(urls.searchData)].map((path) => new URL(path, location.href).href);
  await onShelf(async (shelf) => {
    const old = (await shelf.keys()).filter(({ url }) => !current.includes(url));
    await Promise.all(old.map((request) => shelf.delete(request)));
  });
}

function found(response: Response | undefined): Response {
  if (!response?.ok) throw new Error(response ? `${response.url}: ${String(response.status)}` : 'no network');
  return response;
}

/** Without HTTPS, or where storage is off or full, there is no shelf. */
async function onShelf<Value>(work: (shelf: Cache) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work(await caches.open(SHELF));
  } catch {
    return undefined;
  }
}
