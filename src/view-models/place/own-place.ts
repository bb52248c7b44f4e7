/** The reader's community in the browser: found by its key or by a position, and the days that its page shows. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';
import { distance, type LngLat } from '../../domain/geo/geo.ts';
import { NEAR_METRES } from '../nearby/near.ts';
import type { PlaceDistrict, PlacesData, PlaceStation } from './places.ts';

export interface OwnPlace {
  district: PlaceDistrict;
  /** Undefined if the reader knows the district only. */
  station: PlaceStation | undefined;
}

/** @returns undefined where the site no longer has the place */
export function findPlace({ districts }: PlacesData, place: string): OwnPlace | undefined {
  for (const district of districts) {
    const station = district.stations.find(({ key }) => key === place);
    if (station || district.id === place) return { district, station };
  }
  return undefined;
}

export function nearestStation({ districts }: PlacesData, at: LngLat): PlaceStation | undefined {
  const near = districts
    .flatMap(({ stations }) => stations)
    .flatMap((station) => (station.at ? { station, metres: distance(at, station.at) } : []))
    .sort((a, b) => a.metres - b.metres)[0];
  return near && near.metres <= NEAR_METRES ? near.station : undefined;
}

/** This week and the next one, by their Mondays. */
export const weeksAhead = (today: Day): Day[] => [mondayOf(today), addDays(mondayOf(today), 7)];

export const daysLater = (today: Day, days: number): Day => addDays(today, days);
