/** Pages that show a week: home, weekend, 长辈模式, districts and single weeks; also the metadata of list pages. */
import type { Day } from '../../domain/calendar/day.ts';
import { coveredDistricts } from '../../domain/coverage/districts.ts';
import { LEVELS } from '../../domain/schema/fields.ts';
import * as urls from '../../urls.ts';
import { showHref } from '../show/show.ts';
import { coverageYears } from '../coverage/years.ts';
import { changedDistricts } from '../changes/changes.ts';
import { aboutLabel } from '../district/about-label.ts';
import { careLinesOfDistrict, districtSummaries, placeOf, type DistrictSummary } from '../district/district.ts';
import type { CareLine } from '../care/care-lines.ts';
import { allOf, kindsOf, onlyDistrict } from '../site/kinds.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { currentMonday, weekView, type WeekView } from './week.ts';
import { teamHighlights, type TeamHighlight } from '../team/highlight.ts';
import { yearView, type YearView } from '../calendar/year.ts';
import type { World } from '../../domain/world.ts';

interface Board {
  meta: PageMeta;
  site: SiteView;
  week: WeekView;
  /** Districts to choose from. */
  choices: { id: string; name: string }[];
  /** The page asks for the reader's community; a site of one station has nothing to ask. */
  asksPlace: boolean;
  tabs: Tabs;
}

interface HomeView extends Board {
  year: YearView;
  coverage: CoverageLink;
  districts: DistrictSummary[];
  highlights: TeamHighlight[];
}

export function homeView(world: World): HomeView {
  const { site } = world.catalogue;
  const meta = {
    title: site.name,
    description: site.description,
    path: urls.home(),
    crumbs: [],
    data: [websiteData(world)],
  };
  return {
    ...board(world, meta, weekView(world, currentMonday(world)), '本周'),
    year: yearView(world),
    coverage: coverageLink(world, onlyDistrict(world.catalogue)?.id),
    districts: districtSummaries(world),
    highlights: teamHighlights(world),
  };
}

export function weekendView(world: World): Board {
  const meta = {
    title: '这个周末有什么',
    description: '周六、周日的社区志愿服务活动：时间、地点、适合谁、怎么参加。',
    path: urls.weekend(),
    crumbs: [],
    data: [],
  };
  return board(world, meta, weekView(world, currentMonday(world), undefined, [6, 7]), '周末');
}

export function elderView(world: World): Board {
  const meta = {
    title: '长辈模式',
    description: '字大、按钮大，先说今天有什么、能不能直接去、打哪个电话问。',
    path: urls.elder(),
    crumbs: [],
    data: [],
  };
  return board(world, meta, weekView(world, currentMonday(world)), '');
}

export function namedWeekView(world: World, monday: Day): Board {
  const week = weekView(world, monday);
  const count = `共有${String(week.total)}场社区志愿服务活动${hasSamples(week) ? '（含示例）' : ''}。`;
  const meta = {
    title: `${week.span}的活动`,
    description: `${week.span}（${week.number}）${week.unknown ? '还没有公布活动。' : count}`,
    path: urls.week(monday),
    crumbs: [{ name: '活动', href: urls.home() }, { name: week.span }],
    data: [],
  };
  return board(world, meta, week, '');
}

const hasSamples = ({ days }: WeekView): boolean => days.some(({ items }) => items.some(({ sample }) => sample));

export interface DistrictBoard extends Board {
  name: string;
  place: { name: string; href: string };
  summary: {
    text: string;
    care: CareLine[] | undefined;
    aboutHref: string;
    aboutLabel: string;
    subscribeHref: string;
    changesHref: string | undefined;
    stations: { level: string; count: number }[];
    teams: number;
    brands: number;
    stationsHref: string;
    teamsHref: string;
    brandsHref: string;
    /** Its slides for a large screen; undefined if there is nothing to show. */
    showHref: string | undefined;
    /** What village loudspeakers say of the coming weeks; undefined without menus. */
    broadcastHref: string | undefined;
    /** The latest year in pictures; undefined before anything was planned. */
    picturesHref: string | undefined;
  };
}

export interface DistrictView extends DistrictBoard {
  year: YearView;
  coverage: CoverageLink;
}

interface CoverageLink {
  label: string;
  href: string;
}

/** What a district has, beside its weeks. */
export function districtSummary(world: World, id: string): DistrictBoard['summary'] {
  const { catalogue, links } = world;
  const district = catalogue.districts.get(id)!;
  const stations = links.stationsOfDistrict(id);
  const [year] = coverageYears(world, id);
  return {
    text: district.summary,
    care: careLinesOfDistrict(world, id),
    aboutHref: urls.districtAbout(id),
    aboutLabel: aboutLabel(district),
    stations: LEVELS.map((level) => ({
      level,
      count: stations.filter((station) => station.level === level).length,
    })).filter(({ count }) => count),
    teams: links.teamsOfDistrict(id).length,
    brands: links.brandsOfDistrict(id).length,
    subscribeHref: urls.subscribe(),
    changesHref: changedDistricts(world).includes(id) ? urls.districtChanges(id) : undefined,
    stationsHref: `${urls.districtAbout(id)}#stations`,
    teamsHref: `${urls.districtAbout(id)}#teams`,
    brandsHref: `${urls.districtAbout(id)}#brands`,
    showHref: showHref(world, id),
    broadcastHref: links.menusOfDistrict(id).length > 0 ? urls.districtBroadcast(id) : undefined,
    picturesHref: year === undefined ? undefined : urls.districtYear(id, year),
  };
}

/** The present week of the build, and the year. */
export const districtView = (world: World, id: string): DistrictView => ({
  ...districtWeekView(world, id),
  year: yearView(world, (activity) => activity.district === id),
  coverage: coverageLink(world, id),
});

const coverageLink = (world: World, district: string | undefined): CoverageLink =>
  district !== undefined && coveredDistricts(world).includes(district)
    ? { label: '各站逐周看', href: urls.districtCoverage(district) }
    : { label: onlyDistrict(world.catalogue) ? '逐周看' : '各地逐周看', href: urls.coverage() };

/** @param monday of a single week; omit for the present week of the build */
export function districtWeekView(world: World, id: string, monday?: Day): DistrictBoard {
  const district = world.catalogue.districts.get(id)!;
  const week = weekView(world, monday ?? currentMonday(world), id);
  const path = monday ? urls.districtWeek(id, monday) : urls.district(id);
  const meta = {
    title: monday ? `${district.name}${week.span}的活动` : `${district.name}本周有什么`,
    description: `${placeOf(district)}的社区志愿服务活动：${monday ? week.span : '本周'}逐日列出时间、地点、适合谁、怎么参加。`,
    path,
    crumbs: [
      { name: '区县', href: urls.districts() },
      ...(monday ? [{ name: district.name, href: urls.district(id) }, { name: week.span }] : [{ name: district.name }]),
    ],
    data: [],
  };
  return {
    ...board(world, meta, week, ''),
    choices: [{ id, name: district.name }],
    name: district.name,
    place: { name: `${district.name}${aboutLabel(district)}`, href: urls.districtAbout(id) },
    summary: districtSummary(world, id),
  };
}

export function districtsView(world: World): { meta: PageMeta; site: SiteView; districts: DistrictSummary[] } {
  const districts = districtSummaries(world);
  const only = onlyDistrict(world.catalogue);
  const meta = {
    title: only ? '区县名录' : '各区县',
    description: `${only ? only.name : '每个区县'}怎样做服务，有哪些${allOf(kindsOf(world.catalogue))}，本周有什么活动。`,
    path: urls.districts(),
    crumbs: [],
    data: [],
  };
  return { meta, site: siteView(world), districts };
}

const plain = (title: string, description: string, path: string): PageMeta => ({
  title,
  description,
  path,
  crumbs: [],
  data: [],
});

export const listMeta = {
  stations: plain('站点', '按层级列出所有新时代文明实践中心、所、站、点。', urls.stations()),
  offline: plain('没有连上网', '没有网，这一页也没有存在这台设备上。', urls.offline()),
  notFound: plain('没有这个页面', '地址可能抄错了，或者还没有这一页。', ''),
};

function board(world: World, meta: PageMeta, week: WeekView, tab: string): Board {
  return {
    meta,
    week,
    site: siteView(world),
    // Only districts with scheduled activities: others would give empty lists.
    choices: coveredDistricts(world).map((id) => ({ id, name: world.catalogue.districts.get(id)?.name ?? '' })),
    asksPlace: world.catalogue.stations.size > 1,
    tabs: tab ? boardTabs(tab) : [],
  };
}

export type Tabs = { name: string; href: string; current: boolean }[];

export const boardTabs = (current: string): Tabs =>
  [
    ['本周', urls.home()],
    ['周末', urls.weekend()],
    ['附近', urls.nearby()],
  ].map(([name = '', href = '']) => ({ name, href, current: name === current }));

const websiteData = ({ catalogue: { site } }: World): object => ({
  '@type': 'WebSite',
  name: site.name,
  url: site.url,
  description: site.description,
  inLanguage: 'zh-CN',
});
