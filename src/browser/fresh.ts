/**
 * A page may be older than the week it shows. Then the page of the present one, which the same build made ahead, is fetched
 * and its parts are put in place of the old ones: one template, no second renderer, no data to ship.
 */
import { mondayOf } from '../domain/calendar/day-arithmetic.ts';
import type { Now } from '../clock.ts';
import { FRESHENED } from './freshened.ts';
import { release } from './hold.ts';

/** The week that is being fetched. */
let busy = '';
/** What this build has no page for: asking again would not help. */
let missing = '';

export async function freshen(now: Now): Promise<void> {
  const holder = document.querySelector<HTMLElement>('[data-period]');
  if (!holder) return;
  const { period = '', pages = '' } = holder.dataset;
  const present = mondayOf(now.day);
  if (present === period || present === busy || present === missing || document.hidden) return;
  busy = present;
  const note = document.querySelector<HTMLElement>('[data-stale]');
  try {
    const answer = await fetch(`${pages}${present}/`);
    if (answer.status === 404) missing = present;
    if (!answer.ok) throw new Error(String(answer.status));
    replaceParts(new DOMParser().parseFromString(await answer.text(), 'text/html'), holder.dataset['only']);
    holder.dataset['period'] = present;
    if (note) note.hidden = true;
    // The boot script marks what is past in the new rows, then the filter is applied to them.
    document.dispatchEvent(new Event(FRESHENED));
  } catch {
    // No network, or a build too old to know this week: the old list stays, and says so.
    if (note) note.hidden = false;
  } finally {
    busy = '';
    release('period');
  }
}

/** @param only weekdays to keep, 1 = Monday, separated by spaces; all when left out. */
function replaceParts(page: Document, only?: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fresh = page.querySelector(`[data-part="${part.dataset['part'] ?? ''}"]`);
    if (fresh) part.replaceWith(document.adoptNode(fresh));
  }
  if (only) keepOnly(only);
}

/** A weekend is cut out of its week: the other days go, and span and total are told anew from those that stay. */
function keepOnly(weekdays: string): void {
  for (const day of document.querySelectorAll<HTMLElement>('[data-weekday]')) {
    if (day.matches('.after') || !weekdays.includes(day.dataset['weekday'] ?? '')) day.remove();
  }
  const labels = [...document.querySelectorAll('.day h3 time')].map(({ textContent }) => textContent);
  const [first = '', last = ''] = [labels[0], labels.at(-1)];
  const month = first.replace(/\d+日$/, '');
  tell('span', `${first}—${last.startsWith(month) ? last.slice(month.length) : last}`);
  const today = document.querySelector<HTMLElement>('[data-count-today]');
  const isListed = (entry: string): boolean => document.querySelector(`.day[data-day="${entry.slice(0, 'YYYY-MM-DD'.length)}"]`) !== null;
  if (today) today.dataset['countToday'] = today.dataset['countToday']?.split(', ').filter(isListed).join(', ');
  tell('total', String(document.querySelectorAll('.day [data-on]').length));
}

function tell(part: string, text: string): void {
  const element = document.querySelector(`[data-part="${part}"]`);
  if (element) element.textContent = text;
}
