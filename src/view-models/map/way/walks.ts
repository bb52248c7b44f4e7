/** Stations by walking distance from a start, and the circle of 15 minutes around it. */
import { degreesOf, type LngLat } from '../../../domain/geo/geo.ts';
import { CIRCLE_MINUTES, walkingRadius, type Pace } from '../../../domain/geo/walking.ts';
import type { MapPlace } from '../data.ts';
import { proximityOf, type Located, type Proximity } from '../../nearby/near.ts';

export interface Walk {
  place: MapPlace;
  /** Undefined where its position is unknown. */
  near: Proximity | undefined;
}

/**
 * Open stations within the circle, and how many of them have an approximate position.
 * @param start key of the station that is the start, which is not near itself
 */
export function countInside(walks: readonly Walk[], start: string | undefined): { inside: number; rough: number } {
  const inside = walks.filter(({ near, place }) => near?.inside && place.open && place.key !== start);
  return { inside: inside.length, rough: inside.filter(({ place }) => place.approximate).length };
}

/** In metres. */
export const circleRadius = (pace: Pace): number => walkingRadius(CIRCLE_MINUTES, pace);

/** Nearest first, stations without a position last. */
export function walksFrom(start: Located, places: readonly MapPlace[], pace: Pace): Walk[] {
  return places
    .map((place): Walk => ({
      place,
      near: place.at && proximityOf(start, { at: place.at, precision: place.precision }, pace),
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

/** Sorts after any distance on Earth. */
const UNKNOWN_METRES = 1e9;
