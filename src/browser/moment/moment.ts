/**
 * Marks what is past, on now, today and tomorrow. The markup carries the days and times; this writes `data-rel` and a
 * word, so that a page built last week is right when it is looked at.
 */
import type { Now } from '../../clock.ts';
import { daysBetween, type Day, type Month } from '../../domain/calendar/day-arithmetic.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { relationOf, WORDS, type Relation } from './relation.ts';

/**
 * @param parsing what has been parsed so far, again and again. A mark depends on nothing that follows in the document: else what
 * was painted would have to change when the rest comes.
 */
export function markMoment(within: ParentNode, now: Now, parsing = false): void {
  for (const [name, mark, unmarked] of MARKS) {
    const attribute = `data-${name}`;
    for (const element of within.querySelectorAll<HTMLElement>(`[${attribute}]${parsing ? unmarked : ''}`)) {
      mark(element, now, element.getAttribute(attribute) as Day);
    }
  }
}

/**
 * Moves what is over today to the end of its list. While the page is looked at, rows stay where they are.
 * @param parsing the parser may not be through with the list; until it is, a style leaves out the rows that will be moved
 */
export function sinkPast(within: ParentNode, parsing = false): void {
  for (const day of within.querySelectorAll<HTMLElement>(
    `.day[data-rel="today"]${parsing ? ':not([data-sunk])' : ''}`,
  )) {
    if (parsing && !day.nextElementSibling) continue;
    day.dataset['sunk'] = '';
    for (const row of day.querySelectorAll('li[data-rel="past"]')) row.parentElement!.append(row);
  }
}

/** 今天11场; its attribute counts the days that are listed: "2026-11-25 3, 2026-11-26 0, 2026-11-27 -", `-` for what nobody has planned. */
export function countToday(element: HTMLElement, { day }: Now, counts: string): void {
  element.textContent = '';
  const found = new RegExp(`${day} ([^,]+)`).exec(counts);
  if (!found) return;
  const [, count] = found;
  const words = document.createElement('span');
  words.className = 'ph';
  words.textContent = count === '-' ? '今天的还没有公布' : count === '0' ? '今天没有' : `今天${count}场`;
  element.append('，', words);
}

type Mark = (element: HTMLElement, now: Now, value: Day) => void;

/** On average: from one first to another, what is rounded is at most three days. */
const DAYS_OF_MONTH = 30.44;

/** What writes a text waits until the parser has given it the one that it replaces. */
const FILLED = ':not(:empty)';

/** By their attributes, which begin with `data-`. In this order: a word follows the day of its row. */
const MARKS: [name: string, mark: Mark, unmarked: string][] = [
  ['day', markDay, ':not([data-rel])'],
  ['when', markWord, '[data-when=""]'],
  ['monday', markPresent, ''],
  ['month', markPresent, ''],
  // By its own last moment, however old the page is. A week or month that is over shows all its days; in the present one those
  // gone by give way.
  [
    'days',
    (element, now, day) => {
      element.toggleAttribute('data-over', relationOf({ day, end: element.dataset['end'] }, now) === 'past');
    },
    '',
  ],
  [
    'month-name',
    (element, { day }, month) => {
      const months = Math.round(daysBetween(day.slice(0, 'YYYY-MM'.length) as Month, month) / DAYS_OF_MONTH);
      write(element, months ? (months === 1 ? '下月' : `${Number(month.slice(5))}月`) : '本月');
      element.toggleAttribute('data-over', months < 0);
    },
    FILLED,
  ],
  [
    'days-to',
    (element, now, day) => {
      write(element, countdown(daysBetween(now.day, day)));
    },
    FILLED,
  ],
  [
    'cited',
    (element, { day }) => {
      write(element, day);
    },
    FILLED,
  ],
  ['count-today', countToday, ':empty'],
];

function markDay(element: HTMLElement, now: Now): void {
  const relation = relationOf(element.dataset, now);
  element.dataset['rel'] = relation;
  if (!element.matches('a')) return;
  if (relation === 'today') element.setAttribute('aria-current', 'date');
  else element.removeAttribute('aria-current');
}

function markWord(word: HTMLElement): void {
  const row = word.closest<HTMLElement>('[data-day]');
  if (!row) return;
  const relation = row.dataset['rel'] as Relation;
  word.dataset['when'] = relation;
  // What was cancelled or moved away is neither on now nor over; its own word stands beside it.
  const words = 'off' in row.dataset ? '' : (WORDS[relation] ?? '');
  write(word, words);
  word.hidden = !words;
}

function markPresent(element: HTMLElement, { day }: Now, period: string): void {
  element.toggleAttribute('data-present', periodStateOf(period, day) === 'present');
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const countdown = (days: number): string =>
  days < 0 ? '已结束' : days < 1 ? '今天' : days < 2 ? '明天' : `还有${days}天`;
