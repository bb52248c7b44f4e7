/** The static list is the data: the island hides and shows its rows, so that nothing is sent twice, and counts what is left. */
import { countToday } from '../../browser/moment/moment.ts';
import type { Now } from '../../clock.ts';
import { EVERYTHING, wanted, type WeekFilter } from './filter.ts';

/** @returns how many activities that take place are shown, days gone by left out where the list leaves them out. */
export function showRows(within: ParentNode, filter: WeekFilter, now: Now): number {
  const isNarrow = filter.district !== EVERYTHING.district || filter.objects.length > 0;
  const days = [...within.querySelectorAll<HTMLElement>('.day')];
  const counts = new Map(days.map((day) => [day, showDay(day, filter)]));
  for (const [day, count] of counts) {
    write(day.querySelector('.cnt'), isNarrow, () => (count > 0 ? countWords(day, count) : ''));
    for (const cell of within.querySelectorAll(`.week [data-day="${day.dataset['day'] ?? ''}"] .n`)) {
      write(cell, isNarrow, (all) => (count > 0 ? countWords(day, count) : /\d/.test(all) ? '没有' : all));
    }
  }
  const own = days.filter((day) => !day.classList.contains('after'));
  const total = own.reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
  for (const element of within.querySelectorAll('[data-total]'))
    write(element, isNarrow, () => (own.some(isCut) ? '至少' : '') + String(total));
  for (const element of within.querySelectorAll<HTMLElement>('[data-count-today]')) {
    const all = element.dataset['all'] ?? element.dataset['countToday'] ?? '';
    element.dataset['all'] = all;
    element.dataset['countToday'] = isNarrow
      ? own.map((day) => `${day.dataset['day'] ?? ''} ${String(counts.get(day) ?? 0)}`).join(', ')
      : all;
    countToday(element, now, element.dataset['countToday']);
  }
  return own.filter((day) => !isGone(day)).reduce((sum, day) => sum + (counts.get(day) ?? 0), 0);
}

/** @returns how many of its activities take place */
function showDay(day: HTMLElement, filter: WeekFilter): number {
  const rows = [...day.querySelectorAll<HTMLElement>('[data-district]')];
  for (const row of rows) {
    const { district = '', for: objects = '' } = row.dataset;
    row.hidden = !wanted(filter, { district, objects: objects.split(' ') });
  }
  const shown = rows.filter(({ hidden }) => !hidden);
  day.classList.toggle('is-empty', rows.length > 0 && shown.length === 0);
  return shown.filter(({ dataset }) => dataset['on'] !== undefined).length;
}

/** Further rows are left to the pages of the districts: what is chosen may be among them. */
const isCut = ({ dataset }: HTMLElement): boolean => dataset['cut'] !== undefined;
const isGone = (day: HTMLElement): boolean =>
  day.dataset['rel'] === 'past' && !day.parentElement?.hasAttribute('data-over');
const countWords = (day: HTMLElement, count: number): string => `${isCut(day) ? '至少' : ''}${String(count)}场`;

/** What the build counted is kept in the element, for when everything is shown again. */
function write(element: Element | null, isNarrow: boolean, words: (all: string) => string): void {
  if (!(element instanceof HTMLElement)) return;
  const all = element.dataset['all'] ?? element.textContent;
  element.dataset['all'] = all;
  element.textContent = isNarrow ? words(all) : all;
}
