/** The data of a station and its district that checks of one menu need. Plain JSON in the editor's page. */
import type { Day, Month } from '../calendar/day.ts';
import { districtOf, type Key } from '../key.ts';
import { COLLECTIONS, type Entries, type Entry } from '../schema/collections.ts';
import type { Routine } from '../schema/activity.ts';
import type { DistrictData } from '../schema/district.ts';
import type { MenuData } from '../schema/menu.ts';
import type { Site } from '../schema/site.ts';
import type { Workdays } from '../schema/workdays.ts';

export interface DraftSite {
  name?: string;
  url?: string;
  phone?: string | undefined;
  phoneHours?: string | undefined;
  /** The telephone number is invented; likewise below. */
  isSample?: boolean;
  email?: string | undefined;
  since: Day;
  colours?: Site['colours'];
  /** Of the routines below. */
  sources?: Entries['sources'][number]['data'];
  confirmMonths?: number;
  notices: readonly Workdays[];
}

export interface DraftDistrict {
  id: string;
  name: string;
  province?: string;
  city?: string;
  terms: DistrictData['terms'];
  orderChannels?: DistrictData['orderChannels'];
  minimums: Site['minimums'][string];
  teams: readonly DraftTeam[];
  brands: readonly DraftBrand[];
  stations: readonly DraftStation[];
}

interface Named {
  id: string;
  name: string;
}

interface DraftBrand extends Named {
  orderChannels?: DistrictData['orderChannels'];
}

interface DraftTeam extends Named {
  home?: string | undefined;
  routines?: readonly Routine[];
}

export interface DraftStation {
  key: Key;
  /** The short one, where there is one. */
  name: string;
  fullName?: string | undefined;
  town?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  phoneHours?: string | undefined;
  isSample?: boolean;
  orderChannels?: DistrictData['orderChannels'];
  /** Routines known from reports, which the site adds to every menu. */
  routines?: readonly Routine[];
}

export interface DraftPlace {
  site: DraftSite;
  district: DraftDistrict;
  station: Key;
}

export const menuId = (station: Key, month: Month): string => `${station}/${month}`;

/** Entries for one district's menus, for the checks that otherwise run on the whole content. */
export function entriesAround({ site, district }: DraftPlace, menus: readonly Entry<MenuData>[]): Entries {
  return {
    site: [entry('site', 'site', siteData(site, district))],
    sources: site.sources === undefined ? [] : [entry('sources', 'sources', site.sources)],
    districts: [entry('districts', district.id, districtData(district))],
    stations: district.stations.map((station) => entry('stations', station.key, stationData(station))),
    teams: district.teams.map(({ id, ...team }) => entry('teams', `${district.id}/${id}`, { ...TEAM, ...team })),
    brands: district.brands.map(({ id, ...brand }) => entry('brands', `${district.id}/${id}`, { ...BRAND, ...brand })),
    concepts: [],
    menus: menus.filter(({ id }) => districtOf(id) === district.id),
    past: [],
    corrections: [],
    workdays: site.notices.map((notice) => entry('workdays', String(notice.year), notice)),
  };
}

const PLACEHOLDER = { province: '省', city: '市', summary: '区县' };
const TEAM = { kind: '服务队' };
const BRAND = { kind: '品牌', owner: '主办' };

const districtData = ({ name, province, city, terms, orderChannels }: DraftDistrict): object => ({
  ...PLACEHOLDER,
  ...(province === undefined ? {} : { province }),
  ...(city === undefined ? {} : { city }),
  name,
  terms,
  orderChannels,
});

function stationData({
  name,
  fullName,
  town,
  address,
  phone,
  phoneHours,
  isSample = true,
  routines,
  orderChannels,
}: DraftStation): object {
  const named = fullName === undefined ? { name } : { name: fullName, short: name };
  const contact = phone === undefined ? undefined : { phone, hours: phoneHours, sample: isSample };
  return { ...named, level: '站', kind: '社区', town, address, contact, routines, orderChannels };
}

function siteData(site: DraftSite, { id, minimums }: DraftDistrict): object {
  const {
    name = '站',
    url = 'https://www.example.org/',
    phone,
    phoneHours,
    email,
    since,
    isSample = true,
    confirmMonths,
    colours,
  } = site;
  return {
    name,
    promise: '一句话',
    description: '简介',
    url,
    since,
    contact: { phone, hours: phoneHours, email, sample: isSample },
    confirmMonths,
    colours,
    minimums: Object.keys(minimums).length === 0 ? {} : { [id]: minimums },
  };
}

function entry<Name extends keyof Entries>(collection: Name, id: string, data: object): Entries[Name][number] {
  return { id, data: COLLECTIONS[collection].schema.parse(data), body: '' } as Entries[Name][number];
}
