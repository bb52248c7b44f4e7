/**
 * Rows that give no age follow those for the chosen one, under a heading: a child may be welcome. `data-order` keeps the place of a row
 * until the filter is cleared.
 */
import { isUnstatedAge, unstatedAgeHeading } from '../../domain/audience/unstated-age.ts';

export function moveUnstatedLast(list: Element, isByAge: boolean): void {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [data-district]')];
  const heading = list.querySelector('.unstated-age');
  if (!isByAge && !heading) return;
  heading?.remove();
  for (const [index, { dataset }] of rows.entries()) dataset['order'] ??= String(index);
  // What is over today stays last (browser/moment).
  const sorted = rows.sort(
    (a, b) => Number(isPast(a)) - Number(isPast(b)) || Number(a.dataset['order']) - Number(b.dataset['order']),
  );
  if (!isByAge) {
    list.append(...sorted);
    for (const { dataset } of sorted) delete dataset['order'];
    return;
  }
  const isUnstated = ({ dataset, hidden }: HTMLElement): boolean => !hidden && isUnstatedAge(dataset['age'] ?? '');
  const unstated = sorted.filter(isUnstated);
  if (unstated.length > 0) list.append(...sorted.filter((row) => !isUnstated(row)), headingOf(unstated), ...unstated);
  else list.append(...sorted);
}

const isPast = ({ dataset }: HTMLElement): boolean => dataset['rel'] === 'past';

function headingOf(rows: readonly HTMLElement[]): HTMLLIElement {
  const heading = document.createElement('li');
  heading.className = 'unstated-age';
  heading.textContent = unstatedAgeHeading(rows.length);
  return heading;
}
