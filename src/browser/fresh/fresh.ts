/**
 * A page may be older than the week or month it shows. Then the page of the present one, which the same build made ahead, is
 * fetched and its parts are put in place of the old ones: one template, no second renderer, no data to ship.
 *
 * `<html data-period>` says which one the page shows, `data-present` that it is the reader's own: only then does a headline say
 * 本周, otherwise it names its dates. The boot script sets it before the first paint.
 */
import type { Day } from '../../domain/calendar/day-arithmetic.ts';
import { isClockWrong, periodAround, periodStateOf } from '../../domain/evidence/reach.ts';
import type { Now } from '../../clock.ts';
import { FRESHENED } from './freshened.ts';
import { release } from './hold.ts';

/** Why the page does not show the present period: no network, no such page in the build, or a clock that cannot be right. */
type Trouble = 'old' | 'missing' | 'clock';

/** The period that is being fetched. */
let busy = '';
/** What this build has no page for: asking again would not help. */
let missing = '';

export async function freshen(now: Now): Promise<void> {
  const { period } = document.documentElement.dataset;
  const holder = document.querySelector<HTMLElement>('[data-pages]');
  if (!holder || period === undefined) return;
  const built = holder.dataset['built'] as Day;
  const [standing, present] = [periodStateOf(period, now.day), periodAround(period, now.day)];
  document.documentElement.toggleAttribute('data-present', standing === 'present');
  if (standing !== 'over') tellTrouble(isClockWrong(built, now.day) ? 'clock' : undefined);
  // The build would have shown the present one, had there been any.
  else if (present <= periodAround(period, built)) {
    tellTrouble('missing');
    release('period');
  } else await renew(holder, present);
}

async function renew({ dataset: { pages = '', only } }: HTMLElement, present: string): Promise<void> {
  if (present === busy || present === missing || document.hidden) return;
  busy = present;
  try {
    const answer = await fetch(`${pages}${present}/`);
    if (answer.status === 404) missing = present;
    if (!answer.ok) throw new Error(String(answer.status));
    replaceParts(new DOMParser().parseFromString(await answer.text(), 'text/html'), `${pages}${present}/`, only);
    document.documentElement.dataset['period'] = present;
    document.documentElement.dataset['present'] = '';
    tellTrouble(undefined);
    // The boot script marks what is past in the new rows, then the filter is applied to them.
    document.dispatchEvent(new Event(FRESHENED));
  } catch {
    // No network, or a build too old to know this period: the old list stays, and says so.
    tellTrouble(missing === present ? 'missing' : 'old');
  } finally {
    busy = '';
    release('period');
  }
}

function tellTrouble(trouble: Trouble | undefined): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-stale]')) {
    note.hidden = trouble === undefined || !(note.dataset['stale'] ?? '').split(' ').includes(trouble);
  }
}

/** @param only weekdays to keep, 1 = Monday, separated by spaces; all when left out. */
function replaceParts(page: Document, address: string, only?: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fresh = page.querySelector(`[data-part="${part.dataset['part'] ?? ''}"]`);
    if (fresh) part.replaceWith(document.importNode(fresh, true));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-period-page]')) link.href = address;
  if (only) keepOnly(only);
}

/** A weekend is cut out of its week: the other days go, and span and total are told anew from those that stay. */
function keepOnly(weekdays: string): void {
  for (const day of document.querySelectorAll<HTMLElement>('[data-weekday]')) {
    if (day.matches('.after') || !weekdays.includes(day.dataset['weekday'] ?? '')) day.remove();
  }
  const labels = [...document.querySelectorAll('.day h3 time')].map(({ textContent }) => textContent);
  const [first = '', last = ''] = [labels[0], labels[labels.length - 1]];
  const month = first.replace(/\d+日$/, '');
  tell('span', `${first}—${last.startsWith(month) ? last.slice(month.length) : last}`);
  for (const total of document.querySelectorAll('[data-total]'))
    total.textContent = String(document.querySelectorAll('.day [data-on]').length);
  const today = document.querySelector<HTMLElement>('[data-count-today]');
  const isListed = (entry: string): boolean =>
    document.querySelector(`.day[data-day="${entry.slice(0, 'YYYY-MM-DD'.length)}"]`) !== null;
  if (today) today.dataset['countToday'] = today.dataset['countToday']?.split(', ').filter(isListed).join(', ');
}

function tell(part: string, text: string): void {
  for (const element of document.querySelectorAll(`[data-part="${part}"]`)) element.textContent = text;
}
