/** Stations that must print again: compares the papers of an earlier version of the content with the present ones. */
import type { Month } from '../../domain/calendar/day.ts';
import { ownerKeys, type Menu } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { posterDifferences } from './poster/differences.ts';
import { posterView, type PosterView } from './poster/poster.ts';
import type { World } from '../../domain/world.ts';

export interface StalePaper {
  /** `panlong/dongzhuang` */
  station: string;
  name: string;
  month: Month;
  /** new: the menu was added; removed: it no longer exists. */
  kind: 'changed' | 'new' | 'removed';
  /** Sheets to print again or to take down. Picture and text must be sent again with every notice. */
  papers: StaleSheet[];
  /** One line each. */
  changes: string[];
}

interface StaleSheet {
  /** 通知, 月历 */
  name: string;
  address: string;
}

/** @param from the first month to compare */
export function stalePapers(before: World, now: World, from: Month): StalePaper[] {
  const present = new Map(
    [...now.catalogue.stations.values()].flatMap(({ key }) =>
      ownerKeys(now.catalogue, key).map((old) => [old, key] as const),
    ),
  );
  const nameOf = (menu: Menu) => `${present.get(menu.station) ?? menu.station}/${menu.month}`;
  const ofMonths = ({ catalogue }: World) =>
    new Map(catalogue.menus.filter(({ month }) => month >= from).map((menu) => [nameOf(menu), menu]));
  const [old, current] = [ofMonths(before), ofMonths(now)];
  return [
    ...[...current].flatMap(([name, menu]) => staleOf(now, menu, posterOf(before, old.get(name)))),
    ...[...old].flatMap(([name, menu]) => (current.has(name) ? [] : [removedPaper(before, menu)])),
  ];
}

/** Undefined if it cannot have been printed, because its station or district could not be read. */
function posterOf(world: World, menu: Menu | undefined): PosterView | undefined {
  const station = world.catalogue.stations.get(menu?.station ?? '');
  return menu && station && world.catalogue.districts.has(station.district)
    ? posterView(world, menu.station, menu.month)
    : undefined;
}

function staleOf(now: World, menu: Menu, was: PosterView | undefined): StalePaper[] {
  if (was === undefined) return [{ ...paperOf(now, menu), kind: 'new', changes: ['新菜单'] }];
  const differences = posterDifferences(was, posterView(now, menu.station, menu.month));
  if (differences.length === 0) return [];
  const { papers, ...paper } = paperOf(now, menu);
  const [poster] = papers;
  const inCalendar = differences.some((difference) => difference.inCalendar);
  return [
    {
      ...paper,
      kind: 'changed',
      papers: inCalendar ? papers : [poster],
      changes: differences.map(({ text }) => text),
    },
  ];
}

const removedPaper = (before: World, menu: Menu): StalePaper => ({
  ...paperOf(before, menu),
  kind: 'removed',
  changes: ['菜单没有了，请取下来'],
});

function paperOf(
  { catalogue: { site, stations } }: World,
  { station: key, month }: Menu,
): Pick<StalePaper, 'station' | 'name' | 'month'> & { papers: [poster: StaleSheet, monthSheet: StaleSheet] } {
  const station = stations.get(key);
  return {
    station: key,
    name: station?.short ?? station?.name ?? key,
    month,
    papers: [
      { name: '通知', address: urls.absolute(urls.poster(key, month), site.url) },
      { name: '月历', address: urls.absolute(urls.monthSheet(key, month), site.url) },
    ],
  };
}
