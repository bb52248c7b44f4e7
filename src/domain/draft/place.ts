/** What a check of one menu needs to know of its station and district. Plain JSON, in the page of the editor. */
import type { Day, Month } from '../calendar/day.ts';
import { districtOf, type Key } from '../key.ts';
import { COLLECTIONS, type Entries, type Entry } from '../schema/collections.ts';
import type { DistrictData } from '../schema/district.ts';
import type { MenuData } from '../schema/menu.ts';
import type { Site } from '../schema/site.ts';
import type { Workdays } from '../schema/workdays.ts';

export interface DraftSite {
  phone?: string | undefined;
  email?: string | undefined;
  since: Day;
  notices: readonly Workdays[];
}

export interface DraftDistrict {
  id: string;
  name: string;
  terms: DistrictData['terms'];
  minimums: Site['minimums'][string];
  teams: readonly Named[];
  brands: readonly Named[];
  stations: readonly DraftStation[];
}

interface Named {
  id: string;
  name: string;
}

export interface DraftStation {
  key: Key;
  name: string;
  address?: string | undefined;
  phone?: string | undefined;
}

export interface DraftPlace {
  site: DraftSite;
  district: DraftDistrict;
  station: Key;
}

export const menuId = (station: Key, month: Month): string => `${station}/${month}`;

/** The content as far as one district's menus need it, for the same checks that run over the whole of it. */
export function entriesAround({ site, district }: DraftPlace, menus: readonly Entry<MenuData>[]): Entries {
  return {
    site: [entry('site', 'site', siteData(site, district))],
    sources: [],
    districts: [entry('districts', district.id, { ...PLACEHOLDER, name: district.name, terms: district.terms })],
    stations: district.stations.map(({ key, name, address, phone }) =>
      entry('stations', key, { name, level: '站', kind: '社区', address, ...contactOf(phone) }),
    ),
    teams: district.teams.map(({ id, name }) => entry('teams', `${district.id}/${id}`, { ...TEAM, name })),
    brands: district.brands.map(({ id, name }) => entry('brands', `${district.id}/${id}`, { ...BRAND, name })),
    menus: menus.filter(({ id }) => districtOf(id) === district.id),
    past: [],
    workdays: site.notices.map((notice) => entry('workdays', String(notice.year), notice)),
  };
}

const PLACEHOLDER = { province: '省', city: '市', summary: '区县' };
const TEAM = { kind: '服务队' };
const BRAND = { kind: '品牌', owner: '主办' };

const contactOf = (phone: string | undefined): object =>
  phone === undefined ? {} : { contact: { phone, sample: true } };

function siteData({ phone, email, since }: DraftSite, { id, minimums }: DraftDistrict): object {
  return {
    name: '站',
    promise: '一句话',
    description: '简介',
    url: 'https://www.example.org/',
    since,
    contact: { phone, email, sample: true },
    minimums: Object.keys(minimums).length === 0 ? {} : { [id]: minimums },
  };
}

function entry<Name extends keyof Entries>(collection: Name, id: string, data: object): Entries[Name][number] {
  return { id, data: COLLECTIONS[collection].schema.parse(data), body: '' } as Entries[Name][number];
}
