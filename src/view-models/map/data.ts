/**
 * Types of `/data/map.json`, which is generated at build time (`places.ts`) and fetched by the islands of the map and the nearby list.
 * Functions for browsers are in `walks.ts` and `nearby/near.ts`.
 */
import type { Day, Time } from '../../domain/calendar/day.ts';
import type { Bounds, Datum, LngLat } from '../../domain/geo/geo.ts';
import type { Level } from '../../domain/schema/fields.ts';
import type { Asset } from './assets.ts';

export type { Bounds, LngLat };

export interface MapData {
  /** Day of the build, YYYY-MM-DD. */
  builtOn: Day;
  districts: MapDistrict[];
  /** All stations in the order of the static list: by district, parents before children. */
  places: MapPlace[];
  /** Names on the embedded base, in the datum of the base. */
  labels: MapLabel[];
  /** The land line (Natural Earth 1:10m) near the districts, as polylines in the datum of the base; empty inland. */
  land: LngLat[][];
  base: MapBase;
  /** URL of what the cards show besides (`assets.ts`). */
  cardsHref: string;
}

interface MapDistrict {
  id: string;
  name: string;
  /** Rough bounds from its content file, in WGS-84; not an administrative boundary. */
  bounds?: Bounds;
  /** Places that reports count and that are not in the list, in sentences; absent if there are none. */
  missing?: string[];
}

export interface MapPlace {
  /** `panlong/dongzhuang` */
  key: string;
  name: string;
  href: string;
  level: Level;
  /** Id of its district. */
  district: string;
  /** WGS-84, for distances; absent where the position is unknown (位置待核). */
  at?: LngLat;
  /** In the datum of the base; absent where that is WGS-84. */
  drawn?: LngLat;
  /** The precision is not 准确. */
  approximate: boolean;
  precision?: '准确' | '社区' | '镇街' | '区县';
  /** Address or town; may be empty. */
  where: string;
  /** Codes of service objects (五为: lao, xiao and so on) of the station and its upcoming activities. */
  serves: string[];
  /** Accessibility features; may be empty. */
  accessible: string[];
  /** What it has; may be empty. */
  has: Asset[];
  /** False for 计划 and 停用; see `status`. */
  open: boolean;
  status: string;
  phone?: string;
  phoneIsSample?: boolean;
  /** For `routeLinks`: GCJ-02 for 高德 and 苹果地图, BD-09 for 百度. Only with precision 准确 or 社区. */
  gcj02?: LngLat;
  bd09?: LngLat;
  /** Last day up to which menus are published without a gap; absent where the month of the build is not published. */
  planned?: Day;
  /** Upcoming sessions within eight weeks of the build, in order, without cancelled ones; only some of later weeks (`select-dates.ts`). */
  next: MapOccurrence[];
}

export interface MapOccurrence {
  day: Day;
  start?: Time;
  end?: Time;
  title: string;
  href: string;
  /** How to take part, in a word or two. */
  join: string;
  provisional?: boolean;
  /** 示例 or 据报道; absent for published activities. */
  basis?: string;
}

export interface MapLabel {
  name: string;
  at: LngLat;
  rank: 'district' | 'town';
}

export interface MapBase {
  kind: 'embedded' | 'tiles' | 'pmtiles';
  /** URL template of the tiles, or URL of the archive. */
  url?: string;
  subdomains?: string;
  attribution?: string;
  /** 审图号 */
  approval?: string;
  datum: Datum;
  maxZoom?: number;
}
