/**
 * The screen in the hall of a station: the clock, which day is today, pages of a busy day, and a look every ten minutes whether the page
 * has changed. Without a network it keeps what it has and says how old that is.
 */
import { relationOf } from '../moment/relation.ts';
import { layOutToday, write } from './today.ts';
import { clockWords, freshnessWords, shortDay, type Moment } from './words.ts';

const CLOCK_MS = 1000;
const REFRESH_MS = 10 * 60_000;
/** How long a page of a busy day stands. */
const PAGE_MS = 20_000;

/** @param now the clock in Shanghai */
export function startHall(screen: HTMLElement, now: () => Moment): void {
  let fetchedAt = now();
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tick = (): void => {
    const moment = now();
    write(screen, '[data-clock]', clockWords(moment));
    markDays(screen, moment);
    const freshness = freshnessWords(fetchedAt, moment, lastDayOf(screen));
    write(screen, '[data-freshness]', freshness.words);
    screen.toggleAttribute('data-late', freshness.isLate);
    const heading = screen.querySelector('[data-rel="today"] .hall-day');
    write(screen, '[data-date]', heading?.textContent ?? shortDay(moment));
    layOutToday(screen, isStill ? undefined : Math.floor(performance.now() / PAGE_MS));
  };
  const refresh = async (): Promise<void> => {
    const page = new DOMParser().parseFromString(await pageHere(), 'text/html');
    const content = page.querySelector('[data-content]');
    // No answer, or that of a captive portal at our address.
    if (!content) return;
    fetchedAt = now();
    // A later version of the site has other files.
    if (filesOf(page) !== filesOf(document)) location.reload();
    screen.querySelector('[data-content]')!.replaceWith(document.importNode(content, true));
    tick();
  };
  tick();
  screen.setAttribute('data-live', '');
  setInterval(tick, CLOCK_MS);
  setInterval(() => void refresh(), REFRESH_MS);
}

/** Marks days, rows and months as the boot script does on other pages. */
function markDays(screen: HTMLElement, now: Moment): void {
  for (const element of screen.querySelectorAll<HTMLElement>('[data-day]'))
    element.setAttribute('data-rel', relationOf(element.dataset, now));
  for (const element of screen.querySelectorAll<HTMLElement>('[data-month]'))
    element.toggleAttribute('data-present', now.day.startsWith(element.dataset['month']!));
}

const lastDayOf = (screen: HTMLElement): Moment['day'] =>
  [...screen.querySelectorAll<HTMLElement>('section[data-day]')].at(-1)!.dataset['day'] as Moment['day'];

/** @returns an empty string without a network. Nobody waits for a host that does not answer: the content is late until one does. */
async function pageHere(): Promise<string> {
  try {
    // The worker answers from its copy if there is no network, but only what is to be read.
    const reached = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    return reached.ok ? await (await fetch(location.href, { cache: 'no-cache' })).text() : '';
  } catch {
    return '';
  }
}

const filesOf = (page: Document): string =>
  [...page.querySelectorAll('link[rel="stylesheet"], script[src]')].map(({ outerHTML }) => outerHTML).join();
