/**
 * The service worker of the site (`/offline.js`, bundled by scripts/build/boot.ts): network first, then a copy, because a copy may list
 * an activity that has been cancelled since. Without both, a page that says so. It is written by hand: what it needs of Workbox
 * (routing, strategies, expiration) would weigh more than all of it, and does not know which pages belong together.
 */
import type { Day } from '../../domain/calendar/day-arithmetic.ts';
import { Copies } from './copies.ts';
import { isLasting, isPage, ownSite } from './own.ts';
import type { FetchEvent, KeepRequest, WorkerScope } from './scope.ts';
import { fetchWhole, fillShelf } from './shelf.ts';
import * as urls from '../../urls.ts';

/** Replaced by the build: a hash of all scripts and styles. */
const BUILD = '%BUILD%';
/** A host that has not begun to answer by then counts as no network if there is a copy. */
const NETWORK_TIMEOUT_MS = 5000;

const worker = self as unknown as WorkerScope;
const home = new URL('./', worker.location.href);
const site = ownSite(home);
const copies = new Copies(site, BUILD);
/** Where a page that is neither reachable nor kept says so. */
const missing = new URL(urls.offline(), home).href;
/** Looked up with the first page after each start. */
let hasGone: Promise<boolean> | undefined;

worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(fetchWhole(copies, missing));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(start());
});

worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && site.has(url)) event.respondWith(respond(event));
});

/** The first page is loaded before the worker is active, so it sends the addresses that it was made of. */
worker.addEventListener('message', (event) => {
  const { keep, shelf } = event.data as KeepRequest;
  event.waitUntil(keepAll(keep).then(() => shelf && fillShelf(copies, shelf as { place: string; today: Day }, home)));
});

async function start(): Promise<void> {
  // Before, some pages had a worker of their own.
  if (worker.registration.scope !== home.href) {
    await worker.registration.unregister();
    return;
  }
  await copies.deleteOld();
  await (worker.registration.navigationPreload as NavigationPreloadManager | undefined)?.enable();
  await worker.clients.claim();
}

async function keepAll(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) if (site.has(address) && !(await copies.find(address))) await copies.fetch(address);
}

async function respond(event: FetchEvent): Promise<Response> {
  const { request } = event;
  // Filters do not change a page.
  const address = request.mode === 'navigate' ? request.url.replace(/[?#].*$/, '') : request.url;
  const copy = await copies.find(address);
  if (copy && isLasting(address)) return copy;
  const answer = fromNetwork(event, address);
  // A late response is kept all the same, for the next visit.
  event.waitUntil(answer.then(({ kept }) => kept).catch(() => undefined));
  try {
    const first = await (copy ? Promise.race([answer, timeout()]) : answer);
    if (!copy || (first && (first.isOwn || (await isRemoved(first.response))))) return first!.response;
  } catch (error) {
    if (!copy && request.mode !== 'navigate') throw error;
  }
  return copy ?? (await copies.find(missing)) ?? Response.error();
}

async function fromNetwork(
  { request, preloadResponse }: FetchEvent,
  address: string,
): Promise<{ response: Response; isOwn: boolean; kept: Promise<void> }> {
  const response = (await preloadResponse) ?? (await fetch(request));
  const isOwn = await site.isOwn(response, address);
  return { response, isOwn, kept: isOwn ? keep(address, response.clone()) : Promise.resolve() };
}

async function keep(address: string, response: Response): Promise<void> {
  if (isPage(address)) hasGone ??= removeIfGone();
  if (!(await hasGone)) await copies.keep(address, response);
}

/** A page of ours says that there is no such page; one of a portal or of a broken host may be wrong. */
async function isRemoved(response: Response): Promise<boolean> {
  if (response.status !== 404) return false;
  return (await response.clone().text()).includes(`href="${home.pathname}manifest.webmanifest"`);
}

const timeout = (): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(() => {
      done(undefined);
    }, NETWORK_TIMEOUT_MS);
  });

/**
 * The site may be replaced by one without a worker. Browsers keep the old one for ever, so that it has to go by itself.
 * @returns whether it has
 */
async function removeIfGone(): Promise<boolean> {
  try {
    const { status } = await fetch(worker.location.href, { method: 'HEAD', cache: 'no-store' });
    if (status !== 404 && status !== 410) return false;
    await copies.deleteAll();
    return await worker.registration.unregister();
  } catch {
    return false;
  }
}
