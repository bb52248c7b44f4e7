/**
 * The screen in the hall of a station: the clock, which day is today, pages of a busy day, and a look every ten minutes whether the page
 * has changed. Without a network it keeps what it has and says how old that is.
 */
import { relationOf } from '../moment/relation.ts';
import { layOutToday, write } from './today.ts';
import { clockWords, dateWords, freshnessWords, type Moment } from './words.ts';

const CLOCK_MS = 1000;
const REFRESH_MS = 10 * 60_000;
/** How long a page of a busy day stands. */
const PAGE_MS = 20_000;
/** A host that does not answer is no network. */
const TIMEOUT_MS = 60_000;

/** @param now the clock in Shanghai */
export function startHall(screen: HTMLElement, now: () => Moment): void {
  let fetchedAt = now();
  let turn = matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : 0;
  const tick = (): void => {
    const moment = now();
    write(screen.querySelector('[data-clock]'), clockWords(moment));
    write(screen.querySelector('[data-date]'), dateWords(moment));
    const freshness = freshnessWords(fetchedAt, moment);
    write(screen.querySelector('[data-freshness]'), freshness.words);
    screen.toggleAttribute('data-late', freshness.isLate);
    markDays(screen, moment);
    layOutToday(screen, turn);
  };
  const refresh = async (): Promise<void> => {
    const html = await pageHere();
    const page = html === undefined ? undefined : new DOMParser().parseFromString(html, 'text/html');
    const content = page?.querySelector('[data-content]');
    // A captive portal answers at our address, too.
    if (!page || !content) return;
    fetchedAt = now();
    // A later version of the site has other files.
    if (filesOf(page) !== filesOf(document)) location.reload();
    screen.querySelector('[data-content]')!.replaceWith(document.importNode(content, true));
    tick();
  };
  tick();
  setInterval(tick, CLOCK_MS);
  setInterval(() => void refresh(), REFRESH_MS);
  if (turn !== undefined)
    setInterval(() => {
      turn = (turn ?? 0) + 1;
      tick();
    }, PAGE_MS);
}

/** Marks days, rows and months as the boot script does on other pages, a screen without today, and a day that is over but for the date. */
function markDays(screen: HTMLElement, now: Moment): void {
  for (const element of screen.querySelectorAll<HTMLElement>('[data-day]'))
    element.setAttribute('data-rel', relationOf(element.dataset, now));
  for (const element of screen.querySelectorAll('[data-month]'))
    element.toggleAttribute('data-present', now.day.startsWith(element.getAttribute('data-month')!));
  const today = screen.querySelector('section[data-rel="today"]');
  screen.toggleAttribute('data-over', !today);
  today?.toggleAttribute('data-done', !!today.querySelector('li') && !today.querySelector('li:not([data-rel="past"])'));
}

async function pageHere(): Promise<string | undefined> {
  try {
    // The worker answers from its copy if there is no network, but only what is to be read.
    const reached = await Promise.race([fetch(location.href, { method: 'HEAD', cache: 'no-store' }), timeout()]);
    if (!reached?.ok) return undefined;
    return await (await fetch(location.href, { cache: 'no-cache' })).text();
  } catch {
    return undefined;
  }
}

const timeout = (): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(() => {
      done(undefined);
    }, TIMEOUT_MS);
  });

const filesOf = (page: Document): string =>
  [...page.querySelectorAll('link[rel="stylesheet"], script[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src'))
    .join();
