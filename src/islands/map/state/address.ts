/**
 * What the reader of the map looks at, and how that is written in the address: `?at=panlong/jinxing&z=15&c=102.7415,25.0312&week=1`.
 * A position of the device or a point that was tapped is never written, nor where the map looks while distances are counted from it: an
 * address is sent to the host and shared with friends.
 */
import type { LngLat } from '../../../view-models/map/data.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { ALL_MARKS } from '../../../view-models/marks/mark.ts';

/** What is wanted; empty means all. */
export interface MapChoice {
  district: string;
  /** Code of a level. */
  level: string;
  /** Codes of 五为. */
  objects: readonly string[];
  /** 本周有活动 */
  week: boolean;
  /** Only where something is known about getting in. */
  accessible: boolean;
}

export interface MapAddress {
  /** Key of the station that is open; empty for none. */
  at: string;
  /** Key of the station from which distances are counted; empty for none. */
  from: string;
  /** Undefined: what shows everything that was chosen. */
  zoom: number | undefined;
  /** The middle of the map, as it is drawn; only with a zoom. */
  centre: LngLat | undefined;
  choice: MapChoice;
}

export const EVERY_STATION: MapChoice = { district: '', level: '', objects: [], week: false, accessible: false };
/** The page leads the map. */
export const WHEREVER = { zoom: undefined, centre: undefined } as const;
export const WHOLE_MAP: MapAddress = { at: '', from: '', ...WHEREVER, choice: EVERY_STATION };
export const ZOOMS = { least: 3, most: 18 } as const;

/** Unknown values are dropped: a link that was typed wrong shows more, never an empty map. Keys are checked against the data. */
export function readMapAddress(search: string): MapAddress {
  const query = new URLSearchParams(search);
  const text = (name: string): string => query.get(name) ?? '';
  const objects = text('for').split(',');
  const zoom = zoomIn(text('z'));
  return {
    at: text('at'),
    from: text('from'),
    zoom,
    centre: zoom === undefined ? undefined : pointIn(text('c')),
    choice: {
      district: text('district'),
      level: ALL_LEVELS.find(({ code }) => code === text('level'))?.code ?? '',
      objects: ALL_MARKS.map(({ code }) => code).filter((code) => objects.includes(code)),
      week: text('week') === '1',
      accessible: text('access') === '1',
    },
  };
}

/** Keeps whatever else stands in the query. Keys stay readable: a slash and a comma mean nothing in a query (RFC 3986 §3.4). */
export function writeMapAddress(search: string, { at, from, zoom, centre, choice }: MapAddress): string {
  const query = new URLSearchParams(search);
  const values = {
    at,
    from,
    z: zoom === undefined ? '' : String(zoom),
    c: zoom === undefined || !centre ? '' : centre.map(String).join(','),
    district: choice.district,
    level: choice.level,
    for: choice.objects.join(','),
    week: choice.week ? '1' : '',
    access: choice.accessible ? '1' : '',
  };
  for (const [name, value] of Object.entries(values)) {
    query.delete(name);
    if (value) query.set(name, value);
  }
  const text = query.toString().replace(/%2C/g, ',').replace(/%2F/g, '/');
  return text && `?${text}`;
}

/** Some ten metres: enough to find the same view again. */
export const roundedPoint = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];

function pointIn(text: string): LngLat | undefined {
  const [, lng, lat] = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text)?.map(Number) ?? [];
  return lng !== undefined && lat !== undefined && Math.abs(lng) <= 180 && Math.abs(lat) <= MAX_LATITUDE
    ? roundedPoint([lng, lat])
    : undefined;
}

/** Where Web Mercator ends. */
const MAX_LATITUDE = 85;

function zoomIn(text: string): number | undefined {
  const zoom = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return zoom >= ZOOMS.least && zoom <= ZOOMS.most ? zoom : undefined;
}
