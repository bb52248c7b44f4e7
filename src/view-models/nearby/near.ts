/** What lies near a point and how that is said; for islands, so that nothing here needs the catalogue. */
import {
  CIRCLE_MINUTES,
  distance,
  walkingMinutes,
  walkingRadius,
  WALKING_SPEEDS,
  type LngLat,
  type Pace,
} from '../../domain/geo/geo.ts';
import { outsideCircles } from '../../domain/geo/circles.ts';
import type { Bounds, MapData, MapLabel, MapPlace } from '../map/data.ts';

export type Precision = NonNullable<MapPlace['precision']>;

export interface Located {
  at: LngLat;
  /** Absent for what is exact: 准确, the position of the device, a tap on the map. */
  precision?: Precision | undefined;
}

export interface Near {
  metres: number;
  /** Inside the circle of a quarter of an hour; never where a position is known to a district only. */
  inside: boolean;
  /** 步行约8分钟, 约6.2公里; 大概就在附近 or 大概6.2公里 where a position is known to a town only */
  text: string;
}

/** Further than this nobody calls near: the list keeps them under their districts. */
export const NEAR_METRES = 30_000;

export function nearOf(start: Located, { at, precision }: Located, pace: Pace): Near {
  const metres = distance(start.at, at);
  const known = coarsest(start.precision, precision);
  return {
    metres,
    inside: known !== '区县' && metres <= walkingRadius(CIRCLE_MINUTES, pace),
    text: textOf(metres, pace, known),
  };
}

/** What may be anywhere in a district is nothing to count minutes from. */
export const canBeStart = ({ at, precision }: { at?: unknown; precision?: string | undefined }): boolean =>
  Boolean(at) && precision !== '区县';

/** 1.2 metres a second, or 0.8 in 长辈模式: said where minutes are shown. */
export const paceNote = (pace: Pace): string =>
  `分钟按直线、每秒走${String(WALKING_SPEEDS[pace])}米算${pace === 'elder' ? '（走得慢些）' : ''}，实际的路要远一些。`;

/** Minutes are said only where both places are known well enough; else how far it is, roughly, and that it is rough. */
function textOf(metres: number, pace: Pace, precision: Precision): string {
  if (precision === '区县' || precision === '镇街')
    return metres < ROUGH_METRES ? '大概就在附近' : `大概${roundedKilometres(metres)}`;
  const minutes = walkingMinutes(metres, pace);
  if (minutes > MAX_MINUTES) return `约${roundedKilometres(metres)}`;
  return `步行约${String(minutes)}分钟`;
}

/** Within a town, a middle that somebody estimated tells nothing. */
const ROUGH_METRES = 1000;
/** Who has further to go takes a bus. */
const MAX_MINUTES = 60;

const ORDER: readonly Precision[] = ['准确', '社区', '镇街', '区县'];
const coarsest = (one: Precision = '准确', other: Precision = '准确'): Precision =>
  ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? '区县';

function roundedKilometres(metres: number): string {
  if (metres < 950) return `${String(Math.max(1, Math.round(metres / 100)) * 100)}米`;
  return `${metres < 9950 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000))}公里`;
}

export interface Gaps {
  /** Of the district, roughly. */
  bounds: Bounds;
  /** Middles of the circles, and their radius in metres. */
  centres: LngLat[];
  radius: number;
  /** So many of them are around a place that is only roughly known. */
  rough: number;
  /** Open stations that have no circle: without a position, and placed to the district only. */
  unplaced: number;
  coarse: number;
  /** Towns that no circle reaches. */
  towns: MapLabel[];
}

/** What no circle of a quarter of an hour covers of a district, by its rough bounds; nothing where it gives none or no station is placed. */
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
    // Labels stand where the base draws them, so they are held against what is drawn.
    towns: outsideCircles(
      data.labels.filter(({ rank }) => rank === 'town'),
      bounds,
      circled.map(({ at, drawn }) => drawn ?? at!),
      radius,
    ),
  };
}

/** A WGS-84 point as the base draws it, shifted as the nearest placed station is: within a district the datums differ by metres only. */
export function drawnAt(point: LngLat, places: readonly MapPlace[]): LngLat {
  const nearest = places
    .filter(({ drawn }) => drawn)
    .toSorted((a, b) => distance(point, a.at!) - distance(point, b.at!))[0];
  if (!nearest?.at || !nearest.drawn) return point;
  return [point[0] + nearest.drawn[0] - nearest.at[0], point[1] + nearest.drawn[1] - nearest.at[1]];
}
