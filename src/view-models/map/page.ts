/** The static pages `/map/` and `/nearby/`: all stations by district, with their next sessions. */
import type { Day } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { boardTabs, type Tabs } from '../week/boards.ts';
import type { MapPlace } from './data.ts';
import { mappedDistricts } from './districts.ts';
import { placesIn } from './places.ts';
import { canBeStart } from '../nearby/near.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { missingPlaces } from '../station/counted-places.ts';
import { shortFrom, stationLine, type StationLine } from '../station/station-line.ts';
import { fullDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface StationGroup {
  id: string;
  name: string;
  href: string;
  /** 3个站点，2个在地图上 */
  tally: string;
  lines: StationLine[];
  /** Places that reports count and that are not in the list, in sentences. */
  missing: string[];
}

export interface MapView {
  meta: PageMeta;
  site: SiteView;
  lede: string;
  groups: StationGroup[];
  dataHref: string;
  /** What reports call a map or a circle of places. */
  concepts: { name: string; href: string }[];
}

export interface NearbyView {
  meta: PageMeta;
  site: SiteView;
  tabs: Tabs;
  /** 11月27日 */
  builtOn: string;
  groups: StationGroup[];
  /** Stations that distances can be counted from. */
  starts: { name: string; stations: { key: string; name: string }[] }[];
  mapHref: string;
  /** Day of the build, YYYY-MM-DD. */
  today: Day;
  /** The first day on which the list shows fewer dates than it could, so that `dataHref` is needed. */
  shortFrom: string;
  /** Later dates. */
  dataHref: string;
}

export function mapView(world: World): MapView {
  const groups = groupsOf(world, (places) => places);
  const all = groups.flatMap(({ lines }) => lines);
  const placed = all.filter(({ at }) => at !== '').length;
  const unplaced = all.length - placed;
  return {
    meta: {
      title: '站点地图',
      description:
        '新时代文明实践中心、所、站、点在哪里，近期办什么，怎么去。地图和列表内容一样，还不知道在哪儿的也在列表里。',
      path: urls.map(),
      crumbs: [{ name: '地图' }],
      data: [listData(world, all)],
    },
    site: siteView(world),
    lede: `${String(all.length)}个站点，${String(placed)}个在地图上${unplaced > 0 ? `，${String(unplaced)}个还不知道在哪儿，看列表` : ''}。`,
    groups,
    dataHref: urls.mapData(),
    concepts: [...world.catalogue.concepts.values()]
      .filter(({ draws }) => draws.includes('地图'))
      .map(({ id, name }) => ({ name, href: urls.concept(id) })),
  };
}

export function nearbyView(world: World): NearbyView {
  // Stations with upcoming sessions first.
  const groups = groupsOf(world, (places) =>
    places.toSorted((a, b) => Number(a.next.length === 0) - Number(b.next.length === 0)),
  );
  return {
    meta: {
      title: '附近有什么活动',
      description: '从您住的社区或所在的位置算起，走多久到最近的文明实践站，近期办什么。位置不上传。',
      path: urls.nearby(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    tabs: boardTabs('附近'),
    builtOn: fullDay(world.today),
    today: world.today,
    groups,
    starts: groups
      .map(({ name, lines }) => ({
        name,
        stations: lines.filter(canBeStart).map((line) => ({ key: line.key, name: line.name })),
      }))
      .filter(({ stations }) => stations.length > 0),
    mapHref: urls.map(),
    shortFrom: shortFrom(groups.flatMap(({ lines }) => lines)),
    dataHref: urls.mapData(),
  };
}

function groupsOf(world: World, sort: (places: MapPlace[]) => MapPlace[]): StationGroup[] {
  return mappedDistricts(world).map(({ id, name }) => {
    const lines = sort(placesIn(world, id)).map((place) => stationLine(place, name, world.today));
    const placed = lines.filter(({ at }) => at !== '').length;
    return {
      id,
      name,
      href: urls.district(id),
      tally: `${String(lines.length)}个站点，${placed === lines.length ? '都' : `${String(placed)}个`}在地图上`,
      lines,
      missing: missingPlaces(world, id),
    };
  });
}

/** https://schema.org/ItemList of the stations. */
const listData = ({ catalogue: { site } }: World, lines: readonly StationLine[]): object => ({
  '@type': 'ItemList',
  name: '站点',
  numberOfItems: lines.length,
  itemListElement: lines.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    url: urls.absolute(href, site.url),
  })),
});
