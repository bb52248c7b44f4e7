/** Runs the worker with a scripted network and caches in memory. */
import { vi } from 'vitest';

export const SITE = 'https://a.example/';
/** The name of the present build in the source; the build replaces it. */
export const PRESENT = 'zhouzhou / pages %BUILD%';

interface Answer {
  status?: number;
  type?: ResponseType;
  contentType?: string;
  body?: string;
  redirected?: boolean;
}

export function answer({
  status = 200,
  type = 'basic',
  contentType = 'text/html; charset=utf-8',
  body = page(),
  redirected = false,
}: Answer = {}): Response {
  // A network cannot be had for tests: what only the browser sets is written over.
  const response = new Response(body, {
    status: status === 0 ? 200 : status,
    headers: { 'content-type': contentType },
  });
  return Object.defineProperties(response, {
    type: { value: type },
    redirected: { value: redirected },
    status: { value: status },
  });
}

export const page = (text = '', head = ''): string =>
  `<link rel="manifest" href="/manifest.webmanifest">${head}<p>${text}`;

type Network = (address: string, init?: RequestInit) => Promise<Response>;

/** @param kept what earlier visits have left: the text of each address, by the name of the cache */
export async function startWorker(network: Network, kept: Record<string, Record<string, string>> = {}) {
  const { stores, quota, caches } = cachesInMemory();
  for (const [name, entries] of Object.entries(kept))
    for (const [address, body] of Object.entries(entries))
      await (await caches.open(name)).put(address, new Response(body));
  const requested: string[] = [];
  const registration = { scope: SITE, unregister: vi.fn(() => Promise.resolve(true)) };
  const listeners: Record<string, (event: unknown) => void> = {};
  vi.stubGlobal('self', {
    location: { href: `${SITE}offline.js` },
    registration,
    clients: { claim: () => Promise.resolve() },
    skipWaiting: () => Promise.resolve(),
    addEventListener: (name: string, listener: (event: unknown) => void) => {
      listeners[name] = listener;
    },
  });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', (request: string | { url: string }, init?: RequestInit) => {
    const address = typeof request === 'string' ? request : request.url;
    requested.push(address);
    return network(address, init);
  });
  vi.resetModules();
  await import('../worker.ts');
  /** Waits for all that the event waits for. */
  const dispatch = async (name: string, event: object = {}): Promise<Response | undefined> => {
    const waits: Promise<unknown>[] = [];
    let response: Promise<Response> | undefined;
    listeners[name]!({
      ...event,
      waitUntil: (wait: Promise<unknown>) => waits.push(wait),
      respondWith: (promise: Promise<Response>) => {
        response = promise;
      },
    });
    const sent = await response;
    await Promise.all(waits);
    return sent;
  };
  return {
    quota,
    registration,
    requested,
    dispatch,
    get: (path = '', mode = 'navigate') =>
      dispatch('fetch', { request: { method: 'GET', url: new URL(path, SITE).href, mode } }),
    cacheNames: () => [...stores.keys()],
    /** Paths of what the present build keeps. */
    kept: () => [...(stores.get(PRESENT)?.keys() ?? [])].map((address) => address.replace(SITE, '')),
    textOf: async (path: string) =>
      stores
        .get(PRESENT)
        ?.get(SITE + path)
        ?.clone()
        .text(),
  };
}

/** The part of `CacheStorage` that the worker uses. */
function cachesInMemory() {
  const stores = new Map<string, Map<string, Response>>();
  const quota = { isFull: false };
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: (address: string) => Promise.resolve(store.get(address)?.clone()),
      put: (address: string, response: Response) => {
        if (quota.isFull) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        store.delete(address);
        store.set(address, response);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...store.keys()].map((url) => ({ url }))),
      delete: (address: string) => Promise.resolve(store.delete(address)),
    };
  };
  const caches = {
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  return { stores, quota, caches };
}
