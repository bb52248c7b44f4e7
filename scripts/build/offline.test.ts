/** Runs public/offline.js in a simulated service worker with a scripted network. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const CODE = readFileSync('public/offline.js', 'utf8');
const PAGE = 'https://a.example/zhou/calendar/';
const MANIFEST_LINK = '<link rel="manifest" href="/zhou/manifest.webmanifest">';
const CACHE = 'zhouzhou /zhou/ calendar-2';

interface ResponseFields {
  status?: number;
  type?: string;
  contentType?: string;
  body?: string;
  redirected?: boolean;
}

/** The properties of a Response that the worker reads. */
function response({
  status = 200,
  type = 'basic',
  contentType = 'text/html; charset=utf-8',
  body = MANIFEST_LINK,
  redirected = false,
}: ResponseFields = {}) {
  const made = {
    status,
    type,
    redirected,
    body,
    headers: new Headers({ 'content-type': contentType }),
    text: () => Promise.resolve(body),
    clone: () => made,
  };
  return made;
}

type FakeResponse = ReturnType<typeof response>;

/** @param network the result of every fetch. @param cacheNames caches that exist already */
function worker(network: () => Promise<FakeResponse>, cacheNames: string[] = []) {
  const listeners: Record<string, (event: unknown) => void> = {};
  const stores = new Map<string, Map<string, FakeResponse>>(cacheNames.map((name) => [name, new Map()]));
  const cacheNamed = (name: string) => {
    const store = stores.get(name) ?? new Map<string, FakeResponse>();
    stores.set(name, store);
    return {
      match: (address: string) => Promise.resolve(store.get(address)),
      put: (address: string, stored: FakeResponse) => {
        store.delete(address);
        store.set(address, stored);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...store.keys()]),
      delete: (address: string) => Promise.resolve(store.delete(address)),
    };
  };
  const self = {
    location: { href: 'https://a.example/zhou/offline.js' },
    addEventListener: (name: string, listener: (event: unknown) => void) => {
      listeners[name] = listener;
    },
    skipWaiting: () => undefined,
    clients: { claim: () => Promise.resolve() },
  };
  const caches = {
    open: (name: string) => Promise.resolve(cacheNamed(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  runInNewContext(CODE, { self, caches, URL, fetch: network, setTimeout: (done: () => void) => setTimeout(done, 20) });
  const dispatch = async (name: string, event: object): Promise<FakeResponse | undefined> => {
    const waits: Promise<unknown>[] = [];
    let responded: Promise<FakeResponse> | undefined;
    listeners[name]?.({
      ...event,
      waitUntil: (wait: Promise<unknown>) => waits.push(wait),
      respondWith: (promise: Promise<FakeResponse>) => {
        responded = promise;
      },
    });
    const sent = await responded;
    await Promise.race([Promise.all(waits), new Promise((done) => setTimeout(done, 60))]);
    return sent;
  };
  return {
    stores,
    get: (url = PAGE, mode = 'navigate') => dispatch('fetch', { request: { method: 'GET', url, mode } }),
    precache: (addresses: string[]) => dispatch('message', { data: addresses }),
    activate: () => dispatch('activate', {}),
    cached: () => [...(stores.get(CACHE)?.keys() ?? [])],
    store: (copy: FakeResponse, url = PAGE) => stores.set(CACHE, new Map([[url, copy]])),
  };
}

const respondsWith = (fields: ResponseFields) => () => Promise.resolve(response(fields));

describe('storing', () => {
  test('stores a page of the site under its address without the query, and the files that the page lists', async () => {
    const one = worker(respondsWith({}));
    await one.get(`${PAGE}?for=xiao`);
    expect(one.cached()).toEqual([PAGE]);
    await one.precache([
      'https://a.example/zhou/calendar/2026-12/',
      'https://other.example/zhou/',
      'https://a.example/other/',
    ]);
    expect(one.cached()).toEqual([PAGE, 'https://a.example/zhou/calendar/2026-12/']);
    const two = worker(respondsWith({ contentType: 'text/javascript', body: '' }));
    await two.get('https://a.example/zhou/_astro/a.js', 'cors');
    expect(two.cached()).toEqual(['https://a.example/zhou/_astro/a.js']);
  });

  test.each<[string, ResponseFields, string?]>([
    ['a captive portal', { body: '<title>请登录</title>' }],
    ['an error', { status: 503 }],
    ['part of a file', { status: 206 }],
    ['a redirected response', { redirected: true }],
    ['a response of another host', { type: 'cors' }],
    ['a redirect', { type: 'opaqueredirect', status: 0 }],
    ['a page instead of a script', {}, 'https://a.example/zhou/_astro/a.js'],
    ['a page instead of data', {}, 'https://a.example/zhou/data/months/2026-11.json'],
    ['a file of another type', { contentType: 'image/png' }, 'https://a.example/zhou/cards/home.png'],
  ])('passes on %s without storing it', async (_, fields, url = PAGE) => {
    const one = worker(respondsWith(fields));
    expect((await one.get(url))?.status).toBe(fields.status ?? 200);
    expect(one.cached()).toEqual([]);
  });

  test('leaves requests for other sites to the browser', async () => {
    expect(await worker(respondsWith({})).get('https://a.example/other/')).toBeUndefined();
    expect(await worker(respondsWith({})).get('https://other.example/zhou/')).toBeUndefined();
  });
});

describe('with a stored copy', () => {
  const copy = response({ body: `old ${MANIFEST_LINK}` });

  test.each<[string, () => Promise<FakeResponse>]>([
    ['no network', () => Promise.reject(new TypeError('no network'))],
    ['a network that does not answer', () => new Promise(() => undefined)],
    ['an error of the host', respondsWith({ status: 503 })],
    ['an error of a gateway', respondsWith({ status: 502 })],
    ['a captive portal', respondsWith({ body: '<title>请登录</title>' })],
    ['a redirect to a captive portal', respondsWith({ type: 'opaqueredirect', status: 0 })],
  ])('responds with the copy for %s', async (_, network) => {
    const one = worker(network);
    one.store(copy);
    expect(await one.get()).toBe(copy);
    expect(one.stores.get(CACHE)?.get(PAGE)).toBe(copy);
  });

  test('responds with a newer page, and with 404 when the page was removed', async () => {
    const fresh = worker(respondsWith({ body: `new ${MANIFEST_LINK}` }));
    fresh.store(copy);
    expect((await fresh.get())?.body).toBe(`new ${MANIFEST_LINK}`);
    const removed = worker(respondsWith({ status: 404 }));
    removed.store(copy);
    expect((await removed.get())?.status).toBe(404);
  });

  test('stores a late response for the next visit', async () => {
    const late = worker(
      () =>
        new Promise((done) => {
          setTimeout(() => {
            done(response({ body: `late ${MANIFEST_LINK}` }));
          }, 40);
        }),
    );
    late.store(copy);
    expect(await late.get()).toBe(copy);
    expect(late.stores.get(CACHE)?.get(PAGE)?.body).toBe(`late ${MANIFEST_LINK}`);
  });
});

test('rejects with the network error when there is no copy', async () => {
  await expect(worker(() => Promise.reject(new TypeError('no network'))).get()).rejects.toThrow('no network');
});

test('deletes older caches of this site only', async () => {
  const one = worker(respondsWith({}), ['calendar-1', 'zhouzhou /zhou/ calendar-1', 'zhouzhou / calendar-1', 'other']);
  await one.activate();
  expect([...one.stores.keys()]).toEqual(['calendar-1', 'zhouzhou / calendar-1', 'other']);
});
