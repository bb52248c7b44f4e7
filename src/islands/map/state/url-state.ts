/**
 * The state of the map that is kept in the URL: `?at=panlong/jinxing&z=15&c=102.7415,25.0312&week=1`. Links are shared and sent to the
 * host, so a position of the device or a tapped point is never written, nor the viewport while distances are counted from one.
 */
import { ASSETS, type Asset } from '../../../view-models/map/assets.ts';
import type { LngLat } from '../../../view-models/map/data.ts';
import { ALL_LEVELS } from '../../../view-models/marks/level.ts';
import { ALL_MARKS } from '../../../view-models/marks/mark.ts';

/** Empty or false does not filter. */
export interface MapFilters {
  /** Id of a district. */
  district: string;
  /** Code of a level. */
  level: string;
  /** Codes of service objects (五为). */
  objects: readonly string[];
  /** Only stations with an activity this week. */
  week: boolean;
  /** Only stations with information on accessibility. */
  accessible: boolean;
  /** Only stations that have it. */
  has: Asset | '';
}

export interface MapUrlState {
  /** Key of the open station; empty for none. */
  station: string;
  /** Key of the station that distances are counted from; empty for none. */
  from: string;
  /** Undefined: fit everything that passes the filters. */
  zoom: number | undefined;
  /** Centre of the map in the datum of the base; only together with a zoom. */
  centre: LngLat | undefined;
  filters: MapFilters;
}

export const NO_FILTERS: MapFilters = {
  district: '',
  level: '',
  objects: [],
  week: false,
  accessible: false,
  has: '',
};
/** The page decides where the map looks. */
export const AUTO_VIEWPORT = { zoom: undefined, centre: undefined } as const;
export const DEFAULT_URL_STATE: MapUrlState = { station: '', from: '', ...AUTO_VIEWPORT, filters: NO_FILTERS };
export const ZOOM_RANGE = { min: 3, max: 18 } as const;

/** Shows every district to readers whose own one is shown otherwise. */
const ALL_DISTRICTS = 'all';
/** An address that names one of these says where to look. */
const WHERE = ['district', 'at', 'from', 'c'];

/** @param home id of the reader's own district, which is shown unless the address says where to look; empty if unknown */
export function readUrlAtHome(search: string, home: string): MapUrlState {
  const state = readUrlState(search);
  const params = new URLSearchParams(search);
  return home && !WHERE.some((name) => params.has(name))
    ? { ...state, filters: { ...state.filters, district: home } }
    : state;
}

/** Ignores invalid values, so that a broken link shows more rather than an empty map. Keys are not checked here. */
export function readUrlState(search: string): MapUrlState {
  const params = new URLSearchParams(search);
  const text = (name: string): string => params.get(name) ?? '';
  const objects = text('for').split(',');
  const zoom = parseZoom(text('z'));
  return {
    station: text('at'),
    from: text('from'),
    zoom,
    centre: zoom === undefined ? undefined : parsePoint(text('c')),
    filters: {
      district: text('district'),
      level: ALL_LEVELS.find(({ code }) => code === text('level'))?.code ?? '',
      objects: ALL_MARKS.map(({ code }) => code).filter((code) => objects.includes(code)),
      week: text('week') === '1',
      accessible: text('access') === '1',
      has: ASSETS.find((asset) => asset === text('has')) ?? '',
    },
  };
}

/**
 * @returns `search` with these parameters replaced and all others kept. Slashes and commas stay readable: they have no special meaning
 * in a query (RFC 3986 §3.4).
 */
export function writeUrlState(
  search: string,
  { station, from, zoom, centre, filters }: MapUrlState,
  home = '',
): string {
  const params = new URLSearchParams(search);
  const values = {
    at: station,
    from,
    z: zoom === undefined ? '' : String(zoom),
    c: zoom === undefined || !centre ? '' : centre.map(String).join(','),
    district: filters.district || (home && ALL_DISTRICTS),
    level: filters.level,
    for: filters.objects.join(','),
    week: filters.week ? '1' : '',
    access: filters.accessible ? '1' : '',
    has: filters.has,
  };
  for (const [name, value] of Object.entries(values)) {
    params.delete(name);
    if (value) params.set(name, value);
  }
  const text = params.toString().replace(/%2C/g, ',').replace(/%2F/g, '/');
  return text && `?${text}`;
}

/** Four decimals are about ten metres, enough to restore the same view. */
export const roundPoint = ([lng, lat]: LngLat): LngLat => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];

function parsePoint(text: string): LngLat | undefined {
  const [, lng, lat] = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(text)?.map(Number) ?? [];
  return lng !== undefined && lat !== undefined && Math.abs(lng) <= 180 && Math.abs(lat) <= MAX_LATITUDE
    ? roundPoint([lng, lat])
    : undefined;
}

/** Web Mercator ends just beyond. */
const MAX_LATITUDE = 85;

function parseZoom(text: string): number | undefined {
  const zoom = /^\d{1,2}$/.test(text) ? Number(text) : NaN;
  return zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max ? zoom : undefined;
}
