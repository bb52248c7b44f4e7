/** 怎么去: where a station is in words, what is not known about it, how far one walks to it, and links to map apps. */
import type { Station } from '../../../domain/catalogue.ts';
import { CIRCLE_MINUTES, walkingRadius } from '../../../domain/geo/walking.ts';
import type { World } from '../../../domain/world.ts';
import * as urls from '../../../urls.ts';
import { joinPlaces } from '../../words/place.ts';
import { destinationOf } from '../destination.ts';
import { routeLinks, type Routes } from './route-links.ts';
import { formatLength } from '../words.ts';

export interface Directions {
  /** 昆明市盘龙区拓东街道 */
  address: string;
  /** 门口有坡道; may be empty. */
  accessible: string;
  /** Who lives within the walking circle; empty where the position is not precise enough. */
  walk: string;
  /** What is not known, and what to do about it; empty if nothing is missing. */
  ask: string;
  routes: Routes['links'];
  /** Its place on the map; undefined without coordinates. */
  mapHref: string | undefined;
}

/** @param asked what visitors need to know besides the way */
export function directionsTo(world: World, station: Station, asked: Missing[] = []): Directions {
  const { name = '', city, province } = world.catalogue.districts.get(station.district) ?? {};
  const destination = destinationOf(station);
  const canBeRoutedTo = destination.gcj02 !== undefined;
  return {
    address: joinPlaces([city === province ? '' : city, name, station.town, station.address]),
    accessible: station.accessibility.join('、'),
    walk: canBeRoutedTo ? WALK : '',
    ask: askWords([...(station.address === undefined ? ['门牌' as const] : []), ...asked], destination.precision),
    routes: routeLinks(destination, name).links,
    mapHref: station.position ? urls.mapAt(station.key) : undefined,
  };
}

export type Missing = '门牌' | '开放时间';

/** In place of notes on the precision of coordinates: what the reader can do. */
function askWords(missing: readonly Missing[], precision: string | undefined): string {
  const around = precision === '社区' ? '地图上的点只准到社区，到了附近请问路。' : '';
  return around + (missing.length === 0 ? '' : `${missing.join('和')}还没问到，来前先打电话。`);
}

const WALK = [
  `住在直线${formatLength(walkingRadius(CIRCLE_MINUTES))}以内，走${String(CIRCLE_MINUTES)}分钟能到；`,
  `长辈走得慢，算${formatLength(walkingRadius(CIRCLE_MINUTES, 'elder'))}。`,
].join('');
