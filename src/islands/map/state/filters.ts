/** Applies the filters of the map, and finds which of them to remove when nothing is left. */
import type { Now } from '../../../clock.ts';
import { NO_FILTERS, type MapFilters, type MapUrlState } from './url-state.ts';
import type { MapData, MapPlace } from '../../../view-models/map/data.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { hasActivityThisWeek } from '../../../view-models/map/upcoming.ts';

export type FilterName = keyof MapFilters;

/** In the order of the controls. */
const FILTER_NAMES: readonly FilterName[] = ['week', 'district', 'level', 'objects', 'accessible', 'has'];

function matchesFilters(
  place: MapPlace,
  { district, level, objects, week, accessible, has }: MapFilters,
  now: Now,
): boolean {
  return (
    (!district || place.district === district) &&
    (!level || ALL_LEVELS.find(({ code }) => code === level)?.level === place.level) &&
    (objects.length === 0 || place.serves.some((code) => objects.includes(code))) &&
    (!accessible || place.accessible.length > 0) &&
    (!has || place.has.includes(has)) &&
    (!week || hasActivityThisWeek(place, now))
  );
}

export const filterPlaces = (places: readonly MapPlace[], filters: MapFilters, now: Now): MapPlace[] =>
  places.filter((place) => matchesFilters(place, filters, now));

export const activeFilters = (filters: MapFilters): FilterName[] =>
  FILTER_NAMES.filter((name) => (name === 'objects' ? filters.objects.length > 0 : Boolean(filters[name])));

export const withoutFilter = (filters: MapFilters, name: FilterName): MapFilters => ({
  ...filters,
  [name]: NO_FILTERS[name],
});

/** Number of stations when one filter is removed; only where there are any, most first. */
export function relaxations(
  places: readonly MapPlace[],
  filters: MapFilters,
  now: Now,
): { name: FilterName; count: number }[] {
  return activeFilters(filters)
    .map((name) => ({ name, count: filterPlaces(places, withoutFilter(filters, name), now).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export function toggleObject(filters: MapFilters, code: string): MapFilters {
  const { objects } = filters;
  return {
    ...filters,
    objects: objects.includes(code) ? objects.filter((other) => other !== code) : [...objects, code],
  };
}

/** Clears stations and districts that do not exist. */
export function withoutUnknownKeys(
  urlState: MapUrlState,
  { places, districts }: Pick<MapData, 'places' | 'districts'>,
): MapUrlState {
  const existing = (key: string): string => (key && places.some((place) => place.key === key) ? key : '');
  const { district } = urlState.filters;
  const existingDistrict = districts.some(({ id }) => id === district) ? district : '';
  return {
    ...urlState,
    station: existing(urlState.station),
    from: existing(urlState.from),
    filters: existingDistrict === district ? urlState.filters : { ...urlState.filters, district: existingDistrict },
  };
}
