/** What is compared of an entry: the same rows for all of a kind. Built once, for the static tables and for the browser. */
import type { Brand, District, Station, Team } from '../../domain/catalogue.ts';
import { otherWordsFor } from '../../domain/search/match/synonyms.ts';
import { figuresOf, figureText } from '../../domain/press/figure.ts';
import { keysOf } from '../../domain/key.ts';
import type { Figure } from '../../domain/schema/fields.ts';
import { honourText } from '../honours/honour.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { sourceView } from '../press/fact.ts';
import { teamRhythm } from '../team/rhythm.ts';
import { listed } from '../words/dates/dates.ts';
import { namePhrases } from '../words/name-phrases.ts';

export const COMPARED = ['teams', 'stations', 'brands', 'districts'] as const;
export type ComparedKind = (typeof COMPARED)[number];

export interface ComparedRow {
  key: string;
  name: string;
  href: string;
  district: string;
  /** One value for each label of its kind; empty where reports say nothing. */
  values: string[];
}

export interface ComparedEntry extends ComparedRow {
  /** Between which the lines of its name break; left out for a name of one phrase. */
  phrases?: string[];
  /** Words that find it besides those of its row. */
  words: string;
}

export const LABELS: Readonly<Record<ComparedKind, readonly string[]>> = {
  teams: ['一个数', '截至', '在哪里', '为谁', '多久一次', '做什么', '谁在做', '哪年成立', '荣誉', '来源'],
  stations: ['一个数', '截至', '在哪里', '为谁', '开放', '亮点', '功能区', '队伍', '状态', '来源'],
  brands: ['一个数', '截至', '谁办', '为谁', '级别', '做什么', '队伍', '站点', '来源'],
  districts: ['一个数', '截至', '在哪里', '口号', '服务模式', '几级网络', '站点', '队伍', '品牌', '来源'],
};

export const TITLES: Readonly<Record<ComparedKind, string>> = {
  teams: '队伍',
  stations: '站点',
  brands: '品牌',
  districts: '区县',
};

export function comparedEntries(world: World, kind: ComparedKind): ComparedEntry[] {
  const { catalogue } = world;
  const rows = {
    teams: () => [...catalogue.teams.values()].map((team) => teamEntry(world, team)),
    stations: () => [...catalogue.stations.values()].map((station) => stationEntry(world, station)),
    brands: () => [...catalogue.brands.values()].map((brand) => brandEntry(world, brand)),
    districts: () => [...catalogue.districts.values()].map((district) => districtEntry(world, district)),
  }[kind]();
  return rows.map((row) => {
    const phrases = namePhrases(row.name);
    const words = otherWordsFor([row.name, ...row.values].join(' '));
    return { ...row, ...(phrases.length > 1 ? { phrases } : {}), words };
  });
}

const MIN_COMPARED = 2;

/** Kinds of which there are at least two. */
export const comparableKinds = ({ catalogue }: World): ComparedKind[] =>
  COMPARED.filter((kind) => catalogue[kind].size >= MIN_COMPARED);

export function teamEntry(world: World, team: Team): ComparedRow {
  return {
    ...placed(world, team, urls.team),
    values: [
      ...figureOf(figuresOf(team)),
      team.affiliation ?? '',
      listed(team.serves),
      teamRhythm(team),
      listed(team.focus),
      listed(team.roles),
      team.founded ?? '',
      team.honours.map(honourText).join('；'),
      sourcesOf(world, team.sources),
    ],
  };
}

function stationEntry(world: World, station: Station): ComparedRow {
  return {
    ...placed(world, station, urls.station),
    values: [
      ...figureOf(station.figures),
      [station.town, station.address].filter(Boolean).join('，'),
      listed(station.serves),
      station.hours ?? '',
      station.highlight ?? '',
      listed(station.areas.map(({ name }) => name)),
      listed(world.links.teamsOfStation(station.key).map(({ name }) => name)),
      station.status,
      sourcesOf(world, station.sources),
    ],
  };
}

function brandEntry(world: World, brand: Brand): ComparedRow {
  const { teams, stations } = world.catalogue;
  return {
    ...placed(world, brand, urls.brand),
    values: [
      ...figureOf(brand.figures),
      brand.owner,
      listed(brand.serves),
      [brand.level, brand.generation].filter(Boolean).join('，'),
      listed(brand.themes),
      namesOf(teams, keysOf(brand.district, brand.teams)),
      namesOf(stations, keysOf(brand.district, brand.stations)),
      sourcesOf(world, brand.sources),
    ],
  };
}

function districtEntry(world: World, district: District): ComparedRow {
  const { links } = world;
  const { id, name } = district;
  return {
    key: id,
    name,
    href: urls.districtAbout(id),
    district: name,
    values: [
      ...figureOf(district.figures),
      district.province === district.city ? district.city : district.province + district.city,
      district.slogan ?? '',
      listed(district.models.map((model) => model.name)),
      listed(district.network.map((level) => level.name)),
      counted(links.stationsOfDistrict(id).length, '个'),
      counted(links.teamsOfDistrict(id).length, '支'),
      counted(links.brandsOfDistrict(id).length, '个'),
      sourcesOf(world, district.sources),
    ],
  };
}

/** Of the entries on this site, which are fewer than there are. */
const counted = (count: number, unit: string): string => (count === 0 ? '' : `本站写到${String(count)}${unit}`);

function placed(
  { catalogue }: World,
  { key, name, district }: Pick<Team, 'key' | 'name' | 'district'>,
  address: (key: string) => string,
): Omit<ComparedRow, 'values'> {
  return { key, name, href: address(key), district: catalogue.districts.get(district)?.name ?? '' };
}

/** The first figure, which its editor has put first, and when it was counted. */
function figureOf([figure]: readonly Figure[]): [text: string, asOf: string] {
  return figure === undefined ? ['', ''] : [`${figure.label}${figureText(figure)}`, figure.asOf];
}

function namesOf(entries: ReadonlyMap<string, { name: string }>, keys: readonly string[]): string {
  return listed(keys.flatMap((key) => entries.get(key)?.name ?? []));
}

function sourcesOf({ catalogue }: World, ids: readonly string[]): string {
  return ids
    .flatMap((id) => catalogue.sources.get(id) ?? [])
    .map((source, index) => sourceView(source, index).text)
    .join('；');
}
