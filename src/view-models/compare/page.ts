/** The pages that compare: the one where the reader chooses, and all teams of a district. */
import { districtPaths } from '../../domain/paths.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { anyOf } from '../site/kinds.ts';
import {
  comparableKinds,
  comparedEntries,
  LABELS,
  teamEntry,
  TITLES,
  type ComparedEntry,
  type ComparedKind,
  type ComparedRow,
} from './entry.ts';

export interface ComparePageView {
  meta: PageMeta;
  site: SiteView;
  dataHref: string;
  /** At least two entries of each; empty if there is nothing to compare. */
  kinds: { kind: ComparedKind; title: string }[];
  lede: string;
  /** Pages without JavaScript. */
  districts: { name: string; href: string; count: number }[];
}

export function comparePageView(world: World): ComparePageView {
  const { catalogue, links } = world;
  const kinds = comparableKinds(world).map((kind) => ({ kind, title: TITLES[kind] }));
  const choices = anyOf(kinds.map(({ title }) => title));
  return {
    meta: {
      title: '并排看',
      description: kinds.length > 0 ? `两到四个${choices}并排看：同样的行，没有写到的写待核。` : NOTHING_TO_COMPARE,
      path: urls.compare(),
      crumbs: [{ name: '媒体引用', href: urls.press() }, { name: '并排看' }],
      data: [],
    },
    site: siteView(world),
    dataHref: urls.compareData(),
    kinds,
    lede:
      kinds.length > 0
        ? `两到四个${choices}，同样的行。没有写到的写“待核”；数字口径不同，只看，不排名。`
        : NOTHING_TO_COMPARE,
    districts: [...catalogue.districts.values()]
      .map(({ id, name }) => ({ name, href: urls.districtTeams(id), count: links.teamsOfDistrict(id).length }))
      .filter(({ count }) => count > 0),
  };
}

const NOTHING_TO_COMPARE = '队伍、站点有了两个以上，就可以并排看。';

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
  teams: ComparedRow[];
  csv: string;
  json: string;
  compareHref: string;
}

export function districtTeamsView(world: World, id: string): DistrictTeamsView {
  const { name } = world.catalogue.districts.get(id)!;
  const teams = world.links.teamsOfDistrict(id).map((team) => teamEntry(world, team));
  const title = teams.length > 1 ? '队伍并排看' : '队伍，一张表';
  return {
    meta: {
      title: `${name}的${title}`,
      description: `${name}的志愿服务队伍在一张表里：人数、在哪里、为谁、多久一次、做什么、来源。`,
      path: urls.districtTeams(id),
      crumbs: [{ name: '媒体引用', href: urls.press() }, { name, href: urls.districtPress(id) }, { name: title }],
      data: [],
    },
    site: siteView(world),
    name,
    labels: LABELS.teams,
    teams,
    csv: urls.districtEntriesData('teams', id, 'csv'),
    json: urls.districtEntriesData('teams', id, 'json'),
    compareHref: urls.compare(),
  };
}
