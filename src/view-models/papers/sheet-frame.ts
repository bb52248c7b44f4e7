/** Head and foot of every printed sheet of a menu: station, month, addresses and phone number. */
import type { Month } from '../../domain/calendar/day.ts';
import type { District, Menu, Station } from '../../domain/catalogue.ts';
import * as urls from '../../urls.ts';
import { callable } from '../../domain/phones/contacts.ts';
import { channelsAt } from '../activity/joining/ordering.ts';
import { orderLine, type OrderLine } from './order-line.ts';
import type { Crumb } from '../site/page.ts';
import { chineseMonth, fullMonth } from '../words/dates/dates.ts';
import { joinPlaces } from '../words/place.ts';
import type { World } from '../../domain/world.ts';

export interface SheetFrame {
  menuHref: string;
  /** URL in the QR code. */
  address: string;
  /** Short URL of the same page, to be typed. */
  typed: string;
  where: string;
  name: string;
  siteName: string;
  month: string;
  chineseMonth: string;
  theme: string;
  sample: boolean;
  phone: { number: string; hours: string; sample: boolean } | undefined;
  /** Where to order a service; undefined if no channel is known. */
  ordering: OrderLine | undefined;
  /** The office that approves what the station puts up; empty if its name is written by hand. */
  reviewOffice: string;
}

/** A menu with its station and district. */
export interface SheetSource {
  station: Station;
  district: District;
  menu: Menu;
}

export function sheetSource({ catalogue, links }: World, stationKey: string, month: Month): SheetSource {
  const station = catalogue.stations.get(stationKey)!;
  return {
    station,
    district: catalogue.districts.get(station.district)!,
    menu: links.menusOfStation(stationKey).find((one) => one.month === month)!,
  };
}

export function sheetFrame({ catalogue }: World, { station, district, menu }: SheetSource): SheetFrame {
  const { site } = catalogue;
  const { month } = menu;
  const ordering = orderLine(channelsAt(catalogue, station.key, district.id));
  const contact = callable(station.contact, site.contact);
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
    // The head of each sheet already marks the whole menu as a sample.
    phone: contact && { number: contact.phone, hours: contact.hours ?? '', sample: contact.sample && !menu.sample },
    ordering: ordering && { ...ordering, sample: ordering.sample && !menu.sample },
    reviewOffice: station.reviewOffice ?? '',
  };
}

/** @param last name of the sheet on the page of the menu */
export function sheetCrumbs({ station, district, menu: { month } }: SheetSource, last: string): Crumb[] {
  return [
    { name: '站点', href: urls.stations() },
    { name: district.name, href: urls.district(district.id) },
    { name: station.short ?? station.name, href: urls.station(station.key) },
    { name: fullMonth(month), href: urls.menu(station.key, month) },
    { name: last },
  ];
}

/** 第1张，共2张; empty if there is only one. */
export const pageOf = (index: number, count: number): string =>
  count > 1 ? `第${String(index + 1)}张，共${String(count)}张` : '';
