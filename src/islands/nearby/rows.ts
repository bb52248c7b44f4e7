/** The static list is the data: its rows are moved to where they belong, so that nothing is sent twice. */
import { relationOf } from '../../browser/moment.ts';
import { shanghaiNow } from '../../clock.ts';
import type { LngLat, Pace } from '../../domain/geo.ts';
import { NEAR_METRES, nearOf, type Located, type Near, type Precision } from '../../view-models/near.ts';

export interface Arranged {
  /** Stations inside a quarter of an hour, and dates to come there. */
  inside: number;
  dates: number;
  /** Further ones that still count as near. */
  beyond: number;
  /** How well the start is known; absent for the position of the device. */
  precision: Precision | undefined;
}

interface Row {
  element: HTMLElement;
  home: Element;
  located: Located | undefined;
}

export interface Rows {
  placeOf: (key: string) => Located | undefined;
  arrange: (start: { place: Located; key?: string | undefined } | undefined, pace: Pace) => Arranged | undefined;
}

export function rowsIn(page: ParentNode): Rows {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-group] > [data-key]')].map((element): Row => ({ element, home: element.parentElement!, located: locatedOf(element) }));
  const place = (name: string) => page.querySelector<HTMLElement>(`[data-near="${name}"]`)!;
  const show = (name: string, near: readonly { row: Row }[]): void => {
    place(name).replaceChildren(...near.map(({ row }) => row.element));
    place(name).closest('section')!.hidden = near.length === 0;
  };
  return {
    placeOf: (key) => rows.find(({ element }) => element.dataset['key'] === key)?.located,
    arrange(start, pace) {
      for (const row of rows) {
        row.home.append(row.element);
        tell(row.element, '');
      }
      const near = start ? nearest(rows, start.place, pace) : [];
      for (const { row, far } of near) tell(row.element, start?.key === row.element.dataset['key'] ? '就是您选的这里' : far.text);
      const inside = near.filter(({ far }) => far.inside);
      const beyond = near.filter(({ far }) => !far.inside);
      show('inside', inside);
      show('beyond', beyond);
      for (const home of new Set(rows.map((row) => row.home))) home.closest('section')!.hidden = home.childElementCount === 0;
      return start && { inside: inside.length, beyond: beyond.length, precision: start.place.precision, dates: inside.reduce((sum, { row }) => sum + datesIn(row.element), 0) };
    },
  };
}

function nearest(rows: readonly Row[], start: Located, pace: Pace): { row: Row; far: Near }[] {
  return rows
    .flatMap((row) => (row.located ? [{ row, far: nearOf(start, row.located, pace) }] : []))
    .filter(({ far }) => far.metres <= NEAR_METRES)
    .sort((a, b) => a.far.metres - b.far.metres);
}

function locatedOf({ dataset }: HTMLElement): Located | undefined {
  const [lng, lat] = (dataset['at'] ?? '').split(',').map(Number);
  return lng && lat ? { at: [lng, lat] satisfies LngLat, precision: dataset['precision'] as Precision | undefined } : undefined;
}

function tell(row: HTMLElement, text: string): void {
  const far = row.querySelector<HTMLElement>('[data-far]');
  if (!far) return;
  far.textContent = text;
  far.hidden = text === '';
}

/** Still to come, of the few that the list writes down. */
function datesIn(row: HTMLElement): number {
  const now = shanghaiNow();
  return [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(({ dataset }) => relationOf(dataset, now) !== 'past').length;
}
