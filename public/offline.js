/*
 * Answers for the calendar's pages when the network does not. The network always comes first, so that nothing that was
 * cancelled since is shown as if it took place; only what was opened before is kept, and of that what was used last.
 * Nothing is kept but what is known to be the site's own: the login page of a hotel and a host's page of errors come under
 * our addresses, too. A network that says nothing for long, or something else, counts as none where there is a good copy.
 */
const HOME = new URL('./', self.location.href);
/** Other applications on the same host have caches of their own: ours carry the folder of the site (islands/calendar/months.ts). */
const OURS = `zhouzhou ${HOME.pathname} `;
const SHELF = `${OURS}calendar-2`;
const MOST_KEPT = 80;
const PATIENCE_MS = 8000;
/** Every page of the site links to its own manifest (src/layouts/Page.astro). */
const MARK = `href="${HOME.pathname}manifest.webmanifest"`;
const PAGE = /\/$|\.html$/;
/** What a file is that is called so; others are not kept. */
const TYPES = [
  [PAGE, /^text\/html\b/],
  [/\.m?js$/, /^(?:text|application)\/javascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /^application\/json\b/],
  [/\.svg$/, /^image\/svg\+xml\b/],
  [/\.webmanifest$/, /^application\/(?:manifest\+)?json\b/],
];

self.addEventListener('install', () => { self.skipWaiting(); });
self.addEventListener('activate', (event) => { event.waitUntil(dropOldShelves().then(() => self.clients.claim())); });
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && isHere(event.request.url)) event.respondWith(answer(event));
});
/** The first visit is over before the worker is there: the page names what it was made of. */
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all(event.data.filter(isHere).map(shelve)));
});

async function dropOldShelves() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== SHELF).map((name) => caches.delete(name)));
}

function isHere(address) {
  const { origin, pathname } = new URL(address);
  return origin === HOME.origin && pathname.startsWith(HOME.pathname);
}

async function answer(event) {
  const address = addressOf(event.request);
  const copy = await copyOf(address);
  const asked = ask(event.request, address);
  // What comes too late is kept all the same, for the next time.
  event.waitUntil(asked.then(({ keeping }) => keeping).catch(() => undefined));
  if (!copy) return (await asked).response;
  const first = await Promise.race([asked.catch(() => undefined), patience()]);
  return first && (first.isOurs || isGone(first.response)) ? first.response : copy;
}

async function shelve(address) {
  if (await copyOf(address)) return;
  const { keeping } = await ask(address, address);
  await keeping;
}

async function ask(request, address) {
  const response = await fetch(request);
  const isOurs = hasOurKind(response, address) && (!PAGE.test(new URL(address).pathname) || (await response.clone().text()).includes(MARK));
  return { response, isOurs, keeping: isOurs ? keep(address, response.clone()) : undefined };
}

const copyOf = async (address) => (await caches.open(SHELF)).match(address);
const patience = () => new Promise((done) => { setTimeout(done, PATIENCE_MS); });
const isGone = ({ status }) => status === 404 || status === 410;

/** Complete, from where it was asked for, and of the kind that its name says. */
function hasOurKind({ status, type, redirected, headers }, address) {
  if (status !== 200 || type !== 'basic' || redirected) return false;
  const kind = TYPES.find(([name]) => name.test(new URL(address).pathname));
  return kind !== undefined && kind[1].test(headers.get('content-type') || '');
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
