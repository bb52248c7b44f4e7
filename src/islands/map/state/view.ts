/** What map, list and texts show, derived once from the state so that they agree. */
import type { Pace } from '../../../domain/geo/walking.ts';
import { filterPlaces } from './filters.ts';
import type { MapFilters } from './url-state.ts';
import type { Bounds, LngLat, MapData, MapPlace } from '../../../view-models/map/data.ts';
import { circleRadius, countInside, walksFrom, type Walk } from '../../../view-models/map/way/walks.ts';
import { toBaseDatum, gapsOf, NEAR_METRES, type Gaps, type Located } from '../../../view-models/nearby/near.ts';
import type { State } from './session.ts';

/** Where distances are counted from. */
export interface Start extends Located {
  /** Of the station; undefined for other points. */
  key?: string;
  words: string;
  /** Radius in metres of the device's position; 0 for others. */
  accuracy: number;
}

export interface View {
  data: MapData;
  filters: MapFilters;
  /** Stations that pass the filters, in the order of the static list. */
  places: MapPlace[];
  start: Start | undefined;
  /** The same stations by distance, nearest first; empty without a start. */
  walks: Walk[];
  /** Open stations within the walking circle other than the start, and how many of them have an approximate position. */
  inCircle: { inside: number; rough: number };
  /** The nearest station where none is within the circle; `isFar` beyond NEAR_METRES. */
  nearest: { walk: Walk; isFar: boolean } | undefined;
  /** Id of the chosen district, or of the only one. */
  district: string;
  gaps: Gaps | undefined;
  /** Number of `places` without a position. */
  unplaced: number;
}

type ViewInput = Pick<State, 'data' | 'now' | 'origin' | 'gaps'> & Pick<State['urlState'], 'filters' | 'from'>;

export function viewOf({ data, now, filters, from, origin, gaps: showsGaps }: ViewInput, pace: Pace): View | undefined {
  if (!data || !now) return undefined;
  const places = filterPlaces(data.places, filters, now);
  const start = startOf(data, from, origin);
  const walks = start ? walksFrom(start, places, pace) : [];
  const district = filters.district || (data.districts.length === 1 ? (data.districts[0]?.id ?? '') : '');
  return {
    data,
    filters,
    places,
    start,
    walks,
    district,
    nearest: nearestOf(walks),
    inCircle: countInside(walks, start?.key),
    gaps: showsGaps && district ? gapsOf(data, district, pace) : undefined,
    unplaced: places.filter(({ at }) => !at).length,
  };
}

function nearestOf([walk]: readonly Walk[]): View['nearest'] {
  return walk?.near && !walk.near.inside ? { walk, isFar: walk.near.metres > NEAR_METRES } : undefined;
}

/** A point in the datum of the base to WGS-84. */
export function toWgs84({ places }: MapData, point: LngLat): LngLat {
  const [lng, lat] = toBaseDatum(point, places);
  return [2 * point[0] - lng, 2 * point[1] - lat];
}

/** The circle of 15 minutes on foot around the start, in the datum of the base. */
export const walkingCircleOf = (
  { data, start }: View,
  pace: Pace,
): { at: LngLat; metres: number; words: string } | undefined =>
  start && { at: toBaseDatum(start.at, data.places), metres: circleRadius(pace), words: '步行15分钟' };

/** The area outside of all walking circles, in the datum of the base. Cached, so that an unchanged area is not drawn again. */
export function unreachableAreaOf({
  data,
  gaps,
}: View): { bounds: Bounds; circles: LngLat[]; radius: number } | undefined {
  if (!gaps) return undefined;
  const cached = AREAS.get(gaps);
  if (cached) return cached;
  const {
    bounds: [west, south, east, north],
    centres,
    radius,
  } = gaps;
  const [low, high] = [toBaseDatum([west, south], data.places), toBaseDatum([east, north], data.places)];
  const area = {
    bounds: [...low, ...high] as const,
    circles: centres.map((centre) => toBaseDatum(centre, data.places)),
    radius,
  };
  AREAS.set(gaps, area);
  return area;
}

const AREAS = new WeakMap<Gaps, NonNullable<ReturnType<typeof unreachableAreaOf>>>();

function startOf({ places }: MapData, from: string, origin: State['origin']): Start | undefined {
  if (origin)
    return {
      at: origin.at,
      words: origin.kind === 'device' ? '您现在的位置' : '您点的地方',
      accuracy: origin.accuracy ?? 0,
    };
  const station = places.find(({ key }) => key === from);
  return station?.at && { key: from, at: station.at, precision: station.precision, words: station.name, accuracy: 0 };
}
