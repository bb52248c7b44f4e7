/** The communities of the site, and the weeks of a district, as the build wrote them. */
import type { Day } from '../../domain/calendar/day.ts';
import { weeksAhead } from '../../view-models/place/own-place.ts';
import type { PlacesData } from '../../view-models/place/places.ts';

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

/** The pages of this week and the next one of a district; without a network, none. */
export async function loadWeeks(districts: string, district: string, today: Day): Promise<Document[]> {
  const pages = await Promise.all(
    weeksAhead(today).map(async (week) => {
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
