/** The reader's own place (browser/follow-place.ts): its district is shown first, and the nearest before others of the day. */
import type { Choice } from '../../../view-models/calendar/month-place.ts';
import { stationKeyOf, type ShownDay, type ShownItem } from '../../../view-models/calendar/month-shown.ts';
import type { Proximity } from '../../../view-models/nearby/near.ts';
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

/** Distances from the reader's station, by the key of another; those without a known position have none. */
export type Distances = ReadonlyMap<string, Pick<Proximity, 'metres' | 'text'>>;

/** Rows of each day: the own station, the nearest ones of the district, the rest of it, other districts. As on the home page. */
export function nearFirst(
  days: readonly ShownDay[],
  { district, station }: Home,
  distances: Distances,
): readonly ShownDay[] {
  if (station === '') return days;
  const rankOf = (item: ShownItem): number => {
    if (item.district.id !== district) return Infinity;
    return item.stationId === station ? -1 : (distances.get(stationKeyOf(item))?.metres ?? Number.MAX_VALUE);
  };
  return days.map((day) => ({
    ...day,
    items: day.items
      .map((item) => ({ item: withDistance(item, distances), rank: rankOf(item) }))
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ item }) => item),
  }));
}

function withDistance(item: ShownItem, distances: Distances): ShownItem {
  const distance = distances.get(stationKeyOf(item))?.text;
  return distance === undefined ? item : { ...item, distance };
}

/** The filters that the reader has set: the own district is none. */
export const chosenFilters = (choice: Choice, { district }: Home): FilterName[] =>
  activeFilters(choice).filter((name) => name !== 'district' || choice.district !== district);
