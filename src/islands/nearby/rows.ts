/** The static list is the data: its rows are moved to where they belong, so that nothing is sent twice. */
import type { Day } from '../../domain/calendar/day.ts';
import { relationOf } from '../../browser/moment/relation.ts';
import { shanghaiNow } from '../../clock.ts';
import type { LngLat, Pace } from '../../domain/geo/geo.ts';
import type { Reach } from '../../domain/evidence/reach.ts';
import { NEAR_METRES, nearOf, type Located, type Near, type Precision } from '../../view-models/nearby/near.ts';
import { reachOf } from './reach.ts';

export interface Arranged {
  /** Open stations inside a quarter of an hour, how many of them are placed roughly, and dates to come there. */
  inside: number;
  rough: number;
  dates: number;
  /** How far the dates of those inside reach. */
  reaches: Reach[];
  /** Further ones that still count as near, and whether some of them are placed to their district only. */
  beyond: number;
  coarse: boolean;
  /** Stations without a position in the district of the nearest one. */
  unplaced: number;
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

/** @param builtOn the day on which the list was written */
export function rowsIn(page: ParentNode, builtOn: Day): Rows {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-group] > [data-key]')].map((element): Row => ({
    element,
    home: element.parentElement!,
    located: locatedOf(element),
  }));
  const homes = [...new Set(rows.map(({ home }) => home))];
  return {
    placeOf: (key) => rows.find(({ element }) => element.dataset['key'] === key)?.located,
    arrange(start, pace) {
      sendHome(rows, homes);
      const near = start ? nearest(rows, start, pace) : [];
      // Those that are not open stay under their district.
      const open = near.filter(({ row }) => row.element.dataset['shut'] === undefined);
      for (const { row, far } of near) tell(row.element, isStart(row, start) ? '就是您选的这里' : far.text);
      const inside = open.filter(({ far }) => far.inside);
      const beyond = open.filter(({ far }) => !far.inside);
      show(page, 'inside', inside);
      show(page, 'beyond', beyond);
      for (const home of homes) sectionOf(home).hidden = home.childElementCount === 0;
      // Those of the same district come first: most likely some of them are near, and nobody has said where they are.
      const home = near[0]?.row.home;
      if (home) sectionOf(homes[0]!).before(sectionOf(home));
      return (
        start && {
          inside: inside.length,
          rough: inside.filter(({ row }) => isRough(row)).length,
          precision: start.place.precision,
          beyond: beyond.length,
          coarse: beyond.some(({ row }) => row.located?.precision === '区县'),
          unplaced: rows.filter((row) => row.home === home && !row.located).length,
          dates: inside.reduce((sum, { row }) => sum + datesIn(row.element), 0),
          reaches: inside.map(({ row }) => reachOf(row.element, builtOn)),
        }
      );
    },
  };
}

type Start = Parameters<Rows['arrange']>[0];

const isRough = ({ located }: Row): boolean => located?.precision !== undefined && located.precision !== '准确';
const isStart = ({ element }: Row, start: Start): boolean =>
  start?.key !== undefined && start.key === element.dataset['key'];
const sectionOf = (list: Element): HTMLElement => list.closest('section')!;

function sendHome(rows: readonly Row[], homes: readonly Element[]): void {
  for (const { home, element } of rows) {
    home.append(element);
    tell(element, '');
  }
  homes.forEach((home, index) => {
    if (index > 0) sectionOf(homes[index - 1]!).after(sectionOf(home));
  });
}

function show(page: ParentNode, name: string, near: readonly { row: Row }[]): void {
  const list = page.querySelector<HTMLElement>(`[data-near="${name}"]`);
  if (!list) return;
  list.replaceChildren(...near.map(({ row }) => row.element));
  sectionOf(list).hidden = near.length === 0;
}

/** Where one starts stands before what is placed on the same spot. */
function nearest(rows: readonly Row[], start: NonNullable<Start>, pace: Pace): { row: Row; far: Near }[] {
  return rows
    .flatMap((row) => (row.located ? [{ row, far: nearOf(start.place, row.located, pace) }] : []))
    .filter(({ far }) => far.metres <= NEAR_METRES)
    .sort((a, b) => Number(isStart(b.row, start)) - Number(isStart(a.row, start)) || a.far.metres - b.far.metres);
}

function locatedOf({ dataset }: HTMLElement): Located | undefined {
  const [lng, lat] = (dataset['at'] ?? '').split(',').map(Number);
  return lng && lat
    ? { at: [lng, lat] satisfies LngLat, precision: dataset['precision'] as Precision | undefined }
    : undefined;
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
  return [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(
    ({ dataset }) => relationOf(dataset, now) !== 'past',
  ).length;
}
