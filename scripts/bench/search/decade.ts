/**
 * Ten years of a large district, 20,000 activities a year, mixed from words of the real content. Titles and texts hardly ever repeat,
 * which is the worst case for an index: real series repeat theirs.
 */
import { addMonths, firstDayOf, type Day, type Month } from '../../../src/domain/calendar/day.ts';
import type { SearchDocument } from '../../../src/domain/search/index/document.ts';
import { dayNumber, dayOfNumber } from '../../../src/domain/search/query/day-number.ts';
import type { SearchManifest } from '../../../src/view-models/search/index.ts';
import { BRANDS, STATIONS, TEAMS } from '../growth/plan.ts';
import { seeded, type Seeded } from '../seeded.ts';
import { wordMixer } from './varied.ts';

export interface DecadeFiles {
  manifest: SearchManifest;
  /** By name. */
  texts: ReadonlyMap<string, string>;
}

/** Late in the year, so that most of it is archived; a month with all of its menus is ahead. */
export const DECADE_DAY: Day = '2036-11-22';
const LAST_MONTH: Month = '2036-12';
const YEARS = 10;
const ACTIVITIES_A_YEAR = 20_000;

interface Decade {
  /** Without the activities. */
  hosts: SearchDocument[];
  activities: { month: Month; document: SearchDocument }[];
}

/** @param real documents of the real content */
export function decadeOf(real: readonly SearchDocument[]): Decade {
  const random = seeded(1);
  const district = real.find(({ kind }) => kind === 'district')!;
  const stations = hostsLike(random, real, 'station', STATIONS);
  const teams = hostsLike(random, real, 'team', TEAMS, stations);
  const brands = hostsLike(random, real, 'brand', BRANDS, stations);
  const make = activityMaker(random, real, { stations, teams, brands });
  const perMonth = ACTIVITIES_A_YEAR / 12;
  const activities = Array.from({ length: YEARS * ACTIVITIES_A_YEAR }, (_, index) => {
    const month = addMonths(LAST_MONTH, Math.floor(index / perMonth) + 1 - YEARS * 12);
    return { month, document: make(index, month) };
  });
  return { hosts: [district, ...stations, ...teams, ...brands], activities };
}

type Kind = 'station' | 'team' | 'brand';

/** Under new names: two characters of the real ones, then the rest of one of them. */
function hostsLike(
  random: Seeded,
  real: readonly SearchDocument[],
  kind: Kind,
  count: number,
  stations: readonly SearchDocument[] = [],
): SearchDocument[] {
  const models = real.filter((document) => document.kind === kind);
  const characters = [...new Set(models.flatMap(({ title }) => title.match(/\p{Script=Han}/gu) ?? []))];
  const { key: district } = real.find((document) => document.kind === 'district')!;
  return Array.from({ length: count }, (_, index) => {
    const model = random.pick(models);
    return {
      ...model,
      key: `${district}/${kind}${index}`,
      district,
      title: `${random.pick(characters)}${random.pick(characters)}${model.title.slice(2)}`,
      alias: '',
      links: stations.length === 0 ? [] : [linkTo(random.pick(stations))],
    };
  });
}

const linkTo = ({ kind, key }: SearchDocument): string => `${kind}:${key}`;

function activityMaker(
  random: Seeded,
  real: readonly SearchDocument[],
  { stations, teams, brands }: Record<`${Kind}s`, readonly SearchDocument[]>,
): (index: number, month: Month) => SearchDocument {
  const models = real.filter(({ kind, sessions }) => kind === 'activity' && sessions.length > 0);
  const mixWords = wordMixer(random, models);
  return (index, month) => {
    const [model, station] = [random.pick(models), random.pick(stations)];
    const day = dayNumber(firstDayOf(month)) + random.below(28);
    const slug = model.key.slice(model.key.lastIndexOf('-') + 1);
    return {
      ...model,
      ...mixWords(),
      key: `${station.key}/${dayOfNumber(day).replaceAll('-', '')}-${slug}-${index}`,
      district: station.district,
      links: [
        linkTo(station),
        ...(random.percent(20) ? [linkTo(random.pick(teams))] : []),
        ...(random.percent(30) ? [linkTo(random.pick(brands))] : []),
      ],
      // A routine has dates in all months; here each activity has one.
      sessions: [{ ...model.sessions[0]!, day }],
    };
  };
}
