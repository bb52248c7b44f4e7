/** What the map and the list both show: made once from the state, so that they cannot differ. */
import type { Pace } from '../../domain/geo.ts';
import { chosenPlaces } from '../../view-models/map-chosen.ts';
import type { LngLat, MapData, MapPlace } from '../../view-models/map-data.ts';
import { circleRadius, gapsOf, isInCircle, shiftNear, walksFrom, type Gaps, type Walk } from '../../view-models/map-near.ts';
import type { State } from './session.ts';

export interface Start {
  /** WGS-84 */
  at: LngLat;
  words: string;
  /** Its own position is only roughly known. */
  rough: boolean;
}

export interface View {
  data: MapData;
  /** What was chosen, in the order of the static list. */
  places: MapPlace[];
  start: Start | undefined;
  /** The same as walks, the nearest first; empty without a start. */
  walks: Walk[];
  inCircle: number;
  /** The district that was chosen, or the only one. */
  district: string;
  gaps: Gaps | undefined;
  /** Of what was chosen, without a position. */
  unplaced: number;
}

export function viewOf({ data, now, address, origin, gaps: showsGaps }: State, pace: Pace): View | undefined {
  if (!data || !now) return undefined;
  const places = chosenPlaces(data.places, address.choice, now);
  const start = startOf(data, address.from, origin);
  const walks = start ? walksFrom(start.at, places, pace) : [];
  const district = address.choice.district || (data.districts.length === 1 ? data.districts[0]?.id ?? '' : '');
  return {
    data, places, start, walks, district,
    inCircle: walks.filter((walk) => isInCircle(walk, pace)).length,
    gaps: showsGaps && district ? gapsOf(data, district, pace) : undefined,
    unplaced: places.filter(({ at }) => !at).length,
  };
}

/** A point in WGS-84 as it is drawn on the base. */
export function onBase({ places, base }: MapData, point: LngLat): LngLat {
  if (base.datum === 'WGS-84' || base.datum === 'CGCS2000') return point;
  const [lng, lat] = shiftNear(places, point);
  return [point[0] + lng, point[1] + lat];
}

/** A point of the base in WGS-84. */
export function offBase({ places, base }: MapData, point: LngLat): LngLat {
  if (base.datum === 'WGS-84' || base.datum === 'CGCS2000') return point;
  const [lng, lat] = shiftNear(places, point);
  return [point[0] - lng, point[1] - lat];
}

export const ringOf = ({ data, start }: View, pace: Pace): { at: LngLat; metres: number; words: string } | undefined =>
  start && { at: onBase(data, start.at), metres: circleRadius(pace), words: '步行15分钟' };

function startOf({ places }: MapData, from: string, origin: State['origin']): Start | undefined {
  if (origin) return { at: origin.at, words: origin.kind === 'device' ? '您的位置' : '您点的地方', rough: (origin.accuracy ?? 0) > 300 };
  const station = places.find(({ key }) => key === from);
  return station?.at && { at: station.at, words: station.name, rough: station.approximate };
}
