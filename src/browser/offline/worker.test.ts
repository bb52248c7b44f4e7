import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer, page, PRESENT, SITE, startWorker } from './testing/fake-worker.ts';

type Answer = Parameters<typeof answer>[0];
const CALENDAR = 'calendar/';
const PORTAL = { body: '<title>请登录</title>' };
const responds = (fields?: Answer) => () => Promise.resolve(answer(fields));
const unreachable = () => Promise.reject(new TypeError('no network'));
const visited = { [PRESENT]: { [SITE + CALENDAR]: page('kept'), [`${SITE}offline/`]: page('no network') } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A site: the text of each path; everything else is missing. */
const siteOf = (files: Record<string, string>) => (address: string) => {
  const path = address.replace(SITE, '');
  const body = path === 'offline.js' ? '' : files[path];
  const contentType = path.endsWith('.js')
    ? 'text/javascript'
    : path.endsWith('.css')
      ? 'text/css'
      : path.endsWith('.json')
        ? 'application/json'
        : 'text/html';
  return Promise.resolve(answer(body === undefined ? { status: 404 } : { body, contentType }));
};

describe('keeping', () => {
  test('a page of the site under its address without the query, with the files that it needs, and those with theirs', async () => {
    const worker = await startWorker(
      siteOf({
        [CALENDAR + '?for=xiao']: page(
          '',
          '<script src="/_astro/a.js"></script><link href="/_astro/b.css" rel="stylesheet">',
        ),
        '_astro/a.js': 'import{x}from"./c.js";',
        '_astro/b.css': '',
        '_astro/c.js': '',
      }),
    );
    await worker.get(`${CALENDAR}?for=xiao`);
    expect(worker.kept().sort()).toEqual(['_astro/a.js', '_astro/b.css', '_astro/c.js', CALENDAR]);
  });

  test('no page whose files cannot be had: a broken deployment replaces nothing that works', async () => {
    const worker = await startWorker(
      siteOf({ [CALENDAR]: page('new', '<script src="/_astro/gone.js"></script>') }),
      visited,
    );
    await worker.get(CALENDAR).catch(() => undefined);
    expect(await worker.textOf(CALENDAR)).toBe(page('kept'));
  });

  test.each<[string, Answer, string?]>([
    ['a captive portal', PORTAL],
    ['an error', { status: 503 }],
    ['part of a file', { status: 206 }],
    ['a redirected response', { redirected: true }],
    ['a response of another host', { type: 'cors' }],
    ['a redirect', { type: 'opaqueredirect', status: 0 }],
    ['a page instead of a script', {}, '_astro/a.js'],
    ['a page instead of data', {}, 'data/months/2026-11.json'],
  ])('nothing of %s, which is passed on', async (_, fields, path = CALENDAR) => {
    const worker = await startWorker(responds(fields));
    expect((await worker.get(path))?.status).toBe(fields?.status ?? 200);
    expect(worker.kept()).toEqual([]);
  });

  test('nothing that is another site, another method or another kind of file', async () => {
    const worker = await startWorker(responds());
    for (const path of ['https://other.example/', 'cards/home.png', 'data/search/a.json'])
      expect(await worker.get(path)).toBeUndefined();
    expect(await worker.dispatch('fetch', { request: { method: 'HEAD', url: SITE, mode: 'cors' } })).toBeUndefined();
  });

  test('the 40 pages that were opened last', async () => {
    const worker = await startWorker(responds());
    for (let number = 1; number <= 42; number += 1) await worker.get(`teams/a/${String(number)}/`);
    expect(worker.kept()).toHaveLength(40);
    expect(worker.kept()).not.toContain('teams/a/2/');
  });

  test('nothing more when the storage is full; pages still open', async () => {
    const worker = await startWorker(responds({ body: page('new') }), visited);
    worker.quota.isFull = true;
    expect(await (await worker.get(CALENDAR))?.text()).toBe(page('new'));
  });
});

describe('with a copy', () => {
  test.each<[string, () => Promise<Response>]>([
    ['no network', unreachable],
    ['an error of the host', responds({ status: 503 })],
    ['a host that has lost everything', responds({ status: 404, body: 'Not found' })],
    ['a captive portal', responds(PORTAL)],
    ['a redirect to a captive portal', responds({ type: 'opaqueredirect', status: 0 })],
  ])('shows it for %s, and keeps it', async (_, network) => {
    const worker = await startWorker(network, visited);
    expect(await (await worker.get(CALENDAR))?.text()).toBe(page('kept'));
    expect(await worker.textOf(CALENDAR)).toBe(page('kept'));
  });

  test('shows it when the network does not answer in five seconds, and keeps the late answer', async () => {
    vi.useFakeTimers();
    let send: (response: Response) => void = () => undefined;
    const late = new Promise<Response>((resolve) => {
      send = resolve;
    });
    const worker = await startWorker(() => late, visited);
    const response = worker.get(CALENDAR);
    await vi.advanceTimersByTimeAsync(5000);
    send(answer({ body: page('late') }));
    expect(await (await response)?.text()).toBe(page('kept'));
    expect(await worker.textOf(CALENDAR)).toBe(page('late'));
  });

  test('shows a newer page, and that a page was removed', async () => {
    const fresh = await startWorker(responds({ body: page('new') }), visited);
    expect(await (await fresh.get(CALENDAR))?.text()).toBe(page('new'));
    const removed = await startWorker(responds({ status: 404 }), visited);
    expect((await removed.get(CALENDAR))?.status).toBe(404);
  });

  test('asks no network for files that are named by their content', async () => {
    const worker = await startWorker(unreachable, { [PRESENT]: { [`${SITE}_astro/a.js`]: 'kept' } });
    expect(await (await worker.get('_astro/a.js', 'cors'))?.text()).toBe('kept');
    expect(worker.requested).toEqual([]);
  });
});

describe('without a copy', () => {
  test('shows the page that says so, in place of a page only', async () => {
    const worker = await startWorker(unreachable, visited);
    expect(await (await worker.get('brands/'))?.text()).toBe(page('no network'));
    await expect(worker.get('data/places.json', 'cors')).rejects.toThrow('no network');
  });
  test('that page is kept when the worker is installed', async () => {
    const worker = await startWorker(
      siteOf({ 'offline/': page('', '<p data-module="/offline-kept.js">'), 'offline-kept.js': '' }),
    );
    await worker.dispatch('install');
    expect(worker.kept()).toEqual(['offline/', 'offline-kept.js']);
  });
});

describe('other builds', () => {
  const build = (name: string) => `zhouzhou / pages ${name}`;

  test('of the last one, pages are there until the present one has them, and common files are not fetched again', async () => {
    const worker = await startWorker(siteOf({ 'teams/': page('', '<script src="/_astro/a.js"></script>') }), {
      [build('last')]: { [SITE + CALENDAR]: page('last'), [`${SITE}_astro/a.js`]: 'same' },
    });
    await worker.get('teams/');
    expect(worker.kept()).toEqual(['_astro/a.js', 'teams/']);
    expect(worker.requested).not.toContain(`${SITE}_astro/a.js`);
    expect((await worker.get(CALENDAR))?.status).toBe(404);
  });

  test('before the last one are deleted, other sites and other caches are not', async () => {
    const worker = await startWorker(responds(), {
      [build('oldest')]: {},
      'zhouzhou /other/ pages x': {},
      'search-1': {},
      [build('last')]: { [SITE + CALENDAR]: page() },
      [PRESENT]: {},
    });
    await worker.dispatch('activate');
    expect(worker.cacheNames().filter((name) => name !== build('last'))).not.toContain(build('oldest'));
  });

  test('a worker of one folder, as there was before, leaves the whole site to this one', async () => {
    const worker = await startWorker(responds());
    worker.registration.scope = `${SITE}calendar/`;
    await worker.dispatch('activate');
    expect(worker.registration.unregister).toHaveBeenCalledOnce();
  });

  test.each([
    [404, 1, []],
    [410, 1, []],
    [200, 0, [CALENDAR]],
    [503, 0, [CALENDAR]],
  ])('a site whose worker answers %i', async (status, times, kept) => {
    const worker = await startWorker((address) =>
      Promise.resolve(address.endsWith('offline.js') ? answer({ status }) : answer()),
    );
    await worker.get(CALENDAR);
    await vi.waitFor(() => {
      expect(worker.requested).toContain(`${SITE}offline.js`);
      expect(worker.registration.unregister).toHaveBeenCalledTimes(times);
    });
    await vi.waitFor(() => {
      expect(worker.kept()).toEqual(kept);
    });
  });
});

describe('the shelf', () => {
  const row = (day: string, id: string) => `<li data-day="${day}"><a href="/activities/a/east/${id}/">`;
  const SITE_OF_EAST = siteOf({
    '': page('home'),
    'stations/a/east/': page(
      `${row('2026-11-15', 'over')}${row('2026-11-16', 'today')}<a href="/stations/a/east/2026-12/">`,
    ),
    'stations/a/east/2026-12/': page(`${row('2026-12-13', 'last')}${row('2026-12-14', 'later')}`),
    ...Object.fromEntries(['over', 'today', 'last', 'later'].map((id) => [`activities/a/east/${id}/`, page(id)])),
    ...Object.fromEntries(['16', '23', '30'].map((day) => [`districts/a/weeks/2026-11-${day}/`, page(day)])),
    'weeks/2026-11-23/': page(),
    'calendar/': page(),
    'districts/a/': page(),
    'stations/': page(),
    'data/months/2026-11.json': '{}',
    'data/months/2026-12.json': '{}',
  });
  const fill = (today: string) => ({ data: { keep: [], shelf: { place: 'a/east', today } } });

  test('has home, calendar, the station, its menus and its activities of four weeks, once a day', async () => {
    const worker = await startWorker(SITE_OF_EAST);
    await worker.dispatch('message', fill('2026-11-16'));
    expect(worker.kept()).toEqual([
      '',
      'stations/a/east/',
      'stations/a/east/2026-12/',
      'activities/a/east/today/',
      'activities/a/east/last/',
      'districts/a/weeks/2026-11-16/',
      'districts/a/weeks/2026-11-23/',
      'districts/a/weeks/2026-11-30/',
      'calendar/',
      'districts/a/',
      'stations/',
      'weeks/2026-11-23/',
      'data/months/2026-11.json',
      'data/months/2026-12.json',
      'offline-shelf.json',
    ]);
    const { length } = worker.requested;
    await worker.dispatch('message', fill('2026-11-16'));
    expect(worker.requested).toHaveLength(length);
    await worker.dispatch('message', fill('2026-11-17'));
    expect(worker.requested.length).toBeGreaterThan(length);
  });

  test('is not begun behind a captive portal', async () => {
    const worker = await startWorker(responds(PORTAL));
    await worker.dispatch('message', fill('2026-11-16'));
    expect([worker.kept(), worker.requested]).toEqual([[], [SITE]]);
  });
});
