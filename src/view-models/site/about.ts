/** The page about the site, and the one for journalists. */
import * as urls from '../../urls.ts';
import { sourcedFacts, sourceView, type Sourced, type SourceView } from '../press/fact.ts';
import type { Reference } from './reference.ts';
import { siteView, type PageMeta, type SiteView } from './page.ts';
import type { World } from '../../domain/world.ts';

export interface AboutView {
  meta: PageMeta;
  site: SiteView;
  counts: { label: string; count: number; href: string }[];
  lastWorkYear: number;
  sources: SourceView[];
}

export function aboutView(world: World): AboutView {
  const { catalogue } = world;
  return {
    meta: {
      title: '关于本站',
      description: '本站是什么、内容从哪来、日期怎么算、怎么更正、无障碍和隐私。',
      path: urls.about(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    counts: [
      { label: '区县', count: catalogue.districts.size, href: urls.districts() },
      { label: '站点', count: catalogue.stations.size, href: urls.stations() },
      { label: '队伍', count: catalogue.teams.size, href: urls.teams() },
      { label: '品牌', count: catalogue.brands.size, href: urls.brands() },
      ...(catalogue.concepts.size > 0
        ? [{ label: '说法', count: catalogue.concepts.size, href: urls.concepts() }]
        : []),
    ],
    lastWorkYear: world.calendar.lastNoticeYear,
    sources: [...catalogue.sources.values()].map(sourceView),
  };
}

export interface PressView {
  meta: PageMeta;
  site: SiteView;
  districts: { name: string; href: string; sourced: Sourced }[];
  /** Links to the sheets of all teams, by district. */
  teams: { name: string; sheets: Reference[] }[];
}

export function pressView(world: World): PressView {
  const districts = [...world.catalogue.districts.values()].filter(({ figures }) => figures.length);
  return {
    meta: {
      title: '媒体引用',
      description: '可以引用的数字都在这里，逐条写明截至日期和来源，并说明怎样引用。',
      path: urls.press(),
      crumbs: [],
      data: [],
    },
    site: siteView(world),
    districts: districts.map(({ id, name, figures }) => ({
      name,
      href: urls.districtAbout(id),
      sourced: sourcedFacts(world, figures, []),
    })),
    teams: [...world.catalogue.districts.values()]
      .map(({ id, name }) => ({
        name,
        sheets: world.links.teamsOfDistrict(id).map((team) => ({
          name: team.name,
          href: urls.teamSheet(team.key),
          note: team.affiliation ?? '',
          marks: [],
        })),
      }))
      .filter(({ sheets }) => sheets.length > 0),
  };
}
