/** A station as one entry of a list: where it is and how sure that is, what is next, how to get there. */
import type { Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { MapPlace } from '../map/data.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { nextLine, type NextLine } from '../activity/next-line.ts';
import { noneWords } from '../words/reach.ts';
import { routeLinks, type Routes } from '../map/route-links.ts';

export interface StationLine {
  /** Said in place of dates; empty where the station is not open. */
  none: string;
  /** Last day that is planned, or empty: for the browser, which knows how old the page is. */
  planned: string;
  key: string;
  /** Fragment id: panlong-dongzhuang */
  anchor: string;
  name: string;
  href: string;
  level: MapPlace['level'];
  /** Drawn hollow and dashed: not placed exactly, or not open. */
  hollow: boolean;
  where: string;
  /** 位置待核, 位置大概：只到镇街; empty when it is exact. */
  placing: string;
  /** 计划, 停用; empty when it is open. */
  status: string;
  accessible: string;
  /** For the browser, which counts distances: `lng,lat`, or empty. */
  at: string;
  precision: string;
  marks: Mark[];
  next: NextLine[];
  /** Later dates are known than those written down. */
  more: boolean;
  phone: { text: string; href: string; sample: boolean } | undefined;
  routes: Routes;
  /** Its card on the map, with the ways there; none without coordinates. */
  mapHref: string | undefined;
}

/** So many are written down, all of them shown; as they go by a browser fetches those that follow. */
const [WRITTEN, SHOWN] = [2, 2];

/** @param builtOn the day of the build */
export function stationLine(place: MapPlace, district: string, builtOn: Day): StationLine {
  const { key, name, href, level, approximate, open, where, at, phone, phoneIsSample = false } = place;
  return {
    key,
    anchor: key.replace('/', '-'),
    name,
    href,
    level,
    where,
    hollow: approximate || !open,
    placing: placingOf(place),
    status: open ? '' : place.status,
    planned: place.planned ?? '',
    none: open ? noneWords({ builtOn, until: place.planned }, builtOn) : '',
    accessible: place.accessible.join('、'),
    at: at ? at.join(',') : '',
    precision: place.precision ?? '',
    marks: ALL_MARKS.filter(({ code }) => place.serves.includes(code)),
    next: place.next.slice(0, WRITTEN).map(nextLine),
    more: place.next.length > WRITTEN,
    phone: phone ? { text: phone, href: urls.tel(phone), sample: phoneIsSample } : undefined,
    routes: routeLinks(place, district),
    mapHref: at && urls.mapAt(key),
  };
}

/** From this day on a browser shows fewer dates of a station than are known, and fetches the others; empty when no more are known. */
export const shortFrom = (lines: readonly StationLine[]): string =>
  lines
    .flatMap(({ more, next }) => (more ? next.slice(WRITTEN - SHOWN, WRITTEN - 1) : []))
    .map(({ day }) => day)
    .sort()[0] ?? '';

/** How sure its place is, in words: a dashed line alone would not be read. */
export function placingOf({ at, precision }: Pick<MapPlace, 'at' | 'precision'>): string {
  if (at === undefined) return '位置待核';
  return precision === undefined || precision === '准确' ? '' : `位置大概，只准到${precision}`;
}
