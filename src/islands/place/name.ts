/** Names the reader's community on a page, and opens links on it. By itself it is all that calendar and map need. */
import { store, stored } from '../../browser/storage.ts';
import { proximityOf, type Located, type Proximity } from '../../view-models/nearby/near.ts';
import { findPlace, type OwnPlace } from '../../view-models/place/own-place.ts';
import type { PlacesData, PlaceStation } from '../../view-models/place/places.ts';
import { PLACE_ENTRY } from './choice.ts';
import { loadPlaces } from './data.ts';

export async function putFirst(place: string): Promise<void> {
  await enterPlace(place, document.querySelector<HTMLElement>('[data-follows-place]')!);
}

/** @returns undefined if the site no longer has the place */
export async function enterPlace(
  place: string,
  board: HTMLElement,
): Promise<{ own: OwnPlace; data: PlacesData } | undefined> {
  const data = await loadPlaces(board.dataset['places'] ?? '');
  const own = findPlace(data, place);
  if (!own) {
    // Ask again.
    delete document.documentElement.dataset['at'];
    return undefined;
  }
  // A link from a neighbour does not replace the reader's own answer.
  if (stored(PLACE_ENTRY) === null) store(PLACE_ENTRY, place);
  nameBar(own);
  openOn(own.district.id, place);
  return { own, data };
}

/** To other stations from the reader's own, by their keys, as the calendar needs them. @throws without the list of communities */
export async function loadDistances(place: string, address: string): Promise<Map<string, Proximity>> {
  const data = await loadPlaces(address);
  return distancesFrom(findPlace(data, place)?.station, data);
}

/** Stations whose position is unknown are left out. */
export function distancesFrom(from: PlaceStation | undefined, { districts }: PlacesData): Map<string, Proximity> {
  const pace = document.documentElement.dataset['mode'] === 'elder' ? 'elder' : 'usual';
  const distances = new Map<string, Proximity>();
  const start = located(from);
  for (const station of districts.flatMap(({ stations }) => stations)) {
    const end = located(station);
    if (start && end && station !== from) distances.set(station.key, proximityOf(start, end, pace));
  }
  return distances;
}

const located = (station: PlaceStation | undefined): Located | undefined =>
  station?.at && { at: station.at, precision: station.precision };

/** Links to pages with filters of their own open them on the district; without storage, links between weeks name the community. */
function openOn(district: string, place: string): void {
  if (stored(PLACE_ENTRY) !== place)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.seg a, a.logo, a[data-search]'))
      link.search = `?at=${place}`;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href$="/calendar/"], a[href$="/map/"]'))
    link.search = `?district=${district}`;
}

function nameBar({ district, station }: OwnPlace): void {
  const bar = document.querySelector('.place');
  if (!bar) return;
  bar.querySelector('.place-name .place-own')!.textContent = station?.name ?? district.name;
  bar.querySelector('.place-district')!.textContent = station ? district.name : '';
  for (const line of document.querySelectorAll<HTMLElement>('[data-changed]')) {
    const counts = new Map(
      (line.dataset['changed'] ?? '').split(',').map((entry) => entry.split(' ') as [string, string]),
    );
    const count = counts.get(station?.key ?? '');
    line.querySelector('.changed-own')!.textContent = count === undefined ? '' : `，您这个站${count}场`;
  }
}
