/**
 * Updates a page whose week or month is over: fetches the page of the present period, which the same build rendered ahead, and
 * swaps in its parts. One template, no second renderer, no data to ship.
 *
 * `<html data-period>` names the period that the page shows; `data-present` is set while that is the present one: only then does
 * a headline say 本周, otherwise it names its dates. The boot script sets both before the first paint.
 */
import type { Day } from '../../domain/calendar/day-arithmetic.ts';
import { isClockWrong, periodAround, periodStateOf } from '../../domain/evidence/reach.ts';
import type { Now } from '../../clock.ts';
import { FRESHENED } from './freshened.ts';
import { release } from './hold.ts';

/** Why the page does not show the present period: no network, no such page in the build, or a clock that cannot be right. */
type StaleReason = 'old' | 'missing' | 'clock';

/** The period that is being fetched. */
let loadingPeriod = '';
/** The period that this build has no page for: another request would fail too. */
let missingPeriod = '';

export async function freshen(now: Now): Promise<void> {
  const { period } = document.documentElement.dataset;
  const holder = document.querySelector<HTMLElement>('[data-pages]');
  if (!holder || period === undefined) return;
  const built = holder.dataset['built'] as Day;
  const [periodState, present] = [periodStateOf(period, now.day), periodAround(period, now.day)];
  document.documentElement.toggleAttribute('data-present', periodState === 'present');
  if (periodState !== 'over') showNote(isClockWrong(built, now.day) ? 'clock' : undefined);
  // The build would have shown the present period if it had a page for it.
  else if (present <= periodAround(period, built)) {
    showNote('missing');
    release('period');
  } else await showPeriod(holder, present);
}

async function showPeriod({ dataset: { pages = '', only } }: HTMLElement, present: string): Promise<void> {
  if (present === loadingPeriod || present === missingPeriod || document.hidden) return;
  loadingPeriod = present;
  try {
    const response = await fetch(`${pages}${present}/`);
    if (response.status === 404) missingPeriod = present;
    if (!response.ok) throw new Error(String(response.status));
    replaceParts(new DOMParser().parseFromString(await response.text(), 'text/html'), `${pages}${present}/`, only);
    document.documentElement.dataset['period'] = present;
    document.documentElement.dataset['present'] = '';
    showNote(undefined);
    // The boot script marks past rows in the new list, then the filter is applied to it.
    document.dispatchEvent(new Event(FRESHENED));
  } catch {
    // No network, or a build too old to have this period: keep the old list and show a notice.
    showNote(missingPeriod === present ? 'missing' : 'old');
  } finally {
    loadingPeriod = '';
    release('period');
  }
}

function showNote(reason: StaleReason | undefined): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-stale]')) {
    note.hidden = reason === undefined || !(note.dataset['stale'] ?? '').split(' ').includes(reason);
  }
}

/** @param only weekdays to keep, 1 = Monday, separated by spaces; all if omitted. */
function replaceParts(page: Document, address: string, only?: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fresh = page.querySelector(`[data-part="${part.dataset['part'] ?? ''}"]`);
    if (fresh) part.replaceWith(document.importNode(fresh, true));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-period-page]')) link.href = address;
  if (only) keepOnly(only);
}

/** Reduces a week to some of its days, and updates its date span and total to match. */
function keepOnly(weekdays: string): void {
  for (const day of document.querySelectorAll<HTMLElement>('[data-weekday]')) {
    if (day.matches('.after') || !weekdays.includes(day.dataset['weekday'] ?? '')) day.remove();
  }
  const labels = [...document.querySelectorAll('.day h3 time')].map(({ textContent }) => textContent);
  const [first = '', last = ''] = [labels[0], labels[labels.length - 1]];
  const month = first.replace(/\d+日$/, '');
  setText('span', `${first}—${last.startsWith(month) ? last.slice(month.length) : last}`);
  for (const total of document.querySelectorAll('[data-total]'))
    total.textContent = String(document.querySelectorAll('.day [data-on]').length);
  const today = document.querySelector<HTMLElement>('[data-count-today]');
  const isListed = (entry: string): boolean =>
    document.querySelector(`.day[data-day="${entry.slice(0, 'YYYY-MM-DD'.length)}"]`) !== null;
  if (today) today.dataset['countToday'] = today.dataset['countToday']?.split(', ').filter(isListed).join(', ');
}

function setText(part: string, text: string): void {
  for (const element of document.querySelectorAll(`[data-part="${part}"]`)) element.textContent = text;
}
