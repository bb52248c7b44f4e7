/** The page about the site. */
import { withoutSlots } from '../../domain/schema/map.ts';
import * as urls from '../../urls.ts';
import { kindsOf } from './kinds.ts';
import { sourceView, type SourceView } from '../press/fact.ts';
import { siteView, type PageMeta, type SiteView } from './page.ts';
import type { World } from '../../domain/world.ts';

export interface AboutView {
  meta: PageMeta;
  site: SiteView;
  /** What the site has, in words: 新时代文明实践站点、队伍和每月活动菜单. */
  subjects: string;
  counts: { label: string; count: number; href: string }[];
  lastWorkYear: number;
  sources: SourceView[];
  /** The documents for those who run a site, if this one shows them. */
  docs: string | undefined;
  /** Another host that pages load from: that of the map's tiles. */
  tilesHost: string | undefined;
}

export function aboutView(world: World): AboutView {
  const { catalogue } = world;
  const tiles = catalogue.site.map?.tiles;
  return {
    meta: {
      title: '关于本站',
      description: '本站是什么、内容从哪来、日期怎么算、怎么更正、无障碍和隐私。',
      path: urls.about(),
      crumbs: [],
      data: [],
    },
    tilesHost: tiles === undefined ? undefined : new URL(withoutSlots(tiles)).host,
    site: siteView(world),
    subjects: `新时代文明实践${kindsOf(catalogue).join('、')}和每月活动菜单`,
    counts: [
      { label: '区县', count: catalogue.districts.size, href: urls.districts() },
      { label: '站点', count: catalogue.stations.size, href: urls.stations() },
      { label: '队伍', count: catalogue.teams.size, href: urls.teams() },
      { label: '品牌', count: catalogue.brands.size, href: urls.brands() },
      { label: '说法', count: catalogue.concepts.size, href: urls.concepts() },
    ].filter(({ count }) => count > 0),
    lastWorkYear: world.calendar.lastNoticeYear,
    sources: [...catalogue.sources.values()].map(sourceView),
    docs: catalogue.site.docs ? urls.docs() : undefined,
  };
}
