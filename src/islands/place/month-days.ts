/**
 * Reduces the static month to a district, with the reader's community and then the nearest ones first in each day, as the island does
 * (islands/calendar/state/home.ts). Rows and cells have the markup of islands/calendar.
 */
import { cellItems, dayCount } from '../../view-models/calendar/cell.ts';
import { isSparse } from '../../view-models/calendar/month-shown.ts';
import { routineWords } from '../../view-models/calendar/routines.ts';
import type { Arrangement } from './arrange.ts';

interface MonthArrangement extends Pick<Arrangement, 'station' | 'proximityOf'> {
  /** Id. */
  district: string;
}

/** @returns false, and changes nothing, if the month has rows left out, or nothing of the district from today on */
export function arrangeMonth(month: HTMLElement, arrangement: MonthArrangement, today: string): boolean {
  const { district, station, proximityOf } = arrangement;
  const here = `[data-station^="${district}/"]`;
  const rankOf = ({ dataset: { station: key = '' } }: HTMLElement): number =>
    key === station ? -1 : (proximityOf(key)?.metres ?? Infinity);
  const routines = [...month.querySelectorAll<HTMLElement>(`.calendar-routines ${here}`)];
  const days = [...month.querySelectorAll<HTMLElement>('.calendar-day')].map((section) => {
    const { day = '' } = section.dataset;
    return {
      day,
      section,
      rows: inOrder([...section.querySelectorAll<HTMLElement>(here)], rankOf),
      routines: routines.filter(({ dataset }) => dataset['dates']!.split(' ').includes(String(Number(day.slice(-2)))))
        .length,
    };
  });
  const shown = days.filter(({ rows, routines: count }) => rows.length + count > 0);
  // A day has no paragraph of its own but the one that says how many rows are left out.
  if (month.querySelector('.calendar-day > .none') || !shown.some(({ day }) => day >= today)) return false;

  for (const element of month.querySelectorAll(`[data-station]:not(${here}), .in-district`)) element.remove();
  for (const { rows } of shown) for (const row of rows) writeDistance(row, arrangement);
  arrangeRoutines(month, routines, rankOf);
  for (const { section } of days) if (!shown.some((day) => day.section === section)) section.remove();
  for (const day of shown) arrangeDay(day);
  month.querySelector<HTMLElement>('.calendar-list')!.dataset['days'] = shown.at(-1)!.day;
  const isPublished = month.dataset['published']!.split(' ').includes(district);
  for (const cell of month.querySelectorAll<HTMLElement>('td[data-day]'))
    fillCell(cell, shown.find(({ day }) => day === cell.dataset['day']) ?? NO_DAY, isPublished);
  month.toggleAttribute(
    'data-sparse',
    isSparse(shown.map((day) => ({ items: [...day.rows, ...routines.slice(0, day.routines)] }))),
  );
  return true;
}

interface ArrangedDay {
  rows: HTMLElement[];
  /** Their number. */
  routines: number;
}

const NO_DAY: ArrangedDay = { rows: [], routines: 0 };

/** By rank, then by time and address, as the page was built: today's past rows may have been moved since. */
function inOrder(rows: readonly HTMLElement[], rankOf: (row: HTMLElement) => number): HTMLElement[] {
  return rows
    .map((row) => ({
      row,
      rank: rankOf(row),
      key: (row.dataset['start'] ?? '99') + row.querySelector('a')!.getAttribute('href')!,
    }))
    .sort((a, b) => (a.rank === b.rank ? (a.key < b.key ? -1 : 1) : a.rank - b.rank))
    .map(({ row }) => row);
}

function arrangeRoutines(month: HTMLElement, routines: HTMLElement[], rankOf: (row: HTMLElement) => number): void {
  const isDaily = ({ dataset }: HTMLElement): boolean => dataset['daily'] !== undefined;
  const rank = (row: HTMLElement): number[] => [isDaily(row) ? 0 : 1, parseInt(row.dataset['dates']!), rankOf(row)];
  routines.sort((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    const index = one.findIndex((value, at) => value !== other[at]);
    return index < 0 ? 0 : one[index]! - other[index]!;
  });
  const details = month.querySelector('.calendar-routines');
  if (!details) return;
  if (routines.length === 0) details.remove();
  details.querySelector('summary b')!.textContent = routineWords(routines.map((row) => ({ isDaily: isDaily(row) })));
  details.querySelector('ul')!.append(...routines);
}

function arrangeDay({ section, rows, routines }: ArrangedDay & { section: HTMLElement }): void {
  const count = rows.filter(takesPlace).length + routines;
  section.querySelector('.cnt')!.textContent = count > 0 ? `${String(count)}场` : '';
  const list = section.querySelector('ul');
  if (rows.length === 0) list?.remove();
  list?.append(...rows);
  const link = section.querySelector('.day-routines');
  if (routines === 0) link?.remove();
  else link!.querySelector('a')!.textContent = `常办${String(routines)}样`;
}

function writeDistance(row: HTMLElement, { station, proximityOf }: MonthArrangement): void {
  const { station: key = '' } = row.dataset;
  const proximity = key === station ? undefined : proximityOf(key);
  if (proximity) row.querySelector('.where')!.append(`·${proximity.text}`);
}

const takesPlace = ({ dataset }: HTMLElement): boolean => dataset['off'] === undefined;

function fillCell(cell: HTMLElement, { rows, routines }: ArrangedDay, isPublished: boolean): void {
  const [shown, more] = cellItems(rows, takesPlace);
  const link = cell.querySelector('.day-link');
  const takingPlace = rows.filter(takesPlace);
  const isEmpty = rows.length + routines === 0;
  if (isEmpty) link?.replaceWith(link.querySelector('.date')!);
  else {
    const count = takingPlace.length + routines;
    link!.querySelector('.vh')!.textContent = `日，${dayCount(count, rows.length - takingPlace.length, isPublished)}`;
    link!.querySelector('.dots')!.replaceChildren(...dotsOf(rows, takingPlace));
  }
  const routineCount = cell.querySelector('.routine-count');
  if (routines === 0) routineCount?.remove();
  else routineCount!.textContent = `常办${String(routines)}`;
  const list = cell.querySelector('ul');
  if (rows.length === 0) list?.remove();
  list?.replaceChildren(...shown.map(eventOf));
  const moreLink = cell.querySelector('.more-events');
  if (more === 0) moreLink?.remove();
  else moreLink!.firstChild!.textContent = `还有${String(more)}场`;
}

function dotsOf(rows: readonly HTMLElement[], takingPlace: readonly HTMLElement[]): HTMLElement[] {
  const codes = new Set(takingPlace.flatMap((row) => [...row.querySelectorAll('.mark')].map(codeClass)));
  const classes = codes.size > 0 || rows.length === 0 ? [...codes] : [takingPlace.length > 0 ? '' : 'hollow'];
  return classes.map((className) => Object.assign(document.createElement('span'), { className }));
}

/** `m-lao` of the letter of a service object. */
const codeClass = (mark: Element): string => mark.className.replace('mark ', '');

/** The row of an activity, as short as in a cell. */
function eventOf(row: HTMLElement): HTMLElement {
  const title = row.querySelector('h4 a')!;
  const mark = row.querySelector('.mark');
  const [item, event, words] = [
    document.createElement('li'),
    document.createElement('a'),
    document.createElement('span'),
  ];
  event.className = ['event', mark && codeClass(mark), ...row.classList]
    .filter((name) => name && name !== 'entry')
    .join(' ');
  event.setAttribute('href', title.getAttribute('href')!);
  words.append(...title.cloneNode(true).childNodes);
  if (row.dataset['start']) words.querySelector('.vh')!.append(row.querySelector('.when b')!.textContent);
  for (const tag of row.querySelectorAll('.how .tag:not([data-when])')) words.prepend(tag.cloneNode(true));
  if (mark) event.append(Object.assign(mark.cloneNode(true), { className: 'mark' }));
  event.append(words);
  item.append(event);
  return item;
}
