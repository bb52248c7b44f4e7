/** This week of a station, a team or a district, for a frame on another site. */
import { addDays, daysFrom, mondayOf, monthOf, weekdayName, type Day } from '../../domain/calendar/day.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import { occurrenceView, type OccurrenceView } from '../activity/occurrence.ts';
import type { PageMeta } from '../site/page.ts';
import { datedSpan, monthDay } from '../words/dates/dates.ts';

export type EmbedKind = 'stations' | 'districts' | 'teams';

type EmbedItem = Pick<
  OccurrenceView,
  'href' | 'phrases' | 'day' | 'start' | 'end' | 'startText' | 'endText' | 'state' | 'on' | 'sample' | 'reported'
> & { where: string };

export interface EmbedWeek {
  monday: Day;
  /** 2026年11月16日—22日 */
  span: string;
  days: { day: Day; label: string; weekday: string; items: EmbedItem[] }[];
  /** Why there are no days; empty if there are some. */
  empty: string;
  /** Activities beyond those listed. */
  more: number;
}

export interface EmbedView {
  meta: PageMeta;
  title: string;
  siteName: string;
  siteUrl: string;
  /** The whole page. */
  href: string;
  weeks: EmbedWeek[];
}

/** The week of the build and the next, which a site that is built every night needs until Sunday is over. */
const WEEKS = 2;
/** Of a week; a frame is a sidebar. */
const MAX_ITEMS = 40;

export function embedView(world: World, kind: EmbedKind, key: string): EmbedView {
  const { site } = world.catalogue;
  const { name, href, path } = entryOf(world, kind, key);
  const monday = mondayOf(world.today);
  return {
    meta: {
      title: `${name}本周（嵌入）`,
      description: `${name}本周的活动，放在别的网站里看。`,
      path,
      crumbs: [],
      data: [],
    },
    title: name,
    siteName: site.name,
    siteUrl: site.url,
    href,
    weeks: Array.from({ length: WEEKS }, (_, index) => weekOf(world, kind, key, addDays(monday, 7 * index))),
  };
}

function weekOf(world: World, kind: EmbedKind, key: string, monday: Day): EmbedWeek {
  const days = daysFrom(monday, addDays(monday, 6));
  const items = days.flatMap((day) => world.schedule.onDay(day)).filter((item) => isOf(item, kind, key));
  const listed = items.slice(0, MAX_ITEMS).map((item) => itemOf(world, kind, item));
  const isPlanned = days.every((day) => hasMenu(world, kind, key, day));
  return {
    monday,
    span: datedSpan(monday, addDays(monday, 6)),
    days: days
      .map((day) => ({
        day,
        label: monthDay(day),
        weekday: weekdayName(day),
        items: listed.filter((item) => item.day === day),
      }))
      .filter((day) => day.items.length > 0),
    empty: items.length > 0 ? '' : emptyWords(kind, isPlanned),
    more: items.length - listed.length,
  };
}

/** A team has no menu of its own, so that nothing can be said to be complete. */
function emptyWords(kind: EmbedKind, isPlanned: boolean): string {
  if (kind === 'teams') return '这周的菜单里没有写到这支队伍。';
  return isPlanned ? '这周没有活动。' : '这周的安排还没有公布。';
}

function isOf({ activity }: Scheduled, kind: EmbedKind, key: string): boolean {
  if (kind === 'districts') return activity.district === key;
  return kind === 'stations' ? activity.station === key : activity.teams.some((team) => team === key);
}

function hasMenu({ links }: World, kind: EmbedKind, key: string, day: Day): boolean {
  const menus =
    kind === 'districts' ? links.menusOfDistrict(key) : kind === 'stations' ? links.menusOfStation(key) : [];
  return menus.some(({ month }) => month === monthOf(day));
}

function itemOf(world: World, kind: EmbedKind, item: Scheduled): EmbedItem {
  const view = occurrenceView(world, item);
  const { href, phrases, day, start, end, startText, endText, state, on, sample, reported, station, place, newPlace } =
    view;
  const where =
    kind === 'stations' ? place : [station?.name ?? place, station && newPlace && place].filter(Boolean).join('·');
  return { href, phrases, day, start, end, startText, endText, state, on, sample, reported, where };
}

function entryOf({ catalogue }: World, kind: EmbedKind, key: string): { name: string; href: string; path: string } {
  if (kind === 'districts')
    return { name: catalogue.districts.get(key)!.name, href: urls.district(key), path: urls.embedDistrict(key) };
  if (kind === 'teams')
    return { name: catalogue.teams.get(key)!.name, href: urls.team(key), path: urls.embedTeam(key) };
  const { name, short = name } = catalogue.stations.get(key)!;
  return { name: short, href: urls.station(key), path: urls.embedStation(key) };
}
