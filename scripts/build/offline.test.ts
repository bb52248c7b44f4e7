/** Runs public/offline.js in a simulated service worker with a scripted network. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const CODE = readFileSync('public/offline.js', 'utf8');
const PAGE = 'https://a.example/zhou/calendar/';
const OURS = '<link rel="manifest" href="/zhou/manifest.webmanifest">';
const SHELF = 'zhouzhou /zhou/ calendar-2';

interface Made {
  status?: number;
  type?: string;
  kind?: string;
  body?: string;
  redirected?: boolean;
}

/** The properties of a Response that the worker reads. */
function response({
  status = 200,
  type = 'basic',
  kind = 'text/html; charset=utf-8',
  body = OURS,
  redirected = false,
}: Made = {}) {
  const made = {
    status,
    type,
    redirected,
    body,
    headers: new Headers({ 'content-type': kind }),
    text: () => Promise.resolve(body),
    clone: () => made,
  };
  return made;
}

type Answer = ReturnType<typeof response>;

/** @param network the result of every fetch */
function worker(network: () => Promise<Answer>, others: string[] = []) {
  const listeners: Record<string, (event: unknown) => void> = {};
  const shelves = new Map<string, Map<string, Answer>>(others.map((name) => [name, new Map()]));
  const shelfNamed = (name: string) => {
    const shelf = shelves.get(name) ?? new Map<string, Answer>();
    shelves.set(name, shelf);
    return {
      match: (address: string) => Promise.resolve(shelf.get(address)),
      put: (address: string, answer: Answer) => {
        shelf.delete(address);
        shelf.set(address, answer);
        return Promise.resolve();
      },
      keys: () => Promise.resolve([...shelf.keys()]),
      delete: (address: string) => Promise.resolve(shelf.delete(address)),
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
    open: (name: string) => Promise.resolve(shelfNamed(name)),
    keys: () => Promise.resolve([...shelves.keys()]),
    delete: (name: string) => Promise.resolve(shelves.delete(name)),
  };
  runInNewContext(CODE, { self, caches, URL, fetch: network, setTimeout: (done: () => void) => setTimeout(done, 20) });
  const dispatch = async (name: string, event: object): Promise<Answer | undefined> => {
    const waits: Promise<unknown>[] = [];
    let answered: Promise<Answer> | undefined;
    listeners[name]?.({
      ...event,
      waitUntil: (wait: Promise<unknown>) => waits.push(wait),
      respondWith: (answer: Promise<Answer>) => {
        answered = answer;
      },
    });
    const answer = await answered;
    await Promise.race([Promise.all(waits), new Promise((done) => setTimeout(done, 60))]);
    return answer;
  };
  return {
    shelves,
    get: (url = PAGE, mode = 'navigate') => dispatch('fetch', { request: { method: 'GET', url, mode } }),
    announce: (addresses: string[]) => dispatch('message', { data: addresses }),
    activate: () => dispatch('activate', {}),
    kept: () => [...(shelves.get(SHELF)?.keys() ?? [])],
    has: (answer: Answer, url = PAGE) => shelves.set(SHELF, new Map([[url, answer]])),
  };
}

const respondsWith = (made: Made) => () => Promise.resolve(response(made));

describe('storing', () => {
  test('stores a page of the site without its query, and the files that the page names', async () => {
    const one = worker(respondsWith({}));
    await one.get(`${PAGE}?for=xiao`);
    expect(one.kept()).toEqual([PAGE]);
    await one.announce([
      'https://a.example/zhou/calendar/2026-12/',
      'https://other.example/zhou/',
      'https://a.example/other/',
    ]);
    expect(one.kept()).toEqual([PAGE, 'https://a.example/zhou/calendar/2026-12/']);
    const two = worker(respondsWith({ kind: 'text/javascript', body: '' }));
    await two.get('https://a.example/zhou/_astro/a.js', 'cors');
    expect(two.kept()).toEqual(['https://a.example/zhou/_astro/a.js']);
  });

  test.each<[string, Made, string?]>([
    ['the login page of a hotel', { body: '<title>请登录</title>' }],
    ['an error', { status: 503 }],
    ['part of a file', { status: 206 }],
    ['a redirected response', { redirected: true }],
    ['a response of another host', { type: 'cors' }],
    ['a redirection', { type: 'opaqueredirect', status: 0 }],
    ['a page in the place of a script', {}, 'https://a.example/zhou/_astro/a.js'],
    ['a page in the place of data', {}, 'https://a.example/zhou/data/months/2026-11.json'],
    ['a file of another type', { kind: 'image/png' }, 'https://a.example/zhou/cards/home.png'],
  ])('not %s, which is handed on all the same', async (_, made, url = PAGE) => {
    const one = worker(respondsWith(made));
    expect((await one.get(url))?.status).toBe(made.status ?? 200);
    expect(one.kept()).toEqual([]);
  });

  test('does not answer requests for other sites', async () => {
    expect(await worker(respondsWith({})).get('https://a.example/other/')).toBeUndefined();
    expect(await worker(respondsWith({})).get('https://other.example/zhou/')).toBeUndefined();
  });
});

describe('with a stored copy', () => {
  const copy = response({ body: `old ${OURS}` });

  test.each<[string, () => Promise<Answer>]>([
    ['no network', () => Promise.reject(new TypeError('no network'))],
    ['a network that does not answer', () => new Promise(() => undefined)],
    ['a host with an error', respondsWith({ status: 503 })],
    ['a gateway with an error', respondsWith({ status: 502 })],
    ['the login page of a hotel', respondsWith({ body: '<title>请登录</title>' })],
    ['a redirection to it', respondsWith({ type: 'opaqueredirect', status: 0 })],
  ])('answers with the copy for %s', async (_, network) => {
    const one = worker(network);
    one.has(copy);
    expect(await one.get()).toBe(copy);
    expect(one.shelves.get(SHELF)?.get(PAGE)).toBe(copy);
  });

  test('answers with a newer page, and with 404 when the page was removed', async () => {
    const fresh = worker(respondsWith({ body: `new ${OURS}` }));
    fresh.has(copy);
    expect((await fresh.get())?.body).toBe(`new ${OURS}`);
    const removed = worker(respondsWith({ status: 404 }));
    removed.has(copy);
    expect((await removed.get())?.status).toBe(404);
  });

  test('stores a late response for the next visit', async () => {
    const late = worker(
      () =>
        new Promise((done) => {
          setTimeout(() => {
            done(response({ body: `late ${OURS}` }));
          }, 40);
        }),
    );
    late.has(copy);
    expect(await late.get()).toBe(copy);
    expect(late.shelves.get(SHELF)?.get(PAGE)?.body).toBe(`late ${OURS}`);
  });
});

test('fails as the network does when there is no copy', async () => {
  await expect(worker(() => Promise.reject(new TypeError('no network'))).get()).rejects.toThrow('no network');
});

test('removes an older cache of this site, and no cache of others', async () => {
  const one = worker(respondsWith({}), ['calendar-1', 'zhouzhou /zhou/ calendar-1', 'zhouzhou / calendar-1', 'other']);
  await one.activate();
  expect([...one.shelves.keys()]).toEqual(['calendar-1', 'zhouzhou / calendar-1', 'other']);
});
