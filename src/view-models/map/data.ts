/**
 * The form of `/data/map.json`, made once at build time (`places.ts`) and fetched by the map's and the nearby list's islands.
 * Types only: whoever runs in a browser imports its functions from `walks.ts` and `nearby/near.ts`.
 */
import type { Day, Time } from '../../domain/calendar/day.ts';
import type { Bounds, Datum, LngLat } from '../../domain/geo/geo.ts';
import type { Level } from '../../domain/schema/fields.ts';

export type { Bounds, LngLat };

export interface MapData {
  /** The day of the build. */
  builtOn: Day;
  districts: MapDistrict[];
  /** Every station, in the order of the static list: district, then tree. */
  places: MapPlace[];
  /** Names written on the embedded base; `at` is where they are drawn, in the datum of the base. */
  labels: MapLabel[];
  /** The land line (Natural Earth 1:10m) near the districts, as polylines in the datum of the base; empty inland. */
  land: LngLat[][];
  base: MapBase;
}

export interface MapDistrict {
  id: string;
  name: string;
  /** The rough bounds that its file gives (WGS-84), which are no boundary; absent when it gives none. */
  bounds?: Bounds;
}

export interface MapPlace {
  /** `panlong/dongzhuang` */
  key: string;
  name: string;
  href: string;
  level: Level;
  /** The district's id. */
  district: string;
  /** WGS-84, for distances; absent: 位置待核. */
  at?: LngLat;
  /** Where it is drawn when the datum of the base is not WGS-84; absent: at `at`. */
  drawn?: LngLat;
  /** Any precision but 准确. */
  approximate: boolean;
  precision?: '准确' | '社区' | '镇街' | '区县';
  /** Address or town; may be empty. */
  where: string;
  /** Codes of 五为 (lao, xiao …) of the station and of what is held there. */
  serves: string[];
  /** Words on accessibility; may be empty. */
  accessible: string[];
  /** False for 计划 and 停用: `status` says which. */
  open: boolean;
  status: string;
  phone?: string;
  phoneIsSample?: boolean;
  /** The same place as 高德 and 苹果地图 (GCJ-02) and as 百度 (BD-09) count it: for `routeLinks`. Only where a route may lead there: 准确, 社区. */
  gcj02?: LngLat;
  bd09?: LngLat;
  /** Last day up to which menus are published without a gap; absent: nobody has published the month of the build. */
  planned?: Day;
  /** What is to come within eight weeks of the build, in order, without what is cancelled or moved away; of later weeks not all (`dates.ts`). */
  next: MapOccurrence[];
}

export interface MapOccurrence {
  day: Day;
  start?: Time;
  end?: Time;
  title: string;
  href: string;
  /** How one takes part, in a word or two. */
  join: string;
  provisional?: boolean;
  /** 示例, 据报道; absent for what an editor published. */
  basis?: string;
}

export interface MapLabel {
  name: string;
  at: LngLat;
  rank: 'district' | 'town';
}

export interface MapBase {
  kind: 'embedded' | 'tiles' | 'pmtiles';
  /** Template of the tiles, or address of the archive. */
  url?: string;
  subdomains?: string;
  attribution?: string;
  /** 审图号 */
  approval?: string;
  datum: Datum;
  maxZoom?: number;
}
