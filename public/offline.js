/*
 * Service worker of the calendar pages: network first, then a cached copy, because a cached page may list an activity that has been
 * cancelled since. Caches only responses that are provably this site's: captive portals and error pages of the host answer at our
 * addresses, too. Such an answer, or none within NETWORK_TIMEOUT_MS, counts as no network if there is a copy.
 */
const HOME = new URL('./', self.location.href);
/** Other applications on this host share the cache storage: our names contain the site's folder (islands/calendar/state/months.ts). */
const PREFIX = `zhouzhou ${HOME.pathname} `;
const CACHE = `${PREFIX}calendar-2`;
const MAX_ENTRIES = 80;
const NETWORK_TIMEOUT_MS = 8000;
/** Every page of the site links to its own manifest (src/layouts/Page.astro). */
const MANIFEST_LINK = `href="${HOME.pathname}manifest.webmanifest"`;
const PAGE = /\/$|\.html$/;
/** Expected content types by file name; other files are not cached. */
const TYPES = [
  [PAGE, /^text\/html\b/],
  [/\.m?js$/, /^(?:text|application)\/javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /^application\/json\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
  [/\.webmanifest$/, /^application\/(?:manifest\+)?json\b/],
];

self.addEventListener('install', () => { self.skipWaiting(); });
self.addEventListener('activate', (event) => { event.waitUntil(deleteOldCaches().then(() => self.clients.claim())); });
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && isInScope(event.request.url)) event.respondWith(respond(event));
});
/** The first page loads before the worker is active, so it sends the addresses it was made of. */
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all(event.data.filter(isInScope).map(precache)));
});

async function deleteOldCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

function isInScope(address) {
  const { origin, pathname } = new URL(address);
  return origin === HOME.origin && pathname.startsWith(HOME.pathname);
}

async function respond(event) {
  const key = cacheKey(event.request);
  const copy = await cached(key);
  const fetched = fetchAndStore(event.request, key);
  // A late response is stored all the same, for the next visit.
  event.waitUntil(fetched.then(({ stored }) => stored).catch(() => undefined));
  if (!copy) return (await fetched).response;
  const first = await Promise.race([fetched.catch(() => undefined), timeout()]);
  return first && (first.isValid || isRemoved(first.response)) ? first.response : copy;
}

async function precache(address) {
  if (await cached(address)) return;
  const { stored } = await fetchAndStore(address, address);
  await stored;
}

async function fetchAndStore(request, key) {
  const response = await fetch(request);
  const { pathname } = new URL(key);
  const isValid = hasType(response, pathname) && (!PAGE.test(pathname) || (await response.clone().text()).includes(MANIFEST_LINK));
  return { response, isValid, stored: isValid ? store(key, response.clone()) : undefined };
}

const cached = async (key) => (await caches.open(CACHE)).match(key);
const timeout = () => new Promise((done) => { setTimeout(done, NETWORK_TIMEOUT_MS); });
const isRemoved = ({ status }) => status === 404 || status === 410;

/** Complete, of this host, not redirected, and of the type that the file name implies. */
function hasType({ status, type, redirected, headers }, pathname) {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  const expected = TYPES.find(([name]) => name.test(pathname));
  return expected !== undefined && expected[1].test(headers.get('content-type') || '');
}

/** Pages are cached without their query: filters do not change them. */
function cacheKey(request) {
  return request.mode === 'navigate' ? request.url.replace(/[?#].*$/, '') : request.url;
}

/** `put` moves an entry to the end, so that the least recently used come first. */
async function store(key, response) {
  const cache = await caches.open(CACHE);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MAX_ENTRIES)).map((old) => cache.delete(old)));
}
