/** What the page of a concept draws from content that is there anyway: the seven platforms, 五为, levels, order channels, highlights. */
import { DAYS_PER_WEEK } from '../../domain/build-time.ts';
import { addDays, type Day } from '../../domain/calendar/day.ts';
import type { Activity, Station } from '../../domain/catalogue.ts';
import { isLadder } from '../district/ladder.ts';
import { memoize } from '../../domain/memoize.ts';
import { takesPlace } from '../../domain/schedule.ts';
import type { Level } from '../../domain/schema/fields.ts';
import type { World } from '../../domain/world.ts';
import * as urls from '../../urls.ts';
import {
  channelView,
  ownPhoneOfDistrict,
  sitePhone,
  type AskView,
  type ChannelView,
} from '../activity/joining/ordering.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS, PEOPLE, type Mark } from '../marks/mark.ts';
import type { UpcomingView } from '../activity/upcoming/upcoming.ts';
import { essenceOf } from '../station/alike.ts';
import { countedPlaces } from '../station/counted-places.ts';
import { byLevel } from '../station/station.ts';
import { monthDay } from '../words/dates/dates.ts';
import type { Mentions } from './mentions.ts';
import { upcomingFor } from './upcoming.ts';

interface Link {
  name: string;
  href: string;
}

export interface PlatformTable {
  /** 11月23日起四周 */
  period: string;
  /** Columns: the districts with dates, most first. */
  districts: string[];
  /** One row a platform, in their order; `counts` by district. */
  rows: (Link & { counts: number[]; total: number })[];
}

export interface ObjectRow {
  mark: Mark;
  people: string;
  dates: number;
  stations: Link[];
  teams: Link[];
  upcoming: UpcomingView;
  /** The week of the districts, of these only. */
  weekHref: string;
}

export interface Ladder extends Link {
  levels: { name: string; note: string; level: Level | undefined }[];
}

export interface Ordering {
  rows: OrderingRow[];
  /** For districts without a number of their own. */
  sitePhone: AskView | undefined;
}

export interface OrderingRow extends Link {
  /** Of the district. */
  id: string;
  channels: ChannelView[];
  /** What its report says of ordering: the names of its models. */
  models: string;
  /** The district's own number. */
  ask: AskView | undefined;
}

export interface HighlightGroup extends Link {
  /** All of the districts side by side. */
  allHref: string;
  /** `alike`: how many stations say the same, itself included. */
  items: (Link & { text: string; alike: number })[];
}

/** Reported places of which the site names some. */
export interface PlaceCount extends Link {
  label: string;
  reported: number;
  /** Of those, stations that the site names, and those with a position. */
  named: number;
  located: number;
}

/** Hosts of dates of one platform. */
export interface HostCount extends Link {
  district: string;
  dates: number;
}

const stationLink = ({ key, name, short }: Station): Link => ({ name: short ?? name, href: urls.station(key) });

const WEEKS = 4;

export const periodWords = (since: Day): string => `${monthDay(since)}起四周`;

interface DatesOf {
  /** By field and district, by service object, and by field and owner. */
  byField: ReadonlyMap<string, ReadonlyMap<string, number>>;
  byObject: ReadonlyMap<string, number>;
  byHost: ReadonlyMap<string, ReadonlyMap<Activity['owner'], number>>;
}

/** Dates of four weeks, counted once for all concepts whose lists begin on the same day. */
const datesSince = memoize((world: World) =>
  memoize((since: Day): DatesOf => {
    const byField = new Map<string, Map<string, number>>();
    const byHost = new Map<string, Map<Activity['owner'], number>>();
    const byObject = new Map<string, number>();
    for (let offset = 0; offset < WEEKS * DAYS_PER_WEEK; offset += 1) {
      for (const occurrence of world.schedule.onDay(addDays(since, offset))) {
        if (!takesPlace(occurrence)) continue;
        const { field, serves, district, owner } = occurrence.activity;
        for (const object of serves) byObject.set(object, (byObject.get(object) ?? 0) + 1);
        if (field === undefined) continue;
        increment(byField, field, district);
        increment(byHost, field, owner);
      }
    }
    return { byField, byObject, byHost };
  }),
);

function increment<Key>(counts: Map<string, Map<Key, number>>, group: string, key: Key): void {
  const ofGroup = counts.get(group) ?? new Map<Key, number>();
  counts.set(group, ofGroup.set(key, (ofGroup.get(key) ?? 0) + 1));
}

export function platformTable(world: World, since: Day): PlatformTable {
  const { byField } = datesSince(world)(since);
  const { districts, concepts } = world.catalogue;
  const pages = new Map([...concepts.values()].map(({ id, field }) => [field, urls.concept(id)]));
  const totals = new Map<string, number>();
  for (const counts of byField.values())
    for (const [id, count] of counts) totals.set(id, (totals.get(id) ?? 0) + count);
  const columns = [...totals].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  return {
    period: periodWords(since),
    districts: columns.map((id) => districts.get(id)?.name ?? id),
    rows: ALL_FIELDS.map(({ name }) => {
      const counts = columns.map((id) => byField.get(name)?.get(id) ?? 0);
      return { name, href: pages.get(name) ?? '', counts, total: counts.reduce((sum, count) => sum + count, 0) };
    }),
  };
}

export function hostsOf(world: World, field: string, since: Day): HostCount[] {
  const { stations, teams, districts } = world.catalogue;
  return [...(datesSince(world)(since).byHost.get(field) ?? [])]
    .flatMap(([key, dates]): HostCount[] => {
      const station = stations.get(key);
      const team = teams.get(key);
      const district = districts.get(station?.district ?? team?.district ?? '')?.name ?? '';
      if (station) return [{ ...stationLink(station), district, dates }];
      return team ? [{ name: team.name, href: urls.team(key), district, dates }] : [];
    })
    .sort((a, b) => b.dates - a.dates);
}

export function objectRows(world: World, since: Day): ObjectRow[] {
  const { stations, teams } = world.catalogue;
  const { byObject } = datesSince(world)(since);
  const serving = <Entry extends { serves: readonly string[] }>(all: Iterable<Entry>, name: string) =>
    [...all].filter(({ serves }) => serves.includes(name));
  return ALL_MARKS.map((mark) => ({
    mark,
    people: PEOPLE[mark.name],
    dates: byObject.get(mark.name) ?? 0,
    stations: serving(stations.values(), mark.name).map(stationLink),
    teams: serving(teams.values(), mark.name).map(({ key, name }) => ({ name, href: urls.team(key) })),
    upcoming: upcomingFor(world, mark.name),
    weekHref: urls.weekFor(mark.code),
  }));
}

export function laddersOf({ catalogue }: World): Ladder[] {
  return [...catalogue.districts.values()]
    .filter(({ network }) => isLadder(network))
    .sort((a, b) => b.network.length - a.network.length)
    .map(({ id, name, network }) => ({
      name,
      href: urls.districtAbout(id),
      levels: network.map((step) => ({ name: step.name, note: step.note ?? '', level: step.level })),
    }));
}

/** Districts with a channel first, then those whose report has such a model, then all others. */
export function orderingOf(world: World, { models }: Mentions): Ordering {
  const rows = [...world.catalogue.districts.values()].map(({ id, name, orderChannels }) => ({
    id,
    name,
    href: urls.districtAbout(id),
    channels: orderChannels.map(channelView),
    models: models
      .filter(({ district }) => district === id)
      .map(({ model }) => model.name)
      .join('、'),
    ask: ownPhoneOfDistrict(world, id),
  }));
  const rank = ({ channels, models: names }: OrderingRow) => (channels.length > 0 ? 0 : names === '' ? 2 : 1);
  return { rows: rows.sort((a, b) => rank(a) - rank(b)), sitePhone: sitePhone(world) };
}

/** Of the districts whose report has such a model. */
export function highlightGroups({ catalogue, links }: World, { models }: Mentions): HighlightGroup[] {
  return [...new Set(models.map(({ district }) => district))].map((id) => {
    const told = links
      .stationsOfDistrict(id)
      .toSorted(byLevel)
      .flatMap((station) => (station.highlight === undefined ? [] : [{ station, text: station.highlight }]));
    const alike = Map.groupBy(told, ({ text }) => essenceOf(text));
    return {
      name: catalogue.districts.get(id)?.name ?? id,
      href: urls.districtAbout(id),
      allHref: `${urls.highlights()}#${id}`,
      items: told.map(({ station, text }) => ({
        ...stationLink(station),
        text,
        alike: alike.get(essenceOf(text))?.length ?? 1,
      })),
    };
  });
}

export const placeCounts = (world: World, { figures }: Mentions): PlaceCount[] =>
  figures.flatMap(({ district, figure }) => {
    const counted = countedPlaces(world, district, figure);
    return counted === undefined
      ? []
      : [
          {
            name: world.catalogue.districts.get(district)?.name ?? district,
            href: urls.districtAbout(district),
            label: figure.label,
            reported: figure.value,
            named: counted.length,
            located: counted.filter(({ position }) => position !== undefined).length,
          },
        ];
  });
