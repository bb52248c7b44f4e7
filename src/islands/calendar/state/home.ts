/** The reader's own place (browser/follow-place.ts): its district is shown first, and its station before others of the day. */
import type { Choice } from '../../../view-models/calendar/month-place.ts';
import type { ShownDay } from '../../../view-models/calendar/month-shown.ts';
import { activeFilters, type FilterName } from './choice.ts';

export interface Home {
  /** Ids; empty if unknown. */
  district: string;
  station: string;
}

export const NO_HOME: Home = { district: '', station: '' };

/** @param place key of a station, or id of a district; anything else is no place */
export function homeAt(place: string | undefined, districts: readonly { id: string }[]): Home {
  if (place === undefined) return NO_HOME;
  const district = districts.find(({ id }) => place === id || place.startsWith(`${id}/`))?.id ?? '';
  return district === '' ? NO_HOME : { district, station: place.slice(district.length + 1) };
}

export function ownFirst(days: readonly ShownDay[], { district, station }: Home): ShownDay[] {
  const isOwn = (item: ShownDay['items'][number]): boolean =>
    item.stationId === station && item.district.id === district;
  return days.map((day) =>
    station !== '' && day.items.some(isOwn)
      ? { ...day, items: [...day.items.filter(isOwn), ...day.items.filter((item) => !isOwn(item))] }
      : day,
  );
}

/** The filters that the reader has set: the own district is none. */
export const chosenFilters = (choice: Choice, { district }: Home): FilterName[] =>
  activeFilters(choice).filter((name) => name !== 'district' || choice.district !== district);
