/** What can be found: every district, station, team, brand, activity and report of the past, as plain words. */
import type { Activity, Brand, Catalogue, District, Menu, Past, Station, Team } from '../../catalogue.ts';
import type { Day } from '../../calendar/day.ts';
import { isLapsed } from '../../evidence/confirmation.ts';
import { basisOf, type Basis } from '../../evidence/evidence.ts';
import { takesPlace, type Schedule, type Scheduled } from '../../schedule.ts';
import type { FIELDS, Level, ServiceObject } from '../../schema/fields.ts';
import { dayNumber } from '../query/days.ts';
import type { Passage } from '../passages/passage.ts';
import {
  passagesOfActivity,
  passagesOfBrand,
  passagesOfDistrict,
  passagesOfPast,
  passagesOfStation,
  passagesOfTeam,
} from '../passages/passages-of.ts';
import type { Badge, Kind, Session, State } from '../choice/vocabulary.ts';

export interface SearchDocument {
  kind: Kind;
  /** Key in its collection; a report of the past has its district and id. */
  key: string;
  title: string;
  /** Another way to call it; a district's has its city and province. */
  alias: string;
  district: string;
  /** Whose name it is found by as well, as `kind:key`; the first of an activity is its owner. */
  links: string[];
  place: string;
  /** All ways to take part in an activity, the easiest first. */
  join: string;
  /** When, in words: a rule (每周三), or how a report says it. */
  when: string;
  serves: readonly ServiceObject[];
  field: (typeof FIELDS)[number] | '';
  tags: string[];
  audience: string;
  /** All else that stands on its page. */
  passages: Passage[];
  sessions: Session[];
  state: State;
  badge: Badge;
  /** Of a station. */
  level: Level | '';
}

/** @param today what nobody vouches for on it is marked */
export function documentsOf(catalogue: Catalogue, schedule: Schedule, today: Day = schedule.from): SearchDocument[] {
  return [
    ...[...catalogue.districts.values()].map(districtDocument),
    ...[...catalogue.stations.values()].map((station) =>
      stationDocument(
        station,
        catalogue.menus.filter((menu) => menu.station === station.key),
      ),
    ),
    ...[...catalogue.teams.values()].map(teamDocument),
    ...[...catalogue.brands.values()].map(brandDocument),
    ...[...catalogue.activities.values()].map((activity) =>
      activityDocument(activity, schedule.ofActivity(activity.key), today),
    ),
    ...catalogue.past.map(pastDocument),
  ];
}

const NOTHING: Omit<SearchDocument, 'kind' | 'key' | 'title' | 'district'> = {
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
    ...NOTHING,
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
    ...NOTHING,
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
    ...NOTHING,
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
    ...NOTHING,
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
  // What is called off stays to be found, marked: someone may still come for it.
  const live = scheduled.filter(takesPlace);
  const lapsed = isLapsed(activity, today);
  return {
    ...NOTHING,
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
    sessions: (live.length > 0 ? live : scheduled).map((item) => sessionOf(item, place)),
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
    ...NOTHING,
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
