/** Stations by how far they are to walk from where the reader starts, and the circle of a quarter of an hour around that. */
import { CIRCLE_MINUTES, degreesOf, walkingRadius, type LngLat, type Pace } from '../../domain/geo/geo.ts';
import type { MapPlace } from './data.ts';
import { nearOf, type Located, type Near } from '../nearby/near.ts';

export interface Walk {
  place: MapPlace;
  /** Undefined when its position is not known. */
  near: Near | undefined;
}

/** Open stations within a quarter of an hour, and how many of them are placed roughly. */
export function insideOf(walks: readonly Walk[]): { inside: number; rough: number } {
  const inside = walks.filter(({ near, place }) => near?.inside && place.open);
  return { inside: inside.length, rough: inside.filter(({ place }) => place.approximate).length };
}

export const circleRadius = (pace: Pace): number => walkingRadius(CIRCLE_MINUTES, pace);

/** The nearest first, those without a position last. */
export function walksFrom(start: Located, places: readonly MapPlace[], pace: Pace): Walk[] {
  return places
    .map((place): Walk => ({
      place,
      near: place.at && nearOf(start, { at: place.at, precision: place.precision }, pace),
    }))
    .sort((one, other) => (one.near?.metres ?? UNKNOWN_METRES) - (other.near?.metres ?? UNKNOWN_METRES));
}

/** South-west and north-east corners of the square around a circle. */
export function circleCorners([lng, lat]: LngLat, metres: number): [LngLat, LngLat] {
  const reach = degreesOf(metres, lat);
  return [
    [lng - reach.lng, lat - reach.lat],
    [lng + reach.lng, lat + reach.lat],
  ];
}

/** Further than anything on Earth. */
const UNKNOWN_METRES = 1e9;
