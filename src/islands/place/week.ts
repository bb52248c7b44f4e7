/** Puts the reader's community first in the days of a week (browser/follow-place.ts). */
import { FRESHENED } from '../../browser/fresh/freshened.ts';
import { shanghaiNow } from '../../clock.ts';
import type { PlacesData, PlaceStation } from '../../view-models/place/places.ts';
import type { OwnPlace } from '../../view-models/place/own-place.ts';
import { arrangeDays } from './arrange.ts';
import { loadWeeks } from './data.ts';
import { showMine } from './mine.ts';
import { distancesFrom, enterPlace } from './name.ts';

/** Once per page; the list of a newer week is arranged too. */
export async function putFirst(place: string): Promise<void> {
  const board = document.querySelector<HTMLElement>('[data-follows-place]')!;
  const entered = await enterPlace(place, board);
  if (!entered) return;
  const { own, data } = entered;
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
  if (!list || !own.station) return;
  await fillMine(list, own, own.station, board.dataset['districts'] ?? '');
  // The filter names the district in the new heading.
  announce();
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

function arrangeBoard(board: HTMLElement, data: PlacesData, { district, station }: OwnPlace): void {
  const everywhere = board.querySelector('select[name="district"] option[value=""]');
  if (everywhere) everywhere.textContent = `${district.name}在前`;
  const distances = distancesFrom(station, data);
  arrangeDays(
    board,
    {
      district,
      station: station?.key ?? '',
      folds: board.dataset['place'] === undefined,
      proximityOf: (key) => distances.get(key),
    },
    shanghaiNow(),
  );
}
