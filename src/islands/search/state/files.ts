/**
 * Fetches the parts of the index and keeps them in Cache Storage. Their names contain a hash of their content, so cached parts never
 * expire; only the manifest is revalidated, and the cached one serves offline. Every response is checked for the expected keys before
 * it is stored or used, since the login page of a captive portal also has status 200.
 */
import * as urls from '../../../urls.ts';
import type { SearchManifest } from '../../../view-models/search/index.ts';
import type { Repairs } from '../../../domain/search/model.ts';

const CACHE_NAME = 'search-1';
const MANIFEST_KEYS: readonly (keyof SearchManifest)[] = ['core', 'summaries', 'rest', 'archives'];

/** @throws when neither the network nor the cache has it */
export async function fetchManifest(): Promise<SearchManifest> {
  const address = urls.searchManifest();
  try {
    return await fetchJson(address, MANIFEST_KEYS);
  } catch (unreachable) {
    const cached = await fromCache<SearchManifest>(address, MANIFEST_KEYS);
    if (cached) return cached;
    throw unreachable;
  }
}

/**
 * @param requiredKey tells the part from any other response
 * @throws when neither the cache nor the network has it
 */
export async function fetchPart<Part extends object>(name: string, requiredKey: keyof Part & string): Promise<Part> {
  const address = urls.searchData(name);
  return (await fromCache<Part>(address, [requiredKey])) ?? (await fetchJson<Part>(address, [requiredKey]));
}

export type Engine = typeof import('../../../view-models/search/results.ts');

/** The engine, fetched with the first query. It is built under a fixed name (astro.config.mjs). */
export async function fetchEngine(): Promise<Engine> {
  const address = import.meta.env.DEV ? '/src/view-models/search/results.ts' : urls.file('search-engine.js');
  return withTimeout(() => import(/* @vite-ignore */ address) as Promise<Engine>);
}

/** Corrections and suggestions, likewise. */
export async function fetchRepairs(): Promise<Repairs> {
  const address = import.meta.env.DEV ? '/src/domain/search/repair/repairs.ts' : urls.file('search-repairs.js');
  return (await withTimeout(() => import(/* @vite-ignore */ address) as Promise<{ REPAIRS: Repairs }>)).REPAIRS;
}

/** Removes the parts of other builds. */
export async function pruneCache(manifest: SearchManifest): Promise<void> {
  const { core, summaries, rest, archives } = manifest;
  const names = [core, summaries, rest, ...archives.map(({ name }) => name)];
  const current = [urls.searchManifest(), ...names.map(urls.searchData)].map(
    (path) => new URL(path, location.href).href,
  );
  await withCache(async (cache) => {
    const outdated = (await cache.keys()).filter(({ url }) => !current.includes(url));
    await Promise.all(outdated.map((request) => cache.delete(request)));
  });
}

async function fetchJson<Value extends object>(address: string, keys: readonly (keyof Value)[]): Promise<Value> {
  const text = await withTimeout((signal) => fetchText(address, signal));
  const value = parseWithKeys<Value>(text, keys);
  if (!value) throw new Error(`${address}: not a file of the search index`);
  await withCache((cache) => cache.put(address, new Response(text)));
  return value;
}

async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, cache: address === urls.searchManifest() ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  return response.text();
}

/** Long enough for every part on a slow network; after it, the reader is offered to try again. */
const TIMEOUT_MS = 15_000;

/** @throws on timeout, after aborting the signal */
export async function withTimeout<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  timeout = TIMEOUT_MS,
): Promise<Value> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timedOut = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      controller.abort();
      reject(new Error(`no answer within ${String(timeout)} ms`));
    }, timeout);
  });
  try {
    return await Promise.race([work(controller.signal), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}

async function fromCache<Value extends object>(
  address: string,
  keys: readonly (keyof Value)[],
): Promise<Value | undefined> {
  const cached = await withCache((cache) => cache.match(address));
  return cached && parseWithKeys<Value>(await cached.text(), keys);
}

function parseWithKeys<Value extends object>(text: string, keys: readonly (keyof Value)[]): Value | undefined {
  try {
    const value = JSON.parse(text) as Value;
    return keys.every((key) => key in value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where Cache Storage is unavailable: without HTTPS, or where storage is off or full. */
async function withCache<Value>(use: (cache: Cache) => Promise<Value>): Promise<Value | undefined> {
  try {
    return await use(await caches.open(CACHE_NAME));
  } catch {
    return undefined;
  }
}
