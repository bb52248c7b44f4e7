/** A station as one entry of a list: its place and the precision of that, its next dates, the routes to it. */
import type { Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import type { MapPlace } from '../map/data.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { nextLine, type NextLine } from '../activity/next-line.ts';
import { noneWords } from '../words/reach.ts';
import { routeLinks, type Routes } from '../map/way/route-links.ts';

export interface StationLine {
  /** Words in place of dates; empty if the station is not open. */
  none: string;
  /** Last planned day, or empty; the browser compares it with the present day. */
  planned: string;
  key: string;
  /** Fragment id: panlong-dongzhuang */
  anchor: string;
  name: string;
  href: string;
  level: MapPlace['level'];
  /** Approximate position, or not open: drawn hollow and dashed. */
  hollow: boolean;
  where: string;
  /** 位置待核, 位置大概，只准到镇街; empty for an exact position. */
  placing: string;
  /** 计划, 停用; empty if it is open. */
  status: string;
  accessible: string;
  /** `lng,lat`, or empty; the browser computes distances from it. */
  at: string;
  precision: string;
  marks: Mark[];
  next: NextLine[];
  /** There are later dates than those in `next`. */
  more: boolean;
  phone: { text: string; href: string; sample: boolean } | undefined;
  routes: Routes;
  /** Its card on the map, with routes; undefined without coordinates. */
  mapHref: string | undefined;
}

/** Dates in the markup. */
const WRITTEN = 2;
/** Dates that a browser shows; it fetches later ones when those in the markup are over. */
const SHOWN = 2;

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

/** The first day from which a browser would show fewer dates than are known, and fetches the rest; empty if there are no more. */
export const shortFrom = (lines: readonly StationLine[]): string =>
  lines
    .flatMap(({ more, next }) => (more ? next.slice(WRITTEN - SHOWN, WRITTEN - 1) : []))
    .map(({ day }) => day)
    .sort()[0] ?? '';

/** The precision of the position in words, which screen readers need besides the dashed outline. */
export function placingOf({ at, precision }: Pick<MapPlace, 'at' | 'precision'>): string {
  if (at === undefined) return '位置待核';
  return precision === undefined || precision === '准确' ? '' : `位置大概，只准到${precision}`;
}
