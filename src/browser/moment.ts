/**
 * Marks what is past, on now, today and tomorrow. The markup carries the days and times; this writes `data-rel` and a
 * word, so that a page built last week is right when it is looked at.
 */
import type { Now } from '../clock.ts';
import { daysBetween } from '../domain/calendar/day-arithmetic.ts';
import { relationOf, WORDS } from './relation.ts';

export function markMoment(within: ParentNode, now: Now): void {
  for (const [selector, mark] of MARKS) {
    for (const element of within.querySelectorAll<HTMLElement>(selector)) mark(element, now);
  }
}

/** In this order: a group looks at the days in it, a count at the rows. */
const MARKS: [selector: string, mark: (element: HTMLElement, now: Now) => void][] = [
  ['[data-day]', markDay],
  ['[data-monday]', (element, now) => {
    const days = daysUntil(element.dataset['monday'], now.day);
    element.toggleAttribute('data-present', days <= 0 && days > -7);
  }],
  ['[data-month]', (element, now) => { element.toggleAttribute('data-present', element.dataset['month'] === now.day.slice(0, 7)); }],
  // A week or month that is over shows all its days; in the present one those gone by give way.
  ['[data-days]', (element) => { element.toggleAttribute('data-over', !element.querySelector(':scope > [data-day]:not([data-rel="past"])')); }],
  ['[data-month-name]', (element, now) => {
    const months = monthsUntil(element.dataset['monthName'], now.day);
    element.textContent = nameOfMonth(months, element.dataset['monthName']);
    element.toggleAttribute('data-over', months < 0);
  }],
  ['[data-days-to]', (element, now) => { element.textContent = countdown(daysUntil(element.dataset['daysTo'], now.day)); }],
  // By its own last moment, however old the page is.
  ['[data-ends]', (element, now) => {
    const { ends, endsAt } = element.dataset;
    element.toggleAttribute('data-ended', relationOf({ day: ends, end: endsAt }, now) === 'past');
  }],
  ['[data-cited]', (element, now) => { element.textContent = now.day; }],
  ['[data-count-today]', (element, now) => {
    const count = document.querySelectorAll(`[data-on][data-day="${now.day}"]`).length;
    const listed = document.querySelector(`.day[data-day="${now.day}"]`);
    const words = document.createElement('span');
    words.textContent = count ? `今天${String(count)}场` : '今天没有';
    element.replaceChildren(...(listed ? ['，', words] : []));
  }],
];

function markDay(element: HTMLElement, now: Now): void {
  const relation = relationOf(element.dataset, now);
  const before = element.dataset['rel'];
  element.dataset['rel'] = relation;
  // What is over today gives way to what is still to come: once, so that nobody's place in the list is lost every minute.
  if (relation === 'past' && before !== 'past' && element.matches('.day[data-rel="today"] li')) element.parentElement?.append(element);
  if (element.matches('a')) setCurrent(element, relation === 'today');
  const word = element.querySelector<HTMLElement>('[data-when]');
  if (!word) return;
  // What was cancelled or moved away is neither on now nor over; its own word stands beside it.
  const words = element.dataset['off'] === undefined ? WORDS[relation] : undefined;
  word.textContent = words ?? '';
  word.hidden = !words;
}

const daysUntil = (day = '', today: string): number => daysBetween(today, day);

const monthsUntil = (month = '', today: string): number => monthNumber(month) - monthNumber(today);
/** Months since the year 0. */
const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
const nameOfMonth = (months: number, month = ''): string => (months === 0 ? '本月' : months === 1 ? '下月' : `${String(Number(month.slice(5)))}月`);

const countdown = (days: number): string => (days > 1 ? `还有${String(days)}天` : days === 1 ? '明天' : days === 0 ? '今天' : '已结束');

function setCurrent(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'date');
  else link.removeAttribute('aria-current');
}
