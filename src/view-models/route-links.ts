/** Ways to a station in the reader's own map program, each in the datum that it counts in. Runs in browsers too. */
import type { MapPlace } from './map-data.ts';

export interface RouteLink {
  kind: 'geo' | 'amap' | 'baidu' | 'apple';
  label: string;
  href: string;
}

export interface Routes {
  /** 位置大概 when the position is not good enough to be led to: then the links search for the words. Empty when it is. */
  note: string;
  links: RouteLink[];
}

export type Destination = Pick<MapPlace, 'name' | 'where' | 'at' | 'gcj02' | 'bd09'>;

export declare function routeLinks(place: Destination, district: string): Routes;
