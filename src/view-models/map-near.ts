/** Distances on foot from where the reader starts. */
import { CIRCLE_MINUTES, degreesOf, distance, walkingMinutes, walkingRadius, type Bounds, type LngLat, type Pace } from '../domain/geo.ts';
export { WALKING_SPEEDS, type Pace } from '../domain/geo.ts';
import { outsideCircles, uncovered, type Uncovered } from '../domain/geo/uncovered.ts';
import type { MapData, MapPlace } from './map-data.ts';

export interface Walk {
  place: MapPlace;
  /** As the crow flies; undefined when its position is not known. */
  metres: number | undefined;
  /** On foot. */
  minutes: number | undefined;
}

export const circleRadius = (pace: Pace): number => walkingRadius(CIRCLE_MINUTES, pace);

/** The nearest first, those without a position last. */
export function walksFrom(origin: LngLat, places: readonly MapPlace[], pace: Pace): Walk[] {
  return places.map((place): Walk => {
    const metres = place.at && distance(origin, place.at);
    return { place, metres, minutes: metres === undefined ? undefined : walkingMinutes(metres, pace) };
  }).sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0);
}

export const isInCircle = ({ metres }: Walk, pace: Pace): boolean => metres !== undefined && metres <= circleRadius(pace);

export interface Gaps extends Pick<Uncovered, 'covered' | 'squareKilometres'> {
  /** Of the district, and the circles that are cut out of them. */
  bounds: Bounds;
  centres: LngLat[];
  /** Metres. */
  radius: number;
  /** Names of the towns that lie in no circle. */
  towns: string[];
  /** How many of the circles are around a place that is only roughly known. */
  rough: number;
}

/** What no circle covers of a district; undefined when its bounds are not known. Open stations count, but not one that may be anywhere in the district. */
export function gapsOf({ districts, places, labels }: MapData, district: string, pace: Pace): Gaps | undefined {
  const bounds = districts.find(({ id }) => id === district)?.bounds;
  if (!bounds) return undefined;
  const counted = places.filter((place) => place.district === district && place.open && place.at && place.precision !== '区县');
  const centres = counted.map(({ at }) => at!);
  const radius = circleRadius(pace);
  const towns = outsideCircles(labels.filter(({ rank }) => rank === 'town'), bounds, centres, radius).map(({ name }) => name);
  const { covered, squareKilometres } = uncovered(bounds, centres, radius);
  return { covered, squareKilometres, bounds, centres, radius, towns, rough: counted.filter(({ approximate }) => approximate).length };
}

/**
 * From WGS-84 to the datum in which the base is drawn, near a point: the shift of the nearest station, which changes by less than
 * 2 m in a kilometre. So the browser needs no table of it.
 */
export function shiftNear(places: readonly Pick<MapPlace, 'at' | 'drawn'>[], [lng, lat]: LngLat): LngLat {
  let shift: LngLat = [0, 0];
  let least = Infinity;
  for (const { at, drawn } of places) {
    if (!at || !drawn) continue;
    const far = Math.abs(at[0] - lng) + Math.abs(at[1] - lat);
    if (far >= least) continue;
    least = far;
    shift = [drawn[0] - at[0], drawn[1] - at[1]];
  }
  return shift;
}

/** South-west and north-east corners of the square around a circle. */
export function circleCorners([lng, lat]: LngLat, metres: number): [LngLat, LngLat] {
  const reach = degreesOf(metres, lat);
  return [[lng - reach.lng, lat - reach.lat], [lng + reach.lng, lat + reach.lat]];
}
