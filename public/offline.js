/*
 * Answers for the calendar's pages when the network does not. The network always comes first, so that nothing that was
 * cancelled since is shown as if it took place; only what was opened before is kept, and of that what was used last.
 */
const SHELF = 'calendar-1';
const MOST_KEPT = 80;

self.addEventListener('install', () => { self.skipWaiting(); });
self.addEventListener('activate', (event) => { event.waitUntil(dropOldShelves().then(() => self.clients.claim())); });
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === self.location.origin) event.respondWith(answer(event));
});

async function dropOldShelves() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('calendar-') && name !== SHELF).map((name) => caches.delete(name)));
}

async function answer(event) {
  try {
    const response = await fetch(event.request);
    if (response.status === 200) event.waitUntil(keep(addressOf(event.request), response.clone()));
    return response;
  } catch (gone) {
    const kept = await (await caches.open(SHELF)).match(addressOf(event.request));
    if (kept) return kept;
    throw gone;
  }
}

/** A page is the same whatever its filters are. */
function addressOf(request) {
  return request.mode === 'navigate' ? request.url.replace(/[?#].*$/, '') : request.url;
}

/** What is put anew goes to the end, so that the first ones are those that nobody used for longest. */
async function keep(address, response) {
  const shelf = await caches.open(SHELF);
  await shelf.put(address, response);
  const addresses = await shelf.keys();
  await Promise.all(addresses.slice(0, Math.max(0, addresses.length - MOST_KEPT)).map((old) => shelf.delete(old)));
}
