/** Distances from a start, and the area outside of all walking circles. Used by islands, so independent of the catalogue. */
import { distance, type LngLat } from '../../domain/geo/geo.ts';
import { CIRCLE_MINUTES, walkingMinutes, walkingRadius, WALKING_SPEEDS, type Pace } from '../../domain/geo/walking.ts';
import { outsideCircles } from '../../domain/geo/circles.ts';
import type { Bounds, MapData, MapLabel, MapPlace } from '../map/data.ts';

export type Precision = NonNullable<MapPlace['precision']>;

export interface Located {
  at: LngLat;
  /** Absent for exact positions: of the device, of a tap on the map. */
  precision?: Precision | undefined;
}

export interface Proximity {
  metres: number;
  /** Within the walking circle; false where a position is placed only to its district. */
  inside: boolean;
  /** 步行约8分钟, 约6.2公里; for imprecise positions 大概就在附近, 大概6.2公里. */
  text: string;
}

/** Stations further away are not listed by distance. */
export const NEAR_METRES = 30_000;

export function proximityOf(start: Located, { at, precision }: Located, pace: Pace): Proximity {
  const metres = distance(start.at, at);
  const worst = coarsest(start.precision, precision);
  return {
    metres,
    inside: worst !== '区县' && metres <= walkingRadius(CIRCLE_MINUTES, pace),
    text: textOf(metres, pace, worst),
  };
}

/** Minutes are not counted from a position that is placed only to its district. */
export const canBeStart = ({ at, precision }: { at?: unknown; precision?: string | undefined }): boolean =>
  Boolean(at) && precision !== '区县';

/** Whether the position is less precise than 准确. */
export const isApproximate = ({ precision }: Pick<Located, 'precision'>): boolean =>
  precision !== undefined && precision !== '准确';

/** States the assumed speed, wherever minutes are shown. */
export const paceText = (pace: Pace): string =>
  `分钟按直线、每秒走${String(WALKING_SPEEDS[pace])}米算${pace === 'elder' ? '（走得慢些）' : ''}，实际的路要远一些。`;

/** Minutes for precise positions, else a rough distance. */
function textOf(metres: number, pace: Pace, precision: Precision): string {
  if (precision === '区县' || precision === '镇街')
    return metres < ROUGH_METRES ? '大概就在附近' : `大概${roundedKilometres(metres)}`;
  const minutes = walkingMinutes(metres, pace);
  if (minutes > MAX_MINUTES) return `约${roundedKilometres(metres)}`;
  return `步行约${String(minutes)}分钟`;
}

/** Below the size of a town, a distance to its estimated centre has no meaning. */
const ROUGH_METRES = 1000;
/** Longer walks are given in kilometres. */
const MAX_MINUTES = 60;

/** Finest first. */
const ORDER: readonly Precision[] = ['准确', '社区', '镇街', '区县'];
const coarsest = (one: Precision = '准确', other: Precision = '准确'): Precision =>
  ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? '区县';

function roundedKilometres(metres: number): string {
  if (metres < 950) return `${String(Math.max(1, Math.round(metres / 100)) * 100)}米`;
  return `${metres < 9950 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000))}公里`;
}

export interface Gaps {
  /** Rough bounds of the district. */
  bounds: Bounds;
  /** Centres of the walking circles, and their radius in metres. */
  centres: LngLat[];
  radius: number;
  /** Number of circles around approximate positions. */
  rough: number;
  /** Number of open stations without a circle: without a position, and placed only to their district. */
  unplaced: number;
  coarse: number;
  /** Towns outside of all circles. */
  towns: MapLabel[];
}

/** The area of a district outside of all walking circles; undefined without bounds or placed stations. */
export function gapsOf(data: MapData, district: string, pace: Pace): Gaps | undefined {
  const bounds = data.districts.find(({ id }) => id === district)?.bounds;
  const open = data.places.filter((place) => place.district === district && place.open);
  const circled = open.filter(canBeStart);
  if (bounds === undefined || circled.length === 0) return undefined;
  const radius = walkingRadius(CIRCLE_MINUTES, pace);
  const unplaced = open.filter(({ at }) => !at).length;
  return {
    bounds,
    centres: circled.map(({ at }) => at!),
    radius,
    rough: circled.filter(({ approximate }) => approximate).length,
    unplaced,
    coarse: open.length - circled.length - unplaced,
    // Labels are in the datum of the base, so they are compared with positions in it.
    towns: outsideCircles(
      data.labels.filter(({ rank }) => rank === 'town'),
      bounds,
      circled.map(({ at, drawn }) => drawn ?? at!),
      radius,
    ),
  };
}

/** A WGS-84 point in the datum of the base, shifted like the nearest station: within a district the shift varies by metres only. */
export function toBaseDatum(point: LngLat, places: readonly MapPlace[]): LngLat {
  const nearest = places
    .filter(({ drawn }) => drawn)
    .toSorted((a, b) => distance(point, a.at!) - distance(point, b.at!))[0];
  if (!nearest?.at || !nearest.drawn) return point;
  return [point[0] + nearest.drawn[0] - nearest.at[0], point[1] + nearest.drawn[1] - nearest.at[1]];
}
