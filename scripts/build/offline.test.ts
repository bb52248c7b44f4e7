/** public/offline.js as a browser runs it, with a network that can be anything. */
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

/** As much of a Response as the worker looks at. */
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

/** @param network what a fetch comes to */
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
    tell: (addresses: string[]) => dispatch('message', { data: addresses }),
    activate: () => dispatch('activate', {}),
    kept: () => [...(shelves.get(SHELF)?.keys() ?? [])],
    has: (answer: Answer, url = PAGE) => shelves.set(SHELF, new Map([[url, answer]])),
  };
}

const says = (made: Made) => () => Promise.resolve(response(made));

describe('what is kept', () => {
  test('a page of the site, without its filters; what it was made of', async () => {
    const one = worker(says({}));
    await one.get(`${PAGE}?for=xiao`);
    expect(one.kept()).toEqual([PAGE]);
    await one.tell([
      'https://a.example/zhou/calendar/2026-12/',
      'https://other.example/zhou/',
      'https://a.example/other/',
    ]);
    expect(one.kept()).toEqual([PAGE, 'https://a.example/zhou/calendar/2026-12/']);
    const two = worker(says({ kind: 'text/javascript', body: '' }));
    await two.get('https://a.example/zhou/_astro/a.js', 'cors');
    expect(two.kept()).toEqual(['https://a.example/zhou/_astro/a.js']);
  });

  test.each<[string, Made, string?]>([
    ['the login page of a hotel', { body: '<title>请登录</title>' }],
    ['an error', { status: 503 }],
    ['part of a file', { status: 206 }],
    ['what was sent on', { redirected: true }],
    ['what another host says', { type: 'cors' }],
    ['a redirection', { type: 'opaqueredirect', status: 0 }],
    ['a page in the place of a script', {}, 'https://a.example/zhou/_astro/a.js'],
    ['a page in the place of data', {}, 'https://a.example/zhou/data/months/2026-11.json'],
    ['a file of some other kind', { kind: 'image/png' }, 'https://a.example/zhou/cards/home.png'],
  ])('not %s, which is handed on all the same', async (_, made, url = PAGE) => {
    const one = worker(says(made));
    expect((await one.get(url))?.status).toBe(made.status ?? 200);
    expect(one.kept()).toEqual([]);
  });

  test('what does not belong to the site is not answered', async () => {
    expect(await worker(says({})).get('https://a.example/other/')).toBeUndefined();
    expect(await worker(says({})).get('https://other.example/zhou/')).toBeUndefined();
  });
});

describe('where there is a copy', () => {
  const copy = response({ body: `old ${OURS}` });

  test.each<[string, () => Promise<Answer>]>([
    ['no network', () => Promise.reject(new TypeError('no network'))],
    ['a network that says nothing', () => new Promise(() => undefined)],
    ['a host that is out of order', says({ status: 503 })],
    ['a gateway that is', says({ status: 502 })],
    ['the login page of a hotel', says({ body: '<title>请登录</title>' })],
    ['a redirection to it', says({ type: 'opaqueredirect', status: 0 })],
  ])('it answers instead of %s', async (_, network) => {
    const one = worker(network);
    one.has(copy);
    expect(await one.get()).toBe(copy);
    expect(one.shelves.get(SHELF)?.get(PAGE)).toBe(copy);
  });

  test('what is new comes first, and what is gone is gone', async () => {
    const fresh = worker(says({ body: `new ${OURS}` }));
    fresh.has(copy);
    expect((await fresh.get())?.body).toBe(`new ${OURS}`);
    const gone = worker(says({ status: 404 }));
    gone.has(copy);
    expect((await gone.get())?.status).toBe(404);
  });

  test('what comes too late is kept for the next time', async () => {
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

test('without a copy there is no answer of its own', async () => {
  await expect(worker(() => Promise.reject(new TypeError('no network'))).get()).rejects.toThrow('no network');
});

test('an older shelf of this site goes, those of others stay', async () => {
  const one = worker(says({}), ['calendar-1', 'zhouzhou /zhou/ calendar-1', 'zhouzhou / calendar-1', 'other']);
  await one.activate();
  expect([...one.shelves.keys()]).toEqual(['calendar-1', 'zhouzhou / calendar-1', 'other']);
});
