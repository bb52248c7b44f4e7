/** What head and foot of every printed sheet of a menu say: whose it is, of which month, where to look and whom to call. */
import type { Month } from '../../domain/calendar/day.ts';
import type { District, Menu, Station } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import type { Crumb } from '../site/page.ts';
import { chineseMonth, fullMonth } from '../words/dates/dates.ts';
import { joinPlaces } from '../words/place.ts';
import type { World } from '../../domain/world.ts';

export interface SheetFrame {
  menuHref: string;
  /** What its QR code says, and a short way to the same to be typed by hand. */
  address: string;
  typed: string;
  where: string;
  name: string;
  siteName: string;
  month: string;
  chineseMonth: string;
  theme: string;
  sample: boolean;
  phone: { number: string; hours: string; sample: boolean } | undefined;
}

/** A menu with its station and district. */
export interface SheetOf {
  station: Station;
  district: District;
  menu: Menu;
}

export function sheetOf({ catalogue, links }: World, stationKey: string, month: Month): SheetOf {
  const station = catalogue.stations.get(stationKey)!;
  return {
    station,
    district: catalogue.districts.get(station.district)!,
    menu: links.menusOfStation(stationKey).find((one) => one.month === month)!,
  };
}

export function sheetFrame({ catalogue: { site } }: World, { station, district, menu }: SheetOf): SheetFrame {
  const { month } = menu;
  const contact = station.contact?.phone ? station.contact : site.contact;
  return {
    menuHref: urls.menu(station.key, month),
    address: urls.absolute(urls.menu(station.key, month), site.url),
    typed: urls.typed(urls.shortMenu(station.id, month), site.url),
    where: joinPlaces([district.city, district.name, station.town]),
    name: station.name,
    siteName: site.name,
    month: fullMonth(month),
    chineseMonth: chineseMonth(month),
    theme: menu.theme.title,
    sample: menu.sample,
    // The head of each sheet says already that all of it is a sample.
    phone: contact.phone
      ? { number: contact.phone, hours: contact.hours ?? '', sample: contact.sample && !menu.sample }
      : undefined,
  };
}

/** @param last what the sheet is, as the page of the menu calls it */
export function sheetCrumbs({ station, district, menu: { month } }: SheetOf, last: string): Crumb[] {
  return [
    { name: '站点', href: urls.stations() },
    { name: district.name, href: urls.district(district.id) },
    { name: station.short ?? station.name, href: urls.station(station.key) },
    { name: fullMonth(month), href: urls.menu(station.key, month) },
    { name: last },
  ];
}

/** 第1张，共2张; empty where there is only one. */
export const pageOf = (index: number, count: number): string =>
  count > 1 ? `第${String(index + 1)}张，共${String(count)}张` : '';
