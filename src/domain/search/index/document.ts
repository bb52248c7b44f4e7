/** The documents of the index: every district, station, team, brand, activity and past event, in plain words. Runs at build time. */
import { joinAliases } from './aliases.ts';
import { isArchived } from '../../archive.ts';
import type { Activity, Brand, Catalogue, Concept, District, Menu, Past, Station, Team } from '../../catalogue.ts';
import { lastDayOf, type Day, type Month } from '../../calendar/day.ts';
import { isLapsed } from '../../evidence/confirmation.ts';
import { basisOf, type Basis } from '../../evidence/evidence.ts';
import { takesPlace, type Schedule, type Scheduled } from '../../schedule.ts';
import type { FIELDS, Level, ServiceObject } from '../../schema/fields.ts';
import { dayNumber } from '../query/day-number.ts';
import type { Passage } from '../passages/passage.ts';
import {
  passagesOfActivity,
  passagesOfBrand,
  passagesOfConcept,
  passagesOfDistrict,
  passagesOfPast,
  passagesOfStation,
  passagesOfTeam,
} from '../passages/extract.ts';
import type { Badge, Kind, Session, State } from '../choice/vocabulary.ts';

export interface SearchDocument {
  kind: Kind;
  /** Key in its collection; `district/id` for a past event. */
  key: string;
  title: string;
  /** Another name; for a district, its province and city. */
  alias: string;
  /** Empty for a concept. */
  district: string;
  /** Documents whose names it is found by too, as `kind:key`; the first link of an activity is its owner. */
  links: string[];
  place: string;
  /** Ways to take part in an activity, easiest first. */
  join: string;
  /** When, in words: a recurrence rule (每周三), or the wording of a report. */
  when: string;
  serves: readonly ServiceObject[];
  field: (typeof FIELDS)[number] | '';
  tags: string[];
  audience: string;
  /** All other text on its page. */
  passages: Passage[];
  sessions: Session[];
  state: State;
  badge: Badge;
  /** Only of stations. */
  level: Level | '';
}

/**
 * All but the activities and themes of archived months.
 *
 * @param today activities whose confirmation has lapsed by this day are marked
 */
export function documentsOf(catalogue: Catalogue, schedule: Schedule, today: Day = schedule.from): SearchDocument[] {
  const isLiving = ({ month }: { month: Month | undefined }): boolean => !isArchived(month, today);
  const menus = Map.groupBy(catalogue.menus.filter(isLiving), ({ station }) => station);
  return [
    ...[...catalogue.districts.values()].map(districtDocument),
    ...[...catalogue.stations.values()].map((station) => stationDocument(station, menus.get(station.key) ?? [])),
    ...[...catalogue.teams.values()].map(teamDocument),
    ...[...catalogue.brands.values()].map(brandDocument),
    ...[...catalogue.concepts.values()].map(conceptDocument),
    ...[...catalogue.activities.values()]
      .filter(isLiving)
      .map((activity) => activityDocument(activity, schedule.ofActivity(activity.key), today)),
    ...catalogue.past.map(pastDocument),
  ];
}

/** Activities of archived months, which depend neither on the day nor on anything but their menus. */
export function archivedDocuments(menus: readonly Menu[], schedule: Schedule): SearchDocument[] {
  return menus.flatMap(({ activities, month }) =>
    activities.map((activity) => activityDocument(activity, schedule.ofActivity(activity.key), lastDayOf(month))),
  );
}

export const EMPTY_FIELDS: Omit<SearchDocument, 'kind' | 'key' | 'title' | 'district'> = {
  alias: '',
  links: [],
  place: '',
  join: '',
  when: '',
  serves: [],
  field: '',
  tags: [],
  audience: '',
  passages: [],
  sessions: [],
  state: '',
  badge: '',
  level: '',
};

const link =
  (kind: Kind) =>
  (key: string): string =>
    `${kind}:${key}`;
const linkIn =
  (kind: Kind, district: string) =>
  (id: string): string =>
    `${kind}:${district}/${id}`;

function districtDocument(district: District): SearchDocument {
  return {
    ...EMPTY_FIELDS,
    kind: 'district',
    key: district.id,
    title: district.name,
    district: district.id,
    alias: `${district.province}${district.city}`,
    tags: [...district.models, ...district.platforms].map(({ name }) => name),
    passages: passagesOfDistrict(district),
  };
}

function stationDocument(station: Station, menus: readonly Menu[]): SearchDocument {
  const { kind, name, short, town, key, district, level, areas, features, serves, status } = station;
  return {
    ...EMPTY_FIELDS,
    kind: 'station',
    key,
    title: name,
    alias: short ?? '',
    district,
    place: town ?? '',
    serves,
    tags: [kind, ...features, ...areas.map((area) => area.name)],
    passages: passagesOfStation(station, menus),
    state: status === '启用' ? '' : status,
    level,
  };
}

function teamDocument(team: Team): SearchDocument {
  const { key, name, district, kind, home, stations, affiliation, focus, serves } = team;
  const places = [...(home === undefined ? [] : [home]), ...stations];
  return {
    ...EMPTY_FIELDS,
    kind: 'team',
    key,
    title: name,
    district,
    links: places.map(linkIn('station', district)),
    place: affiliation ?? '',
    serves,
    tags: [kind, ...focus],
    passages: passagesOfTeam(team),
  };
}

function brandDocument(brand: Brand): SearchDocument {
  const { key, name, district, kind, owner, teams, stations, themes, serves } = brand;
  return {
    ...EMPTY_FIELDS,
    kind: 'brand',
    key,
    title: name,
    district,
    place: owner,
    serves,
    links: [...stations.map(linkIn('station', district)), ...teams.map(linkIn('team', district))],
    tags: [kind, ...themes],
    passages: passagesOfBrand(brand),
  };
}

/** Its other names are one text, so that each is found and the result shows them. */
function conceptDocument(concept: Concept): SearchDocument {
  const { id, name, also, field, stations, teams, brands } = concept;
  return {
    ...EMPTY_FIELDS,
    kind: 'concept',
    key: id,
    title: name,
    alias: joinAliases(also),
    district: '',
    field: field ?? '',
    links: [...stations.map(link('station')), ...teams.map(link('team')), ...brands.map(link('brand'))],
    passages: passagesOfConcept(concept),
  };
}

const BADGES: Record<Basis, Badge> = { editor: '', report: '据报道', sample: '示例' };

function activityDocument(activity: Activity, scheduled: Scheduled[], today: Day): SearchDocument {
  const { key, title, district, owner, ownerKind, station, teams, brands, place, rule, join, serves, field, audience } =
    activity;
  const links = [
    `${ownerKind}:${owner}`,
    ...(station === undefined ? [] : [link('station')(station)]),
    ...teams.map(link('team')),
    ...brands.map(link('brand')),
  ];
  // Cancelled activities stay in the index, marked as such, since someone may still come for them.
  const active = scheduled.filter(takesPlace);
  const lapsed = isLapsed(activity, today);
  return {
    ...EMPTY_FIELDS,
    kind: 'activity',
    key,
    title,
    district,
    links: [...new Set(links)],
    place: place ?? '',
    join: lapsed ? '' : (join?.ways.join('、') ?? ''),
    when: rule ?? '',
    serves,
    field: field ?? '',
    audience: audience ?? '',
    passages: passagesOfActivity(activity),
    sessions: (active.length > 0 ? active : scheduled).map((item) => sessionOf(item, place)),
    state: stateOf(activity, scheduled, lapsed),
    badge: BADGES[basisOf(activity)],
  };
}

function stateOf({ status }: Activity, scheduled: readonly Scheduled[], lapsed: boolean): State {
  if (scheduled.length > 0 && !scheduled.some(takesPlace)) return '取消';
  return status === '照常' ? (lapsed ? '未确认' : '') : status;
}

function sessionOf({ day, start, end, place = '' }: Scheduled, usual = ''): Session {
  return {
    day: dayNumber(day),
    time: [start, end].filter(Boolean).join('-'),
    place: place === usual ? '' : place,
  };
}

function pastDocument(past: Past): SearchDocument {
  const { id, district, title, date, when, place, stations, teams, brands, serves, audience, partners } = past;
  return {
    ...EMPTY_FIELDS,
    kind: 'past',
    key: `${district}/${id}`,
    title,
    district,
    place: place ?? '',
    when,
    serves,
    links: [...stations.map(link('station')), ...teams.map(link('team')), ...brands.map(link('brand'))],
    tags: partners.map(({ name }) => name),
    audience: audience ?? '',
    passages: passagesOfPast(past),
    sessions: date === undefined ? [] : [{ day: dayNumber(date), time: '', place: '' }],
  };
}
