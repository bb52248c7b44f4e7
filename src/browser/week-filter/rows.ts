/** Filters the static list in place, and updates its counts, so that the page needs no second copy of the data. */
import { countToday } from '../moment/moment.ts';
import type { Now } from '../../clock.ts';
import { foldWords } from './fold-words.ts';
import { moveUnstatedLast } from './unstated-age.ts';
import { isNarrow as isNarrowFilter, matches, type Row, type WeekFilter } from './filter.ts';

/** @returns number of shown activities that take place, without past days that the list hides */
export function showRows(within: ParentNode, filter: WeekFilter, now: Now): number {
  const isNarrow = isNarrowFilter(filter);
  const days = [...within.querySelectorAll<HTMLElement>('.day')];
  const counts = new Map(days.map((day) => [day, showDay(day, filter)]));
  for (const [day, count] of counts) {
    write(day.querySelector('.cnt'), isNarrow, () => (count > 0 ? countWords(day, count) : ''));
    for (const cell of within.querySelectorAll(`.week [data-day="${day.dataset['day'] ?? ''}"] .n`)) {
      write(cell, isNarrow, (all) => (count > 0 ? countWords(day, count) : /\d/.test(all) ? '没有' : all));
      showBars(cell.parentElement!, day, isNarrow);
    }
  }
  const own = days.filter((day) => !day.classList.contains('after'));
  const total = own.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
  for (const element of within.querySelectorAll('[data-total]'))
    write(element, isNarrow, () => (own.some(isTruncated) ? '至少' : '') + String(total));
  for (const element of within.querySelectorAll<HTMLElement>('[data-count-today]')) {
    const all = element.dataset['all'] ?? element.dataset['countToday'] ?? '';
    element.dataset['all'] = all;
    element.dataset['countToday'] = isNarrow
      ? own.map((day) => `${day.dataset['day'] ?? ''} ${String(counts.get(day) ?? 0)}`).join(', ')
      : all;
    countToday(element, now, element.dataset['countToday']);
  }
  return own.filter((day) => !isHiddenDay(day)).reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
}

/** Who is served on a day: by all of its activities, of which the list may omit some, or by those that are counted. */
function showBars(cell: Element, day: HTMLElement, isNarrow: boolean): void {
  const fold = day.querySelector('details');
  const counted = [...day.querySelectorAll<HTMLElement>('li[data-on]')].filter(
    (row) => !row.hidden && (fold?.open || !fold?.contains(row)),
  );
  const served = new Set(counted.flatMap((row) => rowOf(row).objects));
  for (const bar of cell.querySelectorAll<HTMLElement>('.bar5 > *'))
    bar.hidden = (isNarrow || fold !== null) && !served.has(bar.className.slice('m-'.length));
}

function rowOf({ dataset }: HTMLElement): Row {
  return {
    district: dataset['district'] ?? '',
    objects: (dataset['for'] ?? '').split(' '),
    walkIn: dataset['walkIn'] !== undefined,
    start: dataset['start'] ?? '',
    ages: dataset['age'] ?? '',
    accessible: dataset['accessible'] !== undefined,
  };
}

/** @returns number of shown activities that take place */
function showDay(day: HTMLElement, filter: WeekFilter): number {
  const rows = [...day.querySelectorAll<HTMLElement>('[data-district]')];
  for (const row of rows) row.hidden = !matches(filter, rowOf(row));
  for (const list of day.querySelectorAll('ul')) moveUnstatedLast(list, filter.age !== '');
  const shown = rows.filter(({ hidden }) => !hidden);
  day.classList.toggle('is-empty', rows.length > 0 && shown.length === 0);
  const counted = shown.filter(({ dataset }) => dataset['on'] !== undefined);
  // Rows of other districts than the reader's own fold (islands/place), unless one of them is chosen.
  const folds = day.querySelector('details');
  if (!folds) return counted.length;
  const folded = counted.filter((row) => folds.contains(row)).length;
  folds.open = filter.district !== '';
  folds.hidden = folded === 0;
  // All that is shown then is of the chosen district: nothing is elsewhere.
  folds.querySelector('summary')!.hidden = folds.open;
  folds.querySelector('span')!.textContent = foldWords(counted.length > folded, folds.dataset['district'] ?? '');
  folds.querySelector('b')!.textContent = String(folded);
  return counted.length - (folds.open ? 0 : folded);
}

/** The list omits rows of the day, which may match too. */
const isTruncated = ({ dataset }: HTMLElement): boolean => dataset['cut'] !== undefined;
const isHiddenDay = (day: HTMLElement): boolean =>
  day.dataset['rel'] === 'past' && !day.parentElement?.hasAttribute('data-over');
const countWords = (day: HTMLElement, count: number): string => `${isTruncated(day) ? '至少' : ''}${String(count)}场`;

/** Keeps the text of the build in the element, to restore it without a filter. */
function write(element: Element | null, isNarrow: boolean, words: (all: string) => string): void {
  if (!(element instanceof HTMLElement)) return;
  const all = element.dataset['all'] ?? element.textContent;
  element.dataset['all'] = all;
  element.textContent = isNarrow ? words(all) : all;
}
