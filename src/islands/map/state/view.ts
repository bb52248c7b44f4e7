/** What the map, the list and the words around them show: made once from the state, so that they cannot differ. */
import type { Pace } from '../../../domain/geo/geo.ts';
import { chosenPlaces } from './chosen.ts';
import type { MapChoice } from './address.ts';
import type { Bounds, LngLat, MapData, MapPlace } from '../../../view-models/map/data.ts';
import { circleRadius, insideOf, walksFrom, type Walk } from '../../../view-models/map/walks.ts';
import { drawnAt, gapsOf, NEAR_METRES, type Gaps, type Located } from '../../../view-models/nearby/near.ts';
import type { State } from './session.ts';

export interface Start extends Located {
  words: string;
  /** Metres by which the device may be wrong. */
  accuracy: number;
}

export interface View {
  data: MapData;
  choice: MapChoice;
  /** What was chosen, in the order of the static list. */
  places: MapPlace[];
  start: Start | undefined;
  /** The same as walks, the nearest first; empty without a start. */
  walks: Walk[];
  /** What one can walk to, and how much of it is placed roughly. */
  inCircle: { inside: number; rough: number };
  /** With nothing inside the circle: what is nearest, and whether anybody would call that near. */
  nearest: { walk: Walk; isFar: boolean } | undefined;
  /** The district that was chosen, or the only one. */
  district: string;
  gaps: Gaps | undefined;
  /** Of what was chosen, without a position. */
  unplaced: number;
}

export function viewOf({ data, now, choice, from, origin, gaps: showsGaps }: Asked, pace: Pace): View | undefined {
  if (!data || !now) return undefined;
  const places = chosenPlaces(data.places, choice, now);
  const start = startOf(data, from, origin);
  const walks = start ? walksFrom(start, places, pace) : [];
  const district = choice.district || (data.districts.length === 1 ? (data.districts[0]?.id ?? '') : '');
  return {
    data,
    choice,
    places,
    start,
    walks,
    district,
    nearest: nearestOf(walks),
    inCircle: insideOf(walks),
    gaps: showsGaps && district ? gapsOf(data, district, pace) : undefined,
    unplaced: places.filter(({ at }) => !at).length,
  };
}

function nearestOf([walk]: readonly Walk[]): View['nearest'] {
  return walk?.near && !walk.near.inside ? { walk, isFar: walk.near.metres > NEAR_METRES } : undefined;
}

type Asked = Pick<State, 'data' | 'now' | 'origin' | 'gaps'> & Pick<State['address'], 'choice' | 'from'>;

/** A point of the base in WGS-84. */
export function offBase({ places }: MapData, point: LngLat): LngLat {
  const [lng, lat] = drawnAt(point, places);
  return [2 * point[0] - lng, 2 * point[1] - lat];
}

export const ringOf = ({ data, start }: View, pace: Pace): { at: LngLat; metres: number; words: string } | undefined =>
  start && { at: drawnAt(start.at, data.places), metres: circleRadius(pace), words: '步行15分钟' };

/** As it is drawn. Kept with the view it is made from, so that the same view is the same hatching. */
export function hatchedOf({ data, gaps }: View): { bounds: Bounds; circles: LngLat[]; radius: number } | undefined {
  if (!gaps) return undefined;
  const known = HATCHED.get(gaps);
  if (known) return known;
  const {
    bounds: [west, south, east, north],
    centres,
    radius,
  } = gaps;
  const [low, high] = [drawnAt([west, south], data.places), drawnAt([east, north], data.places)];
  const hatched = {
    bounds: [...low, ...high] as const,
    circles: centres.map((centre) => drawnAt(centre, data.places)),
    radius,
  };
  HATCHED.set(gaps, hatched);
  return hatched;
}

const HATCHED = new WeakMap<Gaps, NonNullable<ReturnType<typeof hatchedOf>>>();

function startOf({ places }: MapData, from: string, origin: State['origin']): Start | undefined {
  if (origin)
    return {
      at: origin.at,
      words: origin.kind === 'device' ? '您现在的位置' : '您点的地方',
      accuracy: origin.accuracy ?? 0,
    };
  const station = places.find(({ key }) => key === from);
  return station?.at && { at: station.at, precision: station.precision, words: station.name, accuracy: 0 };
}
