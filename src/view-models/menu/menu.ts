/** The page of one station's menu of a month. */
import { callable } from '../../domain/phones/contacts.ts';
import { isArchived } from '../../domain/archive.ts';
import type { Month } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';
import { menuChanges, type MenuChanges } from './changes.ts';
import { menuTable, type MenuTable } from './table.ts';
import type { PageMeta } from '../site/page.ts';
import { papersOf, type Papers } from '../papers/papers.ts';
import { menuHead, menuOccurrences } from './head.ts';
import { namePhrases } from '../words/name-phrases.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { chineseMonth, fullMonth } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface MenuView {
  meta: PageMeta;
  phrases: string[];
  station: { name: string; href: string };
  month: string;
  theme: { title: string; text: string; month: string };
  head: { heading: string; sub: string };
  table: MenuTable;
  /** Undefined for an archived month. */
  papers: Papers | undefined;
  marks: Mark[];
  sample: boolean;
  changes: MenuChanges;
  phone: { number: string; hours: string; sample: boolean } | undefined;
  previous: { label: string; href: string } | undefined;
  next: { label: string; href: string } | undefined;
}

/** @param pictures number of parts of its picture */
export function menuView(world: World, stationKey: string, month: Month, pictures = 1): MenuView {
  const { catalogue, links } = world;
  const station = catalogue.stations.get(stationKey)!;
  const menus = links.menusOfStation(stationKey);
  const index = menus.findIndex((menu) => menu.month === month);
  const menu = menus[index]!;
  const contact = callable(station.contact, catalogue.site.contact);
  const name = station.short ?? station.name;
  const items = menuOccurrences(world, menu);
  const table = menuTable(world, items);
  const title = `${fullMonth(month)}活动菜单 · ${station.name}`;
  const neighbour = (step: number) => {
    const other = menus[index + step];
    return other && { label: fullMonth(other.month), href: urls.menu(stationKey, other.month) };
  };
  return {
    meta: {
      title,
      description: [
        `${menu.sample ? '示例：' : ''}${station.name}${fullMonth(month)}有${table.tally}活动，`,
        `月主题“${menu.theme.title}”。时间、地点、适合谁、怎么参加。`,
      ].join(''),
      path: urls.menu(stationKey, month),
      crumbs: [
        { name: '站点', href: urls.stations() },
        { name: catalogue.districts.get(station.district)?.name ?? '', href: urls.district(station.district) },
        { name, href: urls.station(stationKey) },
        { name: fullMonth(month) },
      ],
      data: [],
    },
    phrases: [...namePhrases(station.name), `${fullMonth(month)}菜单`],
    station: { name, href: urls.station(stationKey) },
    month: fullMonth(month),
    theme: { title: menu.theme.title, text: menu.theme.text ?? '', month: chineseMonth(month) },
    head: menuHead(menu, table),
    table,
    papers: isArchived(month, world.today) ? undefined : papersOf(world, menu, items, { title, pictures }),
    marks: ALL_MARKS.filter(({ name: object }) => items.some(({ activity }) => activity.serves.includes(object))),
    sample: menu.sample,
    changes: menuChanges(world, menu),
    phone: contact && { number: contact.phone, hours: contact.hours ?? '', sample: contact.sample },
    previous: index > 0 ? neighbour(-1) : undefined,
    next: neighbour(1),
  };
}
