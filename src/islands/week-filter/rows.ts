/** The static list is the data: the island hides and shows its rows, so that nothing is sent twice. */
import { wanted, type WeekFilter } from './filter.ts';

/** @returns how many activities that take place are shown, days gone by left out where the list leaves them out. */
export function showRows(within: ParentNode, filter: WeekFilter): number {
  let shown = 0;
  const gone = (day: HTMLElement) => day.dataset['rel'] === 'past' && !day.parentElement?.hasAttribute('data-over');
  for (const day of within.querySelectorAll<HTMLElement>('.day')) {
    const rows = [...day.querySelectorAll<HTMLElement>('[data-district]')];
    for (const row of rows) {
      const { district = '', for: objects = '', on } = row.dataset;
      row.hidden = !wanted(filter, { district, objects: objects.split(' ') });
      if (!row.hidden && on !== undefined && !gone(day) && !day.classList.contains('after')) shown += 1;
    }
    day.classList.toggle('is-empty', rows.length > 0 && rows.every((row) => row.hidden));
  }
  return shown;
}
