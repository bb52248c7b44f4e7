/** The communities of the site, and the weeks of a district, as the build wrote them. */
import type { Day } from '../../domain/calendar/day.ts';
import { addDays, mondayOf } from '../../domain/calendar/day-arithmetic.ts';
import type { PlaceDistrict, PlacesData, PlaceStation } from '../../view-models/place/places.ts';

export interface OwnPlace {
  district: PlaceDistrict;
  /** Undefined if the reader knows the district only. */
  station: PlaceStation | undefined;
}

let loading: Promise<PlacesData> | undefined;

/** Fetched once; a failure is tried again. */
export function loadPlaces(address: string): Promise<PlacesData> {
  loading ??= fetch(address)
    .then((response) =>
      response.ok ? (response.json() as Promise<PlacesData>) : Promise.reject(new Error(response.statusText)),
    )
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** @returns undefined where the site no longer has the place */
export function findPlace({ districts }: PlacesData, place: string): OwnPlace | undefined {
  const district = districts.find(({ id }) => id === place.split('/')[0]);
  const station = district?.stations.find(({ key }) => key === place);
  return district && (station || !place.includes('/')) ? { district, station } : undefined;
}

/** The pages of this week and the next one of a district; without a network, none. */
export async function loadWeeks(districts: string, district: string, today: Day): Promise<Document[]> {
  const monday = mondayOf(today);
  const pages = await Promise.all(
    [monday, addDays(monday, 7)].map(async (week) => {
      try {
        const response = await fetch(`${districts}${district}/weeks/${week}/`);
        return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
      } catch {
        return undefined;
      }
    }),
  );
  return pages.filter((page) => page !== undefined);
}
