/**
 * Puts the reader's community first in the static month of `/calendar/`, which then shows what the island (islands/calendar) would, so
 * that its code can wait for the first use of a control here too.
 */
import { FRESHENED } from '../../browser/fresh/freshened.ts';
import { shanghaiNow } from '../../clock.ts';
import type { CalendarDistrict, CalendarView } from '../../view-models/calendar/month.ts';
import { findPlace } from '../../view-models/place/own-place.ts';
import { themeWords } from '../calendar/state/steps.ts';
import { FILTER_WORDS } from '../calendar/words.ts';
import { loadPlaces } from './data.ts';
import { arrangeMonth } from './month-days.ts';
import { distancesFrom } from './name.ts';

export { loadDistances, putFirst } from './name.ts';

/** @returns false if the island has to show the month: the static one lacks something for this place, or is already being read */
export async function showMonth(place: string, page: HTMLElement): Promise<boolean> {
  const data = await loadPlaces(page.dataset['places'] ?? '');
  const own = findPlace(data, place);
  // The site no longer has the place, and asks again (name.ts).
  if (!own) return true;
  const { district, station } = own;
  const island = page.querySelector<HTMLElement>('[data-island]')!;
  const { built, districts } = JSON.parse(island.dataset['props']!) as CalendarView['island'];
  const { [district.id]: total = 0 } = built.totals;
  const isHeld = document.documentElement.dataset['pending']?.includes('choice') === true;
  const distances = distancesFrom(station, data);
  const isShown =
    isHeld &&
    total > 0 &&
    arrangeMonth(
      page.querySelector<HTMLElement>('[data-static-month]')!,
      {
        district: district.id,
        station: station?.key ?? '',
        proximityOf: (key) => distances.get(key),
      },
      shanghaiNow().day,
    );
  if (!isShown) return false;
  writeLede(island, total, themeWords(built, district.id));
  setFilters(
    island,
    districts.find(({ id }) => id === district.id)!,
  );
  island.dataset['arranged'] = '';
  // Today's past rows move to the end.
  document.dispatchEvent(new Event(FRESHENED));
  return true;
}

/** As in the island's first render (Head.tsx, Filters.tsx), whose attributes hydration does not compare. */
function writeLede(island: HTMLElement, total: number, themes: string): void {
  const lede = island.querySelector('.lede')!;
  const shown = lede.querySelector('span:not(.badge)');
  lede.firstChild!.textContent = `${String(total)}场`;
  if (!shown) return;
  shown.className = themes.includes('、') ? 'many-themes' : '';
  shown.textContent = `，${themes}`;
  if (!themes) shown.remove();
}

function setFilters(island: HTMLElement, district: CalendarDistrict): void {
  const label = island.querySelector<HTMLElement>('.f-district');
  if (label) {
    label.dataset['set'] = '';
    label.querySelector('select')!.value = district.id;
  }
  if (district.stations < 2) return;
  const field = island.querySelector('.f-field')!;
  const stations = field.cloneNode(true) as HTMLElement;
  stations.className = 'wf-d f-station';
  stations.querySelector('span')!.textContent = FILTER_WORDS.station[0];
  stations.querySelector('select')!.replaceChildren(new Option(FILTER_WORDS.station[1], ''));
  field.before(stations);
}
