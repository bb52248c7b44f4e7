/** All content joined into one object, with references resolved to keys. Built once per build. */
import { compareText } from './order.ts';
import { activityKey, districtOf, keyOf, keysOf, localId, ownerOf, type Key } from './key.ts';
import type { Month } from './calendar/day.ts';
import { withinMonth } from './calendar/plan.ts';
import { validityOf, type Report, type Validity, type Confirmations } from './evidence/confirmation.ts';
import { inWgs84 } from './geo/datum.ts';
import type { Entries, Entry } from './schema/collections.ts';
import type { MenuActivity, Routine } from './schema/activity.ts';
import type { BrandData } from './schema/brand.ts';
import type { Correction } from './schema/corrections.ts';
import type { ConceptData } from './schema/concept.ts';
import type { DistrictData } from './schema/district.ts';
import type { MenuData } from './schema/menu.ts';
import type { PastActivity } from './schema/past.ts';
import type { Site } from './schema/site.ts';
import type { Source } from './schema/source.ts';
import type { StationData } from './schema/station.ts';
import type { TeamData } from './schema/team.ts';
import type { Workdays } from './schema/workdays.ts';

/** `key` is unique in its collection (`panlong/dongzhuang`); `id` is unique in its district. */
type Placed<Data> = Data & { key: Key; id: string; district: string; body: string };
export type District = DistrictData & { id: string; body: string };
export type Station = Placed<StationData>;
export type Team = Placed<TeamData>;
export type Brand = Placed<BrandData>;
export type Concept = ConceptData & { id: string; body: string };
export type Menu = Omit<MenuData, 'activities'> & { station: Key; activities: Activity[] };
export type Past = Omit<PastActivity, 'stations' | 'teams' | 'brands'> & { district: string } & Links;

interface Links {
  stations: Key[];
  teams: Key[];
  brands: Key[];
}

/** One entry of a menu, or one routine. All references are keys. */
export interface Activity extends Omit<MenuActivity, 'teams' | 'brands'> {
  key: Key;
  district: string;
  /** The station, or the team of a routine: the third segment of its address. */
  owner: Key;
  ownerKind: 'station' | 'team';
  station: Key | undefined;
  teams: Key[];
  brands: Key[];
  sample: boolean;
  /** Month of its menu; undefined for a routine. */
  month: Month | undefined;
  /** The report that a routine is known from, and how long it is valid; undefined for an activity of a menu. */
  report: Report | undefined;
}

export interface Catalogue {
  site: Site;
  workdays: Workdays[];
  sources: Map<string, Source>;
  districts: Map<string, District>;
  stations: Map<string, Station>;
  teams: Map<string, Team>;
  brands: Map<string, Brand>;
  /** In the order of the index of concepts. */
  concepts: Map<string, Concept>;
  menus: Menu[];
  activities: Map<string, Activity>;
  past: Past[];
  corrections: (Correction & { district: string })[];
}

/** @throws if there is no site.json. References to missing entries are kept; looking them up yields nothing. */
export function buildCatalogue(entries: Entries): Catalogue {
  const site = entries.site[0]?.data;
  if (!site) throw new Error('content/site.json：没有这个文件，请从示例站复制一份。');
  const menus = entries.menus
    .map(menuOf)
    .sort((a, b) => compareText(a.station, b.station) || compareText(a.month, b.month));
  const sources = new Map((entries.sources[0]?.data ?? []).map((source) => [source.id, source]));
  const validity: ValidityOf = (confirmations, source) =>
    validityOf(confirmations, sources.get(source), site.confirmMonths);
  const stations = keyed(entries.stations.map(inOneDatum));
  const teams = keyed(entries.teams);
  const activities = [
    ...menus.flatMap((menu) => menu.activities),
    ...[...stations.values()].flatMap((station) =>
      station.routines.map((routine) => routineOf(routine, station, 'station', validity)),
    ),
    ...[...teams.values()].flatMap((team) =>
      team.routines.map((routine) => routineOf(routine, team, 'team', validity)),
    ),
  ];
  return {
    site,
    workdays: entries.workdays.map((entry) => entry.data),
    sources,
    districts: new Map(byId(entries.districts).map(({ id, data, body }) => [id, { ...data, id, body }])),
    stations,
    teams,
    brands: keyed(entries.brands),
    concepts: conceptsOf(entries.concepts),
    menus,
    activities: new Map(activities.map((activity) => [activity.key, activity])),
    past: byId(entries.past).flatMap(({ id, data }) =>
      data.activities.map((past) => ({ ...past, district: id, ...linksOf(past, id) })),
    ),
    corrections: byId(entries.corrections).flatMap(({ id, data }) =>
      data.corrections.map((correction) => ({ ...correction, district: id })),
    ),
  };
}

/** The present key of an owner, then its former ones (aliases): its menus and activities have addresses under each. */
export function ownerKeys({ stations, teams }: Catalogue, key: Key): Key[] {
  const owner = stations.get(key) ?? teams.get(key);
  return [key, ...(owner ? keysOf(owner.district, owner.aliases) : [])];
}

/**
 * The key under which an activity was first published, for identifiers that must never change. New aliases are
 * appended.
 */
export function firstKey(catalogue: Catalogue, { owner, id }: Activity): Key {
  const [present = owner, first = present] = ownerKeys(catalogue, owner);
  return activityKey(first, id);
}

/** With a rule instead of a single date: it has a calendar of its own. */
export const isRecurring = ({ rule }: Pick<Activity, 'rule'>): boolean => rule !== undefined;

function conceptsOf(entries: Entries['concepts']): Map<string, Concept> {
  return new Map(
    byId(entries)
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data, body }) => [id, { ...data, id, body }]),
  );
}

function keyed<Data>(entries: Entry<Data>[]): Map<string, Placed<Data>> {
  return new Map(
    byId(entries).map(({ id: key, data, body }) => [
      key,
      { ...data, key: key as Key, id: localId(key), district: districtOf(key), body },
    ]),
  );
}

/** Converts positions; everything downstream is WGS-84. */
function inOneDatum(entry: Entry<StationData>): Entry<StationData> {
  const { position } = entry.data;
  return position ? { ...entry, data: { ...entry.data, position: inWgs84(position) } } : entry;
}

function menuOf(entry: Entry<MenuData>): Menu {
  const district = districtOf(entry.id);
  const owner = ownerOf(entry.id);
  const activities = entry.data.activities.map((activity): Activity => ({
    ...withinMonth(activity, entry.data.month),
    ...joined(activity, district),
    key: activityKey(owner, activity.id),
    district,
    owner,
    ownerKind: 'station',
    station: owner,
    sample: entry.data.sample,
    month: entry.data.month,
    report: undefined,
  }));
  return { ...entry.data, station: owner, activities };
}

type ValidityOf = (confirmations: Confirmations, source: string) => Validity;

function routineOf(
  routine: Routine,
  owner: Placed<StationData | TeamData>,
  ownerKind: Activity['ownerKind'],
  validity: ValidityOf,
): Activity {
  const { station, source, asOf, confirmed, ...activity } = routine;
  const home = station ?? (ownerKind === 'station' ? owner.id : 'home' in owner ? owner.home : undefined);
  const links = joined(activity, owner.district);
  return {
    ...activity,
    ...links,
    teams: ownerKind === 'team' ? [...new Set([owner.key, ...links.teams])] : links.teams,
    key: activityKey(owner.key, activity.id),
    district: owner.district,
    owner: owner.key,
    ownerKind,
    station: home === undefined ? undefined : keyOf(owner.district, home),
    sample: false,
    month: undefined,
    report: { source, asOf, ...validity({ ...activity, confirmed }, source) },
  };
}

const joined = (item: { teams: string[]; brands: string[] }, district: string) => ({
  teams: keysOf(district, item.teams),
  brands: keysOf(district, item.brands),
});

const linksOf = (item: Pick<PastActivity, 'stations' | 'teams' | 'brands'>, district: string): Links => ({
  ...joined(item, district),
  stations: keysOf(district, item.stations),
});

const byId = <Data>(entries: Entry<Data>[]) => [...entries].sort((a, b) => compareText(a.id, b.id));
