/** The page of a district (service model, figures, network), and the indexes of districts, stations, teams and brands. */
import { compareText } from '../../domain/order.ts';
import type { District, Station } from '../../domain/catalogue.ts';
import type { Model } from '../../domain/schema/district.ts';
import { LEVELS } from '../../domain/schema/fields.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import * as urls from '../../urls.ts';
import { conceptLinks } from '../concept/concept.ts';
import { entryCitation, type VersionedCitation } from '../press/citation.ts';
import { pressContacts, type PressContact } from '../press/contacts.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import type { PageMeta } from '../site/page.ts';
import {
  brandReference,
  pastView,
  stationReference,
  teamReference,
  type PastView,
  type Reference,
  type StationReference,
} from '../site/reference.ts';
import { showHref } from '../show/show.ts';
import { byLevel } from '../station/station.ts';
import { careLinesOf, type CareLine } from '../care/care-lines.ts';
import { joinPlaces } from '../words/place.ts';
import { honourText } from '../honours/honour.ts';
import { aboutLabel } from './about-label.ts';
import type { World } from '../../domain/world.ts';

export interface DistrictView {
  meta: PageMeta;
  id: string;
  name: string;
  /** 服务模式和数字, or 介绍 where there are none. */
  label: string;
  place: string;
  summary: string;
  slogan: string;
  sloganNote: string;
  html: string;
  models: { model: Model; concepts: { name: string; href: string }[] }[];
  network: { name: string; note: string }[];
  tree: TreeNode[];
  categories: District['categories'];
  platforms: District['platforms'];
  /** The district's own helpline; undefined if it has none. */
  care: CareLine[] | undefined;
  hotline: { phone: string; href: string; note: string } | undefined;
  words: { label: string; items: string[] }[];
  stations: StationReference[];
  teams: Reference[];
  brands: Reference[];
  past: PastView[];
  sourced: Sourced;
  citation: VersionedCitation;
  /** Whom a journalist calls. */
  contacts: PressContact[];
  pressHref: string;
  showHref: string | undefined;
}

export interface TreeNode extends StationReference {
  children: TreeNode[];
}

export interface DistrictSummary {
  id: string;
  name: string;
  place: string;
  summary: string;
  href: string;
  aboutHref: string;
  aboutLabel: string;
  stations: number;
  teams: number;
  brands: number;
  /** Number of activities with dates; zero if only reports are known. */
  scheduled: number;
}

export function districtView(world: World, id: string): DistrictView {
  const { catalogue, links } = world;
  const district = catalogue.districts.get(id)!;
  const path = urls.districtAbout(id);
  const hotline = district.hotline?.phone;
  const label = aboutLabel(district);
  return {
    meta: {
      title: `${district.name}${label}`,
      description: `${placeOf(district)}：${district.summary}。${contentsOf(world, district)}`,
      path,
      crumbs: [
        { name: '区县', href: urls.districts() },
        { name: district.name, href: urls.district(id) },
        { name: label },
      ],
      data: [
        {
          '@type': 'AdministrativeArea',
          name: district.name,
          containedInPlace: { '@type': 'AdministrativeArea', name: district.city },
        },
      ],
    },
    id,
    name: district.name,
    label,
    place: placeOf(district),
    summary: district.summary,
    slogan: district.slogan ?? '',
    sloganNote: district.sloganNote ?? '',
    html: renderMarkdown(district.body, urls.home()),
    models: district.models.map((model) => ({ model, concepts: conceptLinks(world, model.concepts) })),
    network: district.network.map(({ name, note = '' }) => ({ name, note })),
    tree: stationTree(world, id),
    categories: district.categories,
    platforms: district.platforms,
    care: careLinesOfDistrict(world, id),
    hotline: hotline ? { phone: hotline, href: urls.tel(hotline), note: district.hotline?.note ?? '' } : undefined,
    words: [
      { label: '重点人群', items: district.focusGroups },
      { label: '荣誉', items: district.honours.map(honourText) },
      { label: '合作单位', items: district.partners },
    ].filter(({ items }) => items.length),
    stations: links.stationsOfDistrict(id).toSorted(byLevel).map(stationReference),
    teams: links.teamsOfDistrict(id).map(teamReference),
    brands: links.brandsOfDistrict(id).map(brandReference),
    past: links.pastOfDistrict(id).map((past) => pastView(world, past, path)),
    sourced: sourcedFacts(world, district.figures, district.sources),
    citation: entryCitation(world, { kind: 'district', key: id }, `${district.name}${label}`, path),
    contacts: pressContacts(world, { district: id }),
    pressHref: urls.districtPress(id),
    showHref: showHref(world, id),
  };
}

/** What the page has, for search engines: 站点网络和队伍。 */
function contentsOf({ links }: World, { id, models, figures }: District): string {
  const contents = [
    models.length > 0 && '服务模式图',
    figures.length > 0 && '有出处的数字',
    links.stationsOfDistrict(id).length > 0 && '站点网络',
    links.teamsOfDistrict(id).length > 0 && '队伍',
    links.brandsOfDistrict(id).length > 0 && '品牌',
  ].filter((part) => part !== false);
  return contents.length > 0 ? `${contents.join('、').replace(/、([^、]+)$/, '和$1')}。` : '';
}

/** Undefined for a district without a helpline of its own: its page does not show the national one. */
export function careLinesOfDistrict(world: World, id: string): CareLine[] | undefined {
  const lines = careLinesOf(world).filter(({ district }) => district === id);
  return lines.length > 0 ? lines : undefined;
}

export function districtSummaries(world: World): DistrictSummary[] {
  const { catalogue, links, schedule } = world;
  return [...catalogue.districts.values()]
    .map((district) => ({
      id: district.id,
      name: district.name,
      place: placeOf(district),
      summary: district.summary,
      href: urls.district(district.id),
      aboutHref: urls.districtAbout(district.id),
      aboutLabel: aboutLabel(district),
      stations: links.stationsOfDistrict(district.id).length,
      teams: links.teamsOfDistrict(district.id).length,
      brands: links.brandsOfDistrict(district.id).length,
      scheduled: links.activitiesOfDistrict(district.id).filter(({ key }) => schedule.ofActivity(key).length).length,
    }))
    .sort((a, b) => b.scheduled - a.scheduled || compareText(a.id, b.id));
}

/** 云南省昆明市盘龙区; a city that is its own district is not repeated. */
export const placeOf = (district: District): string => joinPlaces([district.province, district.city, district.name]);

/** Stations without a parent are roots, highest level first. */
function stationTree({ links }: World, district: string): TreeNode[] {
  const node = (station: Station): TreeNode => ({
    ...stationReference(station),
    children: links.childrenOf(station.key).toSorted(byLevel).map(node),
  });
  return links
    .stationsOfDistrict(district)
    .filter((station) => !links.ancestorsOf(station.key).length)
    .toSorted(byLevel)
    .map(node);
}

interface StationIndex {
  districts: {
    id: string;
    name: string;
    place: string;
    href: string;
    levels: { level: string; count: number }[];
    tree: TreeNode[];
  }[];
  lede: string;
}

export function stationIndex(world: World): StationIndex {
  const { catalogue, links } = world;
  const districts = [...catalogue.districts.values()].map((district) => {
    const stations = links.stationsOfDistrict(district.id);
    return {
      id: district.id,
      name: district.name,
      place: placeOf(district),
      href: urls.district(district.id),
      levels: LEVELS.map((level) => ({
        level,
        count: stations.filter((station) => station.level === level).length,
      })).filter(({ count }) => count),
      tree: stationTree(world, district.id),
    };
  });
  const shown = districts.filter(({ tree }) => tree.length);
  return { districts: shown, lede: stationsLede(shown.length, [...catalogue.stations.values()]) };
}

function stationsLede(districts: number, stations: readonly Station[]): string {
  const count = `${districts > 1 ? `${String(districts)}个区县，` : ''}${String(stations.length)}个站点`;
  return `${count}，按中心、所、站、点排。${stations.some(({ status }) => status !== '启用') ? '虚线的还没有启用。' : ''}`;
}

export interface TeamIndex {
  meta: PageMeta;
  lede: string;
  districts: { id: string; name: string; href: string; label: string; items: Reference[] }[];
  total: number;
}

const NO_TEAMS = '本站还没有写到队伍。';

export function teamIndex({ catalogue, links }: World): TeamIndex {
  const districts = [...catalogue.districts.values()]
    .map((district) => ({
      id: district.id,
      name: district.name,
      href: urls.districtAbout(district.id),
      label: aboutLabel(district),
      items: links.teamsOfDistrict(district.id).map(teamReference),
    }))
    .filter(({ items }) => items.length);
  const total = districts.reduce((sum, { items }) => sum + items.length, 0);
  return {
    meta: {
      title: '队伍',
      description: total === 0 ? NO_TEAMS : '志愿服务队伍名录：每支队伍在哪里、为谁、做什么，写在一张事实表里。',
      path: urls.teams(),
      crumbs: [],
      data: [],
    },
    lede: total === 0 ? NO_TEAMS : `${String(total)}支队伍，每支都有一张事实表。`,
    districts,
    total,
  };
}
