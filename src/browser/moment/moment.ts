/**
 * Marks rows as past, on now, today or tomorrow. The markup carries dates and times; this writes `data-rel` and a word, so that
 * a page built last week is correct when it is read.
 */
import type { Now } from '../../clock.ts';
import { daysBetween, type Day, type Month } from '../../domain/calendar/day-arithmetic.ts';
import { periodStateOf } from '../../domain/evidence/reach.ts';
import { relationOf, WORDS, type Relation } from './relation.ts';

/**
 * @param parsing called repeatedly while the document is being parsed: skips elements that are already marked. A mark must not
 * depend on anything later in the document, or painted content would change.
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
 * Moves today's past rows to the end of their list. Not called while the page is visible, so that rows do not move under a reader.
 * @param parsing skip lists that may be incomplete; the stylesheet hides their past rows until then
 */
export function movePastRowsLast(within: ParentNode, parsing = false): void {
  const today = `[data-rel="today"]${parsing ? ':not([data-sunk])' : ''}`;
  // Those of the calendar's island have no `data-day`: it orders them itself.
  for (const day of within.querySelectorAll<HTMLElement>(`.day${today},.calendar-day[data-day]${today}`)) {
    if (parsing && !day.nextElementSibling) continue;
    day.dataset['sunk'] = '';
    for (const row of day.querySelectorAll('li[data-rel="past"]')) row.parentElement!.append(row);
  }
}

/**
 * 今天11场
 * @param counts by listed day, `2026-11-25 3, 2026-11-26 0, 2026-11-27 -`; `-` where no menu is published
 */
export function countToday(element: HTMLElement, { day }: Now, counts: string): void {
  element.textContent = '';
  const [, count] = new RegExp(`${day} ([^,]+)`).exec(counts) || [];
  if (!count) return;
  const words = document.createElement('span');
  words.className = 'ph';
  words.textContent = count === '-' ? '今天的还没有公布' : count === '0' ? '今天没有' : `今天${count}场`;
  element.append('，', words);
}

type Mark = (element: HTMLElement, now: Now, value: Day) => void;

/** The average. Between first days of months it is off by three days at most, which rounding absorbs. */
const DAYS_PER_MONTH = 30.44;

/** Waits until the parser has added the text that the mark replaces. */
const FILLED = ':not(:empty)';

/** By attribute, without `data-`. The order matters: `when` reads what `day` has written on its row. */
const MARKS: [name: string, mark: Mark, unmarked: string][] = [
  ['day', markDay, ':not([data-rel])'],
  ['when', markWord, '[data-when=""]'],
  ['monday', markPresent, ''],
  ['month', markPresent, ''],
  // Past groups are hidden in the present week or month only (by the stylesheet): one that is over shows all its days.
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
      const months = Math.round(daysBetween(day.slice(0, 'YYYY-MM'.length) as Month, month) / DAYS_PER_MONTH);
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
  // A cancelled or moved occurrence is neither on now nor over, and carries its own label.
  const words = 'off' in row.dataset ? undefined : WORDS[relation];
  write(word, words);
  word.hidden = !words;
}

function markPresent(element: HTMLElement, { day }: Now, period: string): void {
  element.toggleAttribute('data-present', periodStateOf(period, day) === 'present');
}

function write(element: HTMLElement, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}

const countdown = (days: number): string =>
  days < 0 ? '已结束' : days < 1 ? '今天' : days < 2 ? '明天' : `还有${days}天`;
