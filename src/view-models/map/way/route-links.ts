/**
 * Links to a station in map apps, each in the app's own datum. Also used by islands.
 * - geo: RFC 5870 (latitude first, WGS-84); `q` with a name in brackets is an Android extension;
 *   `geo:0,0?q=` is a text search (developer.android.com, common intents).
 * - 高德 (uri.amap.com/navigation): GCJ-02, longitude first, `coordinate=gaode`.
 * - 百度 (api.map.baidu.com/marker): BD-09, latitude first, `coord_type=bd09ll`; its route page requires a start.
 * - 苹果 (maps.apple.com): latitude first, GCJ-02, since its maps of China are 高德's. Apple does not document this.
 */
import type { LngLat, MapPlace } from '../data.ts';

interface RouteLink {
  kind: 'geo' | 'amap' | 'baidu' | 'apple';
  label: string;
  href: string;
}

export interface Routes {
  /** Warning about the position; empty where it is exact. */
  note: string;
  links: RouteLink[];
}

export type Destination = Pick<MapPlace, 'name' | 'where' | 'precision' | 'at' | 'gcj02' | 'bd09'>;

/** @param district its name, for a text search where the position is not precise enough */
export function routeLinks(place: Destination, district: string): Routes {
  const { at, gcj02, bd09 } = place;
  if (at && gcj02 && bd09)
    return { note: place.precision === '准确' ? '' : NOTES.community, links: linksTo(place.name, at, gcj02, bd09) };
  return { note: at ? NOTES.approximate : NOTES.unknown, links: searchLinks(searchText(place, district)) };
}

const NOTES = {
  community: '位置大概：只准到社区，到了附近请问路。',
  approximate: '位置大概：地图上的点不是门口，按名字和地址去找，去前先打电话问。',
  unknown: '还不知道准地方：按名字和地址去找，去前先打电话问。',
} as const;

function linksTo(name: string, at: LngLat, gcj02: LngLat, bd09: LngLat): RouteLink[] {
  const title = encodeURIComponent(name);
  return [
    {
      kind: 'amap',
      label: '高德地图',
      href: `https://uri.amap.com/navigation?to=${longitudeFirst(gcj02)},${title}&mode=walk&coordinate=gaode&src=zhouzhou&callnative=1`,
    },
    {
      kind: 'baidu',
      label: '百度地图',
      href:
        `https://api.map.baidu.com/marker?location=${latitudeFirst(bd09)}&title=${title}&content=${title}` +
        '&coord_type=bd09ll&output=html&src=zhouzhou',
    },
    {
      kind: 'apple',
      label: '苹果地图',
      href: `https://maps.apple.com/?daddr=${latitudeFirst(gcj02)}&q=${title}&dirflg=w`,
    },
    { kind: 'geo', label: '手机里的地图', href: `geo:${latitudeFirst(at)}?q=${latitudeFirst(at)}(${title})` },
  ];
}

function searchLinks(words: string): RouteLink[] {
  const query = encodeURIComponent(words);
  return [
    {
      kind: 'amap',
      label: '在高德里找',
      href: `https://uri.amap.com/search?keyword=${query}&src=zhouzhou&callnative=1`,
    },
    {
      kind: 'baidu',
      label: '在百度里找',
      href: `https://api.map.baidu.com/place/search?query=${query}&region=${encodeURIComponent('全国')}&output=html&src=zhouzhou`,
    },
    { kind: 'apple', label: '在苹果地图里找', href: `https://maps.apple.com/?q=${query}` },
    { kind: 'geo', label: '在手机的地图里找', href: `geo:0,0?q=${query}` },
  ];
}

/** District, address and name: 天衢新区宋官屯街道新城社区. An address without the name may be only a town. */
function searchText({ name, where }: Destination, district: string): string {
  const place = where.includes(name) ? where : where + (name.startsWith(district) ? name.slice(district.length) : name);
  return place.startsWith(district) ? place : district + place;
}

const longitudeFirst = ([lng, lat]: LngLat): string => `${String(lng)},${String(lat)}`;
const latitudeFirst = ([lng, lat]: LngLat): string => `${String(lat)},${String(lng)}`;
