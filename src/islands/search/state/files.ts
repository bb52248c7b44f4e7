/**
 * The parts of the index as they are fetched. Each is named by the hash of its content, so what is on the shelf is right for
 * ever; only which parts belong together is asked anew. When the network is gone, what was there last answers. Nothing goes on
 * the shelf, and nothing is taken from it, that is not what it should be: a hotel's login page also comes with status 200.
 */
import type { Repairs } from '../../../domain/search/repair/repairs.ts';
import * as urls from '../../../urls.ts';
import type { SearchManifest } from '../../../view-models/search/index.ts';

const SHELF = 'search-1';

/** @throws when it can be had neither from the network nor from the shelf */
export async function fetchManifest(): Promise<SearchManifest> {
  const address = urls.searchManifest();
  try {
    return await fetchJson(address, ['core', 'summaries', 'archive']);
  } catch (unreachable) {
    const kept = await fromShelf<SearchManifest>(address, ['core', 'summaries', 'archive']);
    if (kept) return kept;
    throw unreachable;
  }
}

/**
 * @param has a key that the part must have
 * @throws as above
 */
export async function fetchPart<Part extends object>(name: string, has: keyof Part & string): Promise<Part> {
  const address = urls.searchData(name);
  return (await fromShelf<Part>(address, [has])) ?? (await fetchJson<Part>(address, [has]));
}

export type Engine = typeof import('../../../view-models/search/results.ts');

/** What answers, when something is asked: a page that is only opened does without. A module under a name of its own (astro.config.mjs). */
export async function fetchEngine(): Promise<Engine> {
  const address = import.meta.env.DEV ? '/src/view-models/search/results.ts' : urls.file('search-engine.js');
  return inTime(() => import(/* @vite-ignore */ address) as Promise<Engine>);
}

/** Another. */
export async function fetchRepairs(): Promise<Repairs> {
  const address = import.meta.env.DEV ? '/src/domain/search/repair/repairs.ts' : urls.file('search-repairs.js');
  return (await inTime(() => import(/* @vite-ignore */ address) as Promise<{ REPAIRS: Repairs }>)).REPAIRS;
}

/** What other builds had is not needed any more. */
export async function clearShelf(manifest: SearchManifest): Promise<void> {
  const current = [urls.searchManifest(), ...Object.values(manifest).map(urls.searchData)].map(
    (path) => new URL(path, location.href).href,
  );
  await onShelf(async (shelf) => {
    const old = (await shelf.keys()).filter(({ url }) => !current.includes(url));
    await Promise.all(old.map((request) => shelf.delete(request)));
  });
}

async function fetchJson<Value extends object>(address: string, keys: readonly (keyof Value)[]): Promise<Value> {
  const text = await inTime((signal) => fetchText(address, signal));
  const value = read<Value>(text, keys);
  if (!value) throw new Error(`${address}: not a part of the index`);
  await onShelf((shelf) => shelf.put(address, new Response(text)));
  return value;
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, cache: address === urls.searchManifest() ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return response.text();
}

/** A slow network still brings every part within this time; what hangs longer is taken for gone, so that the reader can try again. */
const PATIENCE_MS = 15_000;

/** @throws when it takes too long; what can be stopped is stopped */
export async function inTime<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  patience = PATIENCE_MS,
): Promise<Value> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer within ${String(patience)} ms`));
    }, patience);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function fromShelf<Value extends object>(
  address: string,
  keys: readonly (keyof Value)[],
): Promise<Value | undefined> {
  const kept = await onShelf((shelf) => shelf.match(address));
  return kept && read<Value>(await kept.text(), keys);
}

function read<Value extends object>(text: string, keys: readonly (keyof Value)[]): Value | undefined {
  try {
    const value = JSON.parse(text) as Value;
    return keys.every((key) => key in value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Without HTTPS, or where storage is off or full, there is no shelf. */
async function onShelf<Value>(work: (shelf: Cache) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work(await caches.open(SHELF));
  } catch {
    return undefined;
  }
}
