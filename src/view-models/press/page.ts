/** The pages for journalists: every figure, whom to call, what can be taken along; of the whole site, and of one district. */
import { archivedYears, type ArchivedYear } from '../../domain/archived-years.ts';
import { allFigures } from '../../domain/press/figures.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { comparableKinds, TITLES } from '../compare/entry.ts';
import { allOf, kindsOf } from '../site/kinds.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { teamReference, type Reference } from '../site/reference.ts';
import { pressContacts, stationContact, type PressContact } from './contacts.ts';
import { figureTable, type FigureTable } from './figures.ts';
import { pressPictures, type PressPicture } from './pictures.ts';

export interface PressView {
  meta: PageMeta;
  site: SiteView;
  /** Undefined on the page of the whole site. */
  district: { id: string; name: string; aboutHref: string; teamsHref: string | undefined } | undefined;
  choices: { name: string; count: number; href: string; current: boolean }[];
  figures: FigureTable;
  contacts: PressContact[];
  stationContacts: PressContact[];
  /** Whose pages have a telephone: 站点和队伍; empty if none have. */
  phonesOf: string;
  /** What can be put side by side: 队伍、站点; empty on the page of a district. */
  compared: string;
  downloads: { title: string; csv: string; json: string; schema: string }[];
  pictures: PressPicture[];
  /** A printable sheet for each team of the district. */
  sheets: Reference[];
  /** What the names in reports mean; undefined on the page of a district, and without any. */
  conceptsHref: string | undefined;
  /** Undefined on the page of a district, and without brands, whose list links to it too. */
  honoursHref: string | undefined;
  /** Whose pages have a citation: 站点, 队伍 … */
  cited: string[];
}

const SETS = [
  ['figures', '数字'],
  ['teams', '队伍'],
  ['stations', '站点'],
  ['brands', '品牌'],
] as const;

/** @param id of a district; omit for the whole site */
export function pressView(world: World, id?: string): PressView {
  const { catalogue, links } = world;
  const all = allFigures(catalogue);
  const own = all.filter((figure) => id === undefined || figure.district === id);
  const district = catalogue.districts.get(id ?? '');
  return {
    meta: district === undefined ? siteMeta(own.length > 0) : districtMeta(district, own.length > 0),
    site: siteView(world),
    district: district && {
      id: district.id,
      name: district.name,
      aboutHref: urls.districtAbout(district.id),
      teamsHref: links.teamsOfDistrict(district.id).length > 0 ? urls.districtTeams(district.id) : undefined,
    },
    choices: [
      { name: '全部', count: all.length, href: urls.press(), current: id === undefined },
      ...[...catalogue.districts.values()].map((one) => ({
        name: one.name,
        count: all.filter((figure) => figure.district === one.id).length,
        href: urls.districtPress(one.id),
        current: one.id === id,
      })),
    ],
    figures: figureTable(world, own),
    contacts: officesOf(world, id),
    stationContacts:
      id === undefined
        ? []
        : links
            .stationsOfDistrict(id)
            .map(stationContact)
            .filter(({ phone }) => phone !== undefined),
    phonesOf: allOf(kindsWithPhones(world)),
    compared:
      id === undefined
        ? comparableKinds(world)
            .map((kind) => TITLES[kind])
            .join('、')
        : '',
    downloads: downloadsOf(world, id),
    pictures: pressPictures(world, id),
    sheets: id === undefined ? [] : links.teamsOfDistrict(id).map(sheetOf),
    cited: citedKinds(world),
    conceptsHref: id === undefined && catalogue.concepts.size > 0 ? urls.concepts() : undefined,
    honoursHref: id === undefined && catalogue.brands.size > 0 ? urls.honours() : undefined,
  };
}

const siteMeta = (hasFigures: boolean): PageMeta => ({
  title: '媒体引用',
  description: hasFigures
    ? '可以引用的数字都在这里，逐条写明截至日期和来源，并说明怎样引用、找谁采访、数据在哪拿。'
    : '怎样引用、找谁采访、数据在哪拿。',
  path: urls.press(),
  crumbs: [],
  data: [],
});

const districtMeta = ({ id, name }: { id: string; name: string }, hasFigures: boolean): PageMeta => ({
  title: `${name}：给记者`,
  description: `${name}${hasFigures ? '可以引用的数字，逐条写明截至日期和来源；' : '：'}采访找谁、队伍资料和数据在哪拿。`,
  path: urls.districtPress(id),
  crumbs: [{ name: '媒体引用', href: urls.press() }, { name }],
  data: [],
});

const citedKinds = ({ catalogue }: World): string[] => ['区县', ...kindsOf(catalogue), '活动'];

function kindsWithPhones({ catalogue: { stations, teams } }: World): string[] {
  return [
    ...([...stations.values()].some(({ contact }) => contact?.phone !== undefined) ? ['站点'] : []),
    ...([...teams.values()].some(({ contact }) => contact?.phone !== undefined) ? ['队伍'] : []),
  ];
}

/** Of the whole site, the offices of all districts, then the editors; of a district, its own and the editors. */
function officesOf(world: World, id: string | undefined): PressContact[] {
  if (id !== undefined) return pressContacts(world, { district: id });
  const all = [...world.catalogue.districts.values()].flatMap(({ id: district, name }) =>
    pressContacts(world, { district }).map((contact, index, { length }) =>
      index === length - 1 ? contact : { ...contact, role: name },
    ),
  );
  const editors = all.at(-1);
  return [...all.filter(({ role }) => role !== editors?.role), ...(editors ? [editors] : [])];
}

function downloadsOf(world: World, id: string | undefined): PressView['downloads'] {
  const sets = SETS.filter(([set]) => hasEntries(world, set, id)).map(([set, title]) => ({
    title,
    csv: id === undefined ? urls.entriesData(set, 'csv') : urls.districtEntriesData(set, id, 'csv'),
    json: id === undefined ? urls.entriesData(set, 'json') : urls.districtEntriesData(set, id, 'json'),
    schema: urls.entriesSchema(set),
  }));
  const activities = {
    title: '活动',
    csv: id === undefined ? urls.activitiesCsv() : urls.districtActivitiesCsv(id),
    json: id === undefined ? urls.activitiesJson() : urls.districtActivitiesJson(id),
    schema: urls.activitiesSchema(),
  };
  return [...sets, activities, ...(id === undefined ? [] : archivedYears(world, id).map(archivedDownload))];
}

function hasEntries({ catalogue, links }: World, set: (typeof SETS)[number][0], id: string | undefined): boolean {
  if (set === 'figures') return allFigures(catalogue).some(({ district }) => id === undefined || district === id);
  if (id === undefined) return catalogue[set].size > 0;
  const ofDistrict = {
    teams: links.teamsOfDistrict,
    stations: links.stationsOfDistrict,
    brands: links.brandsOfDistrict,
  };
  return ofDistrict[set](id).length > 0;
}

const archivedDownload = ({ district, year }: ArchivedYear): PressView['downloads'][number] => ({
  title: `${year}年已经过去的活动`,
  csv: urls.archivedActivitiesCsv(district, year),
  json: urls.archivedActivitiesJson(district, year),
  schema: urls.activitiesSchema(),
});

const sheetOf = (team: Parameters<typeof teamReference>[0]): Reference => ({
  ...teamReference(team),
  href: urls.teamSheet(team.key),
  note: team.affiliation ?? '',
  marks: [],
});
