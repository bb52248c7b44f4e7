/** The pages that compare: the one where the reader chooses, and all teams of a district. */
import { districtPaths } from '../../domain/paths.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { comparedEntries, LABELS, teamEntry, type ComparedEntry, type ComparedKind } from './entry.ts';

export interface ComparePageView {
  meta: PageMeta;
  site: SiteView;
  dataHref: string;
  /** Pages without JavaScript. */
  districts: { name: string; href: string; count: number }[];
}

export function comparePageView(world: World): ComparePageView {
  const { catalogue, links } = world;
  return {
    meta: {
      title: '并排看',
      description: '两到四支队伍、站点、品牌或区县并排看：同样的行，没有写到的写待核。',
      path: urls.compare(),
      crumbs: [{ name: '媒体引用', href: urls.press() }, { name: '并排看' }],
      data: [],
    },
    site: siteView(world),
    dataHref: urls.compareData(),
    districts: [...catalogue.districts.values()]
      .map(({ id, name }) => ({ name, href: urls.districtTeams(id), count: links.teamsOfDistrict(id).length }))
      .filter(({ count }) => count > 0),
  };
}

/** Fetched by the page where the reader chooses. */
export type CompareData = Record<ComparedKind, { labels: readonly string[]; entries: ComparedEntry[] }>;

export const compareData = (world: World): CompareData => ({
  teams: { labels: LABELS.teams, entries: comparedEntries(world, 'teams') },
  stations: { labels: LABELS.stations, entries: comparedEntries(world, 'stations') },
  brands: { labels: LABELS.brands, entries: comparedEntries(world, 'brands') },
  districts: { labels: LABELS.districts, entries: comparedEntries(world, 'districts') },
});

/** Paths of the districts that have teams. */
export const districtTeamsPaths = ({ catalogue, links }: World): ReturnType<typeof districtPaths> =>
  districtPaths(catalogue).filter(({ props: { district } }) => links.teamsOfDistrict(district).length > 0);

export interface DistrictTeamsView {
  meta: PageMeta;
  site: SiteView;
  name: string;
  labels: readonly string[];
  teams: ComparedEntry[];
  csv: string;
  json: string;
  compareHref: string;
}

export function districtTeamsView(world: World, id: string): DistrictTeamsView {
  const { name } = world.catalogue.districts.get(id)!;
  return {
    meta: {
      title: `${name}的队伍并排看`,
      description: `${name}的志愿服务队伍在一张表里：人数、在哪里、为谁、多久一次、做什么、来源。`,
      path: urls.districtTeams(id),
      crumbs: [
        { name: '媒体引用', href: urls.press() },
        { name, href: urls.districtPress(id) },
        { name: '队伍并排看' },
      ],
      data: [],
    },
    site: siteView(world),
    name,
    labels: LABELS.teams,
    teams: world.links.teamsOfDistrict(id).map((team) => teamEntry(world, team)),
    csv: urls.districtEntriesData('teams', id, 'csv'),
    json: urls.districtEntriesData('teams', id, 'json'),
    compareHref: urls.compare(),
  };
}
