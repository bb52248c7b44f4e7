/**
 * Marks what is past, on now, today and tomorrow. The markup carries the days and times; this writes `data-rel` and a
 * word, so that a page built last week is right when it is looked at.
 */
import type { Now } from '../clock.ts';
import { daysBetween } from '../domain/calendar/day-arithmetic.ts';
import { relationOf, WORDS, type Relation } from './relation.ts';

export function markMoment(within: ParentNode, now: Now): void {
  for (const [selector, mark] of MARKS) markAll(within, selector, mark, now);
}

/**
 * The same for a document that is still being parsed, again and again. A mark depends on nothing that follows in the document:
 * else what was painted would have to change when the rest comes.
 */
export function markParsed(within: ParentNode, now: Now): void {
  for (const [selector, mark, unmarked] of MARKS) markAll(within, selector + unmarked, mark, now);
}

/**
 * Moves what is over today to the end of its list. While the page is looked at, rows stay where they are.
 * @param parsing the parser may not be through with the list; until it is, a style leaves out the rows that will be moved
 */
export function sinkPast(within: ParentNode, parsing = false): void {
  for (const day of within.querySelectorAll<HTMLElement>(`.day[data-rel="today"]${parsing ? ':not([data-sunk])' : ''}`)) {
    if (parsing && !day.nextElementSibling) continue;
    day.dataset['sunk'] = '';
    for (const row of day.querySelectorAll('li[data-rel="past"]')) row.parentElement?.append(row);
  }
}

/** 今天11场; its attribute counts the days that are listed: "2026-11-25 3, 2026-11-26 0, 2026-11-27 -", `-` for what nobody has planned. */
export function countToday(element: HTMLElement, now: Now): void {
  const count = new RegExp(`${now.day} (\\S+?)(?:,|$)`).exec(element.dataset['countToday'] ?? '')?.[1];
  const words = document.createElement('span');
  words.textContent = count === '-' ? '今天的还没有公布' : count === '0' ? '今天没有' : `今天${count ?? ''}场`;
  element.textContent = '';
  if (count !== undefined) element.append('，', words);
}

function markAll(within: ParentNode, selector: string, mark: Mark, now: Now): void {
  for (const element of within.querySelectorAll<HTMLElement>(selector)) mark(element, now);
}

type Mark = (element: HTMLElement, now: Now) => void;

/** In this order: a word follows the day of its row. What writes a text waits until the parser has given it the one that it replaces. */
const MARKS: [selector: string, mark: Mark, unmarked: string][] = [
  ['[data-day]', markDay, ':not([data-rel])'],
  ['[data-when]', markWord, '[data-when=""]'],
  ['[data-monday]', (element, now) => {
    const days = daysUntil(element.dataset['monday'], now.day);
    element.toggleAttribute('data-present', days <= 0 && days > -7);
  }, ''],
  ['[data-month]', (element, now) => { element.toggleAttribute('data-present', element.dataset['month'] === now.day.slice(0, 7)); }, ''],
  // A week or month that is over shows all its days; in the present one those gone by give way.
  ['[data-days]', (element, now) => {
    const { days: day, start, end } = element.dataset;
    element.toggleAttribute('data-over', relationOf({ day, start, end }, now) === 'past');
  }, ''],
  ['[data-month-name]', (element, now) => {
    const months = monthsUntil(element.dataset['monthName'], now.day);
    write(element, nameOfMonth(months, element.dataset['monthName']));
    element.toggleAttribute('data-over', months < 0);
  }, ':not(:empty)'],
  ['[data-days-to]', (element, now) => { write(element, countdown(daysUntil(element.dataset['daysTo'], now.day))); }, ':not(:empty)'],
  // By its own last moment, however old the page is.
  ['[data-ends]', (element, now) => {
    const { ends, endsAt } = element.dataset;
    element.toggleAttribute('data-ended', relationOf({ day: ends, end: endsAt }, now) === 'past');
  }, ''],
  ['[data-cited]', (element, now) => { write(element, now.day); }, ':not(:empty)'],
  ['[data-count-today]', countToday, ':empty'],
];

function markDay(element: HTMLElement, now: Now): void {
  const relation = relationOf(element.dataset, now);
  element.dataset['rel'] = relation;
  if (element.matches('a')) setCurrent(element, relation === 'today');
}

function markWord(word: HTMLElement): void {
  const row = word.closest<HTMLElement>('[data-day]');
  const relation = row?.dataset['rel'] as Relation | undefined;
  if (!row || !relation) return;
  word.dataset['when'] = relation;
  // What was cancelled or moved away is neither on now nor over; its own word stands beside it.
  const words = 'off' in row.dataset ? undefined : WORDS[relation];
  write(word, words ?? '');
  word.hidden = !words;
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
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
