/** The reader's community: asks for it, and puts it first. Loaded on demand (browser/place.ts, browser/click/module.ts). */
import { FRESHENED } from '../../browser/fresh/freshened.ts';
import { store, stored } from '../../browser/storage.ts';
import { shanghaiNow } from '../../clock.ts';
import { proximityOf } from '../../view-models/nearby/near.ts';
import type { PlacesData, PlaceStation } from '../../view-models/place/places.ts';
import { arrangeDays } from './arrange.ts';
import { openChooser } from './chooser.ts';
import { choose, PLACE_ENTRY } from './choice.ts';
import { loadPlaces, loadWeeks } from './data.ts';
import { findPlace, type OwnPlace } from '../../view-models/place/own-place.ts';
import { showMine } from './mine.ts';

/** Click handler of the buttons in the bar. */
export function open(button: HTMLElement): void {
  if ((button as HTMLButtonElement).value === 'all') location.assign(choose('all', location.href));
  else void openChooser(button.closest<HTMLElement>('.place')!);
}

/** Once per page; the list of a newer week is arranged too. */
export async function putFirst(place: string): Promise<void> {
  const board = document.querySelector<HTMLElement>('[data-follows-place]')!;
  const { places: placesHref = '', districts = '' } = board.dataset;
  const data = await loadPlaces(placesHref);
  const own = findPlace(data, place);
  if (!own) {
    // The site no longer has it: ask again.
    delete document.documentElement.dataset['at'];
    return;
  }
  // A link from a neighbour does not replace the reader's own answer.
  if (stored(PLACE_ENTRY) === null) store(PLACE_ENTRY, place);
  nameBar(own);
  openOn(own.district.id, place);
  const arrange = (): void => {
    arrangeBoard(board, data, own);
  };
  let isOwn = false;
  const announce = (): void => {
    isOwn = true;
    // The filter counts again, and past rows move to the end.
    document.dispatchEvent(new Event(FRESHENED));
    isOwn = false;
  };
  arrange();
  announce();
  document.addEventListener(FRESHENED, () => {
    if (isOwn) return;
    arrange();
    announce();
  });
  const list = board.querySelector<HTMLElement>('[data-mine]');
  if (list && own.station) await fillMine(list, own, own.station, districts);
}

async function fillMine(
  list: HTMLElement,
  { district }: OwnPlace,
  { key, name, tel, isSample }: PlaceStation,
  districts: string,
): Promise<void> {
  const now = shanghaiNow();
  const weeks = await loadWeeks(districts, district.id, now.day);
  const href = districts.replace(/districts\/$/, `stations/${key}/`);
  if (weeks.length > 0)
    showMine(list, {
      weeks,
      now,
      station: { key, name, href, district: district.name, tel, isSample: isSample === true },
    });
}

/** Links to pages with filters of their own open them on the district; without storage, links between weeks name the community. */
function openOn(district: string, place: string): void {
  if (stored(PLACE_ENTRY) !== place)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.seg a, a.logo')) link.search = `?at=${place}`;
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

function arrangeBoard(board: HTMLElement, { districts }: PlacesData, { district, station }: OwnPlace): void {
  const stations = new Map(districts.flatMap((each) => each.stations.map((one) => [one.key, one])));
  const pace = document.documentElement.dataset['mode'] === 'elder' ? 'elder' : 'usual';
  arrangeDays(
    board,
    {
      district,
      station: station?.key ?? '',
      folds: board.dataset['place'] === undefined,
      proximityOf: (key) => {
        const to = stations.get(key);
        return station?.at && to?.at
          ? proximityOf({ at: station.at, precision: station.precision }, { at: to.at, precision: to.precision }, pace)
          : undefined;
      },
    },
    shanghaiNow(),
  );
}
