/** Arranges the rows of the static list by distance. The rows themselves hold the data, so that nothing is sent twice. */
import type { Day } from '../../domain/calendar/day.ts';
import { relationOf } from '../../browser/moment/relation.ts';
import { shanghaiNow } from '../../clock.ts';
import type { LngLat } from '../../domain/geo/geo.ts';
import type { Pace } from '../../domain/geo/walking.ts';
import type { Reach } from '../../domain/evidence/reach.ts';
import {
  canBeStart,
  isApproximate,
  NEAR_METRES,
  proximityOf,
  type Located,
  type Proximity,
  type Precision,
} from '../../view-models/nearby/near.ts';
import { reachOf } from './reach.ts';

/** Numbers of open stations, for the text above the list. */
export interface Arrangement {
  /** The start is a station, which the numbers leave out. */
  isStation: boolean;
  /** Within the walking circle, how many of them have an approximate position, and upcoming dates there. */
  inside: number;
  rough: number;
  dates: number;
  /** How far the dates of the stations inside reach. */
  reaches: Reach[];
  /** Beyond the circle but within NEAR_METRES, and whether some of them are placed only to their district. */
  beyond: number;
  coarse: boolean;
  /** Without a position, in the district of the nearest station. */
  unplaced: number;
  /** Of the start; undefined for the position of the device. */
  precision: Precision | undefined;
}

interface Row {
  element: HTMLElement;
  /** The list of its district. */
  home: Element;
  located: Located | undefined;
}

export interface RowList {
  positionOf: (key: string) => Located | undefined;
  /** Moves the rows; without a start, back to their districts. */
  arrange: (start: { position: Located; key?: string | undefined } | undefined, pace: Pace) => Arrangement | undefined;
}

/** @param builtOn the day of the build, YYYY-MM-DD */
export function createRowList(page: ParentNode, builtOn: Day): RowList {
  const rows = [...page.querySelectorAll<HTMLElement>('[data-group] > [data-key]')].map((element): Row => ({
    element,
    home: element.parentElement!,
    located: locatedOf(element),
  }));
  const homes = [...new Set(rows.map(({ home }) => home))];
  let isArranged = false;
  return {
    positionOf: (key) => rows.find(({ element }) => element.dataset['key'] === key)?.located,
    arrange(start, pace) {
      // Moving a row lays out the whole list again.
      if (!start && !isArranged) return undefined;
      isArranged = start !== undefined;
      restore(rows, homes);
      const near = start ? nearest(rows, start, pace) : [];
      // Stations that are not open stay in the list of their district.
      const open = near.filter(({ row }) => row.element.dataset['shut'] === undefined);
      for (const { row, distance } of near)
        showDistance(row.element, isStart(row, start) ? '就是您选的这里' : distance.text);
      const [inside, beyond] = byReach(open);
      moveTo(page, 'inside', inside);
      moveTo(page, 'beyond', beyond);
      for (const home of homes) sectionOf(home).hidden = home.childElementCount === 0;
      // The district of the nearest station comes first, since its stations without a position may be near too.
      const home = near[0]?.row.home;
      if (home) sectionOf(homes[0]!).before(sectionOf(home));
      return (
        start && {
          ...countsOf(
            open.filter(({ row }) => !isStart(row, start)),
            builtOn,
          ),
          isStation: start.key !== undefined,
          precision: start.position.precision,
          unplaced: rows.filter((row) => row.home === home && !row.located).length,
        }
      );
    },
  };
}

interface NearRow {
  row: Row;
  distance: Proximity;
}

const byReach = (near: readonly NearRow[]): [inside: NearRow[], beyond: NearRow[]] => [
  near.filter(({ distance }) => distance.inside),
  near.filter(({ distance }) => !distance.inside),
];

function countsOf(
  near: readonly NearRow[],
  builtOn: Day,
): Pick<Arrangement, 'inside' | 'rough' | 'beyond' | 'coarse' | 'dates' | 'reaches'> {
  const [inside, beyond] = byReach(near);
  return {
    inside: inside.length,
    rough: inside.filter(({ row }) => row.located && isApproximate(row.located)).length,
    beyond: beyond.length,
    coarse: beyond.some(({ row }) => row.located && !canBeStart(row.located)),
    dates: inside.reduce((sum, { row }) => sum + countUpcoming(row.element), 0),
    reaches: inside.map(({ row }) => reachOf(row.element, builtOn)),
  };
}

type RowStart = Parameters<RowList['arrange']>[0];

const isStart = ({ element }: Row, start: RowStart): boolean =>
  start?.key !== undefined && start.key === element.dataset['key'];
const sectionOf = (list: Element): HTMLElement => list.closest('section')!;

/** Restores the order of the static list. */
function restore(rows: readonly Row[], homes: readonly Element[]): void {
  for (const { home, element } of rows) {
    home.append(element);
    showDistance(element, '');
  }
  homes.forEach((home, index) => {
    if (index > 0) sectionOf(homes[index - 1]!).after(sectionOf(home));
  });
}

function moveTo(page: ParentNode, name: string, near: readonly NearRow[]): void {
  const list = page.querySelector<HTMLElement>(`[data-near="${name}"]`);
  if (!list) return;
  list.replaceChildren(...near.map(({ row }) => row.element));
  sectionOf(list).hidden = near.length === 0;
}

/** Nearest first; the start itself before stations at the same spot. */
function nearest(rows: readonly Row[], start: NonNullable<RowStart>, pace: Pace): NearRow[] {
  return rows
    .flatMap((row) => (row.located ? [{ row, distance: proximityOf(start.position, row.located, pace) }] : []))
    .filter(({ distance }) => distance.metres <= NEAR_METRES)
    .sort(
      (a, b) => Number(isStart(b.row, start)) - Number(isStart(a.row, start)) || a.distance.metres - b.distance.metres,
    );
}

function locatedOf({ dataset }: HTMLElement): Located | undefined {
  const [lng, lat] = (dataset['at'] ?? '').split(',').map(Number);
  return lng && lat
    ? { at: [lng, lat] satisfies LngLat, precision: dataset['precision'] as Precision | undefined }
    : undefined;
}

function showDistance(row: HTMLElement, text: string): void {
  const output = row.querySelector<HTMLElement>('[data-far]');
  if (!output) return;
  output.textContent = text;
  output.hidden = text === '';
}

/** Among the few dates that the list shows. */
function countUpcoming(row: HTMLElement): number {
  const now = shanghaiNow();
  return [...row.querySelectorAll<HTMLElement>('[data-day]')].filter(
    ({ dataset }) => relationOf(dataset, now) !== 'past',
  ).length;
}
