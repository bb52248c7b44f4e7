/** The notice on the wall: one station's month on sheets of A4, to be read without a phone. */
import type { Month } from '../domain/calendar/day.ts';
import type { Menu, Station } from '../domain/catalogue.ts';
import * as urls from '../urls.ts';
import { ALL_MARKS, type Mark } from './mark.ts';
import type { PageMeta } from './page.ts';
import { posterRows, type PosterRow } from './poster-rows.ts';
import { cutIntoSheets, type Density } from './poster-sheets.ts';
import { chineseMonth, fullMonth } from './wording.ts';
import type { World } from './world.ts';

export interface PosterView {
  meta: PageMeta;
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
  density: Density;
  sheets: PosterSheet[];
  marks: readonly Mark[];
  phone: { number: string; hours: string; sample: boolean } | undefined;
}

export interface PosterSheet {
  /** 第1张，共2张; empty where there is only one. */
  page: string;
  recurring: NumberedRow[];
  weeks: { monday: string; number: string; rows: NumberedRow[] }[];
  codes: { number: number; date: string; title: string; address: string }[];
}

/** `number` stands on the row and beneath its code. */
export type NumberedRow = PosterRow & { number: number | undefined };

export function posterView(world: World, stationKey: string, month: Month): PosterView {
  const { catalogue, links } = world;
  const station = catalogue.stations.get(stationKey)!;
  const district = catalogue.districts.get(station.district)!;
  const menu = links.menusOfStation(stationKey).find((one) => one.month === month)!;
  const contact = station.contact?.phone ? station.contact : catalogue.site.contact;
  const address = urls.absolute(urls.menu(stationKey, month), catalogue.site.url);
  // The head of each sheet says already that all of it is a sample.
  const sample = contact.sample && !menu.sample;
  const typed = urls.typed(urls.shortMenu(station.id, month), catalogue.site.url);
  const { density, sheets } = cutIntoSheets(posterRows(world, menu, contact.phone), { name: station.name, address: typed, hours: (contact.hours ?? '') + (sample ? '示例。' : '') });
  const rows = numbered(sheets);
  return {
    meta: metaOf(station, district.name, menu),
    menuHref: urls.menu(stationKey, month), address, typed,
    where: `${district.city === district.name ? '' : district.city}${district.name}${station.town ?? ''}`,
    name: station.name, siteName: catalogue.site.name,
    month: fullMonth(month), chineseMonth: chineseMonth(month), theme: menu.theme.title, sample: menu.sample,
    density,
    sheets: rows.map((some, index) => sheetOf(some, sheets.length > 1 ? `第${String(index + 1)}张，共${String(sheets.length)}张` : '')),
    marks: ALL_MARKS,
    phone: contact.phone ? { number: contact.phone, hours: contact.hours ?? '', sample } : undefined,
  };
}

function metaOf(station: Station, district: string, { month, theme }: Menu): PageMeta {
  const name = station.short ?? station.name;
  return {
    title: `${fullMonth(month)}活动通知 · ${station.name}`,
    description: `${station.name}${fullMonth(month)}活动通知，月主题“${theme.title}”，A4纸竖着打印，贴在站里。`,
    path: urls.poster(station.key, month),
    crumbs: [
      { name: '站点', href: urls.stations() },
      { name: district, href: urls.district(station.district) },
      { name, href: urls.station(station.key) },
      { name: fullMonth(month), href: urls.menu(station.key, month) },
      { name: '打印通知' },
    ],
    data: [],
  };
}

/** Numbers run through all sheets, so that no two codes on a wall have the same. */
function numbered(sheets: readonly (readonly PosterRow[])[]): NumberedRow[][] {
  let last = 0;
  return sheets.map((rows) => rows.map((row) => {
    if (row.signUp !== undefined) last += 1;
    return { ...row, number: row.signUp === undefined ? undefined : last };
  }));
}

function sheetOf(rows: readonly NumberedRow[], page: string): PosterSheet {
  const weeks = Map.groupBy(rows.filter(({ monday }) => monday !== ''), ({ monday }) => monday);
  return {
    page,
    recurring: rows.filter(({ monday }) => monday === ''),
    weeks: [...weeks].map(([monday, some]) => ({ monday, number: some[0]!.week.replace(/\D/g, ''), rows: some })),
    codes: rows.flatMap(({ number, signUp, date, rule, phrases: title }) => (
      number === undefined || signUp === undefined ? [] : [{ number, date: rule === '' && !date.includes('/') ? `${date}日` : date, title: title.join(''), address: signUp }]
    )),
  };
}
