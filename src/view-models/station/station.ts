/** The page of a station. */
import { callable } from '../../domain/phones/contacts.ts';
import { compareText } from '../../domain/order.ts';
import { builtSince, listedSince } from '../../domain/build-time.ts';
import { firstDayOf, monthOf, type Day, type Month } from '../../domain/calendar/day.ts';
import { LEVELS } from '../../domain/schema/fields.ts';
import type { Menu, Station } from '../../domain/catalogue.ts';
import { figuresOf } from '../../domain/press/figure.ts';
import { renderMarkdown } from '../../domain/markdown/render.ts';
import * as urls from '../../urls.ts';
import { entryCitation, type VersionedCitation } from '../press/citation.ts';
import { pressContacts, type PressContact } from '../press/contacts.ts';
import { sourcedFacts, type Sourced } from '../press/fact.ts';
import { markOf, type Mark } from '../marks/mark.ts';
import { menuHead, menuOccurrences } from '../menu/head.ts';
import { menuTable, type MenuTable } from '../menu/table.ts';
import type { PageMeta } from '../site/page.ts';
import { photoViews, type PhotoView } from '../site/photo.ts';
import {
  brandReference,
  pastView,
  stationReference,
  teamReference,
  type PastView,
  type Reference,
  type StationReference,
} from '../site/reference.ts';
import { routineView, type RoutineView } from '../activity/routine.ts';
import { placeData } from '../site/structured-data.ts';
import { fullMonth } from '../words/dates/dates.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { hasDatesToCome, stationSubscription, type Subscription } from '../subscribe/subscription.ts';
import { upcomingOf, type UpcomingView } from '../activity/upcoming/upcoming.ts';
import { directionsTo, type Directions } from '../map/way/directions.ts';
import { correctionOf, type Correction } from '../share/correction.ts';
import { stationLines } from '../share/share-lines.ts';
import { careLinesFor, type CareLine } from '../care/care-lines.ts';
import { joinPlaces, namedIn } from '../words/place.ts';
import { honourText, sourcesOf } from '../honours/honour.ts';
import { isInUse } from '../../domain/coverage/districts.ts';
import type { World } from '../../domain/world.ts';

export interface StationView {
  meta: PageMeta;
  phrases: string[];
  level: Station['level'];
  kind: string;
  lede: string;
  html: string;
  marks: Mark[];
  /** Helplines, if it serves 为心理关爱. */
  care: CareLine[] | undefined;
  hollow: boolean;
  status: string;
  menu: StationMenu | undefined;
  months: { label: string; href: string }[];
  /** For the television in its hall. */
  /** Undefined unless the station is open. */
  screenHref: string | undefined;
  /** Dates of a week and some after it; the browser hides those that are over. */
  next: UpcomingView;
  directions: Directions;
  /** For a chat. */
  shareLines: string;
  correction: Correction;
  /** Opening hours; empty if unknown. */
  hours: string;
  /** Its own phone number, or that of the site. */
  /** `label` names the site where the number is not the station's own. */
  call: { label: string; number: string; href: string; sample: boolean | undefined; hours: string } | undefined;
  areas: { name: string; note: string }[];
  features: string[];
  honours: string[];
  photos: PhotoView[];
  routines: RoutineView[];
  teams: Reference[];
  brands: Reference[];
  children: StationReference[];
  past: PastView[];
  sourced: Sourced;
  citation: VersionedCitation;
  /** Whom a journalist calls. */
  contacts: PressContact[];
  /** Undefined if no dates are to come. */
  subscription: Subscription | undefined;
}

/** The menu on a station's page; the browser replaces it in later months. */
interface StationMenu {
  month: Month;
  /** 2026年十一月菜单 */
  heading: string;
  sub: string;
  href: string;
  /** Parent address of the pages of all months. */
  pagesHref: string;
  table: MenuTable;
  /** A clock that is earlier is wrong. */
  builtOn: Day;
  /** Its month was over on the day of the build, and no later menu is published. */
  over: boolean;
}

export function stationView(world: World, key: string): StationView {
  const { catalogue, links } = world;
  const station = catalogue.stations.get(key)!;
  const district = catalogue.districts.get(station.district)!;
  const menus = links.menusOfStation(key);
  const path = urls.station(key);
  const call = callOf(world, station);
  return {
    meta: metaOf(world, station),
    phrases: namePhrases(station.name),
    level: station.level,
    kind: station.kind,
    lede: [
      joinPlaces([district.province === district.city ? '' : district.city, district.name, station.town]),
      station.highlight,
    ]
      .filter(Boolean)
      .join('。'),
    html: renderMarkdown(station.body, urls.home()),
    marks: station.serves.map(markOf),
    care: careLinesFor(world, station),
    hollow: station.status !== '启用',
    status: station.status === '启用' ? '' : [station.status, station.statusNote].filter(Boolean).join('：'),
    menu: menuOf(world, presentMenu(menus, monthOf(world.today))),
    months: menus.map(({ month }) => ({ label: fullMonth(month), href: urls.menu(key, month) })),
    screenHref: isInUse(station) ? urls.stationScreen(key) : undefined,
    next: upcomingOf(world, links.activitiesOfStation(key), listedSince(key, world)),
    directions: directionsTo(world, station, station.hours === undefined ? ['开放时间'] : []),
    shareLines: stationLines(world, station, call),
    correction: correctionOf(world, station.name, path, call),
    hours: station.hours ?? '',
    call,
    areas: station.areas.map(({ name, note = '' }) => ({ name, note })),
    features: station.features,
    honours: station.honours.map(honourText),
    photos: photoViews(world, `stations/${station.district}`, station.photos),
    routines: links
      .activitiesOfStation(key)
      .filter(({ report }) => report)
      .map((activity) => routineView(world, activity)),
    teams: links.teamsOfStation(key).map(teamReference),
    brands: links.brandsOfStation(key).map(brandReference),
    children: links.childrenOf(key).toSorted(byLevel).map(stationReference),
    past: links.pastOf('stations', key).map((past) => pastView(world, past, path)),
    sourced: sourcedFacts(world, figuresOf(station), sourcesOf(station)),
    citation: entryCitation(world, { kind: 'station', key }, station.name, path),
    contacts: pressContacts(world, { kind: 'station', district: station.district, stations: [station] }),
    subscription: hasDatesToCome(world, links.activitiesOfStation(key)) ? stationSubscription(world, key) : undefined,
  };
}

function metaOf(world: World, station: Station): PageMeta {
  const { catalogue, links } = world;
  const district = catalogue.districts.get(station.district)!;
  const path = urls.station(station.key);
  return {
    title: namedIn(station.name, district.name),
    description: [
      joinPlaces([district.city, district.name, station.town, station.name]),
      station.highlight,
      links.menusOfStation(station.key).length > 0 ? '每月活动、怎么参加、站里有什么。' : '做什么、谁在做。',
    ]
      .filter(Boolean)
      .join('：'),
    path,
    crumbs: [
      { name: '站点', href: urls.stations() },
      { name: district.name, href: urls.district(district.id) },
      ...links
        .ancestorsOf(station.key)
        .map((parent) => ({ name: parent.short ?? parent.name, href: urls.station(parent.key) })),
      { name: station.short ?? station.name },
    ],
    data: [placeData(world, station)],
  };
}

export const byLevel = (a: Station, b: Station): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareText(a.key, b.key);

/** This month's menu, else the next one, else the latest. */
function presentMenu(menus: Menu[], month: Month): Menu | undefined {
  return menus.find((menu) => menu.month >= month) ?? menus.at(-1);
}

function menuOf(world: World, menu: Menu | undefined): StationView['menu'] {
  if (!menu) return undefined;
  const table = menuTable(world, menuOccurrences(world, menu));
  return {
    month: menu.month,
    href: urls.menu(menu.station, menu.month),
    pagesHref: urls.station(menu.station),
    builtOn: builtSince(world, firstDayOf(monthOf(world.today))),
    over: menu.month < monthOf(world.today),
    ...menuHead(menu, table),
    table,
  };
}

function callOf({ catalogue: { site } }: World, { contact }: Station): StationView['call'] {
  const called = callable(contact, site.contact);
  if (called === undefined) return undefined;
  const { phone, hours = '', sample } = called;
  const label = called === contact ? '电话' : `咨询电话（${site.name}）`;
  return { label, number: phone, href: urls.tel(phone), sample, hours };
}
