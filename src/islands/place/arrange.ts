/** Orders the rows of each day: the reader's community, then the nearest ones, then the district; other districts fold. */
import { foldWords } from '../../browser/week-filter/fold-words.ts';
import { countToday } from '../../browser/moment/moment.ts';
import type { Now } from '../../clock.ts';
import type { Proximity } from '../../view-models/nearby/near.ts';

export interface Arrangement {
  district: { id: string; name: string };
  /** Key of the own community; empty if only the district is known. */
  station: string;
  /** From the own community to another one; undefined where a position is unknown. */
  proximityOf: (station: string) => Proximity | undefined;
  /** The list has other districts too. */
  folds: boolean;
}

export function arrangeDays(within: ParentNode, arrangement: Arrangement, now: Now): void {
  const days = [...within.querySelectorAll<HTMLElement>('.day')];
  for (const day of days) arrangeDay(day, arrangement);
  if (arrangement.folds) writeCounts(within, days, now);
}

function arrangeDay(day: HTMLElement, { district, station, proximityOf, folds }: Arrangement): void {
  const list = day.querySelector('ul');
  if (!list || day.querySelector('.others')) return;
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-district]')].map((row, index) => {
    const { district: rowDistrict, station: rowStation = '' } = row.dataset;
    // A filter by age has moved rows, and puts them back by this order (browser/week-filter/unstated-age.ts).
    const order = Number(row.dataset['order'] ?? index);
    const proximity = rowStation === station ? undefined : proximityOf(rowStation);
    if (rowDistrict === district.id) {
      // The list is the district's now.
      if (folds) row.querySelector('.act-district')?.remove();
      if (proximity) writeDistance(row, proximity.text);
    }
    const rank = rowStation === station ? -1 : (proximity?.metres ?? Infinity);
    return { row, order, rank, isHere: rowDistrict === district.id };
  });
  const here = rows
    .filter(({ isHere }) => isHere)
    .sort((a, b) => (a.rank === b.rank ? a.order - b.order : a.rank - b.rank));
  list.append(...here.map(({ row }) => row));
  for (const [index, { row }] of here.entries()) if (row.dataset['order']) row.dataset['order'] = String(index);
  const others = rows.filter(({ isHere }) => !isHere).map(({ row }) => row);
  if (folds && others.length > 0)
    list.after(
      fold(
        others,
        here.some(({ row }) => takesPlace(row)),
        district.name,
      ),
    );
}

/** The filter writes its words and its count again (browser/week-filter/rows.ts). */
function fold(rows: readonly Element[], hasOwn: boolean, district: string): HTMLDetailsElement {
  const details = document.createElement('details');
  details.className = 'others';
  details.dataset['district'] = district;
  const [summary, words, count, list] = [
    document.createElement('summary'),
    document.createElement('span'),
    document.createElement('b'),
    document.createElement('ul'),
  ];
  words.textContent = foldWords(hasOwn, district);
  count.textContent = String(rows.filter(takesPlace).length);
  summary.append(words, count, '场');
  list.append(...rows);
  details.append(summary, list);
  return details;
}

function writeDistance(row: Element, text: string): void {
  const where = row.querySelector('.act-where');
  if (!where || where.querySelector('.act-far')) return;
  const distance = document.createElement('span');
  distance.className = 'act-far';
  distance.textContent = text;
  where.append(distance);
}

const takesPlace = (row: Element): boolean => (row as HTMLElement).dataset['on'] !== undefined;

/**
 * Headline, strip and day heads count the rows of the district. `data-all` is what they say without a filter
 * (browser/week-filter/rows.ts).
 */
function writeCounts(within: ParentNode, days: readonly HTMLElement[], now: Now): void {
  const counts = days.map((day) => ({
    day,
    count: [...day.querySelectorAll(':scope > ul > li')].filter(takesPlace).length,
  }));
  for (const { day, count } of counts) {
    write(day.querySelector('.cnt'), count > 0 ? `${String(count)}场` : '');
    const cell = within.querySelector(`.week [data-day="${day.dataset['day'] ?? ''}"] .n`);
    if (cell && /\d/.test(cell.textContent)) write(cell, count > 0 ? `${String(count)}场` : '没有');
  }
  const own = counts.filter(({ day }) => !day.classList.contains('after'));
  for (const total of within.querySelectorAll('[data-total]'))
    write(total, String(own.reduce((sum, { count }) => sum + count, 0)));
  for (const element of within.querySelectorAll<HTMLElement>('[data-count-today]')) {
    const isPublished = (day: string | undefined) =>
      !new RegExp(`${day ?? ''} -`).test(element.dataset['countToday'] ?? '');
    const text = own
      .map(
        ({ day: { dataset }, count }) =>
          `${dataset['day'] ?? ''} ${count > 0 || isPublished(dataset['day']) ? String(count) : '-'}`,
      )
      .join(', ');
    element.dataset['countToday'] = element.dataset['all'] = text;
    countToday(element, now, text);
  }
}

function write(element: Element | null, text: string): void {
  if (!(element instanceof HTMLElement)) return;
  element.textContent = element.dataset['all'] = text;
}
