/**
 * Keys of pages that need not be rendered again (scripts/build/generate/store.ts): Astro's `cacheKey` of a static path. Only pages of
 * archived months have one, because all others depend on the day of the build.
 */
import { createHash } from 'node:crypto';
import { isArchived } from '../domain/archive.ts';
import { addMonths, type Month } from '../domain/calendar/day.ts';
import type { Activity, Catalogue } from '../domain/catalogue.ts';
import type { World } from '../domain/world.ts';
import { originKey } from './files/read-content.ts';

interface Path {
  props: { key: string; month: Month } | { activity: Activity };
}

/** Adds a key to the paths of menus and activities of archived months. */
export function keyed<Found extends Path>(world: World, paths: readonly Found[]): (Found & { cacheKey?: string })[] {
  return paths.map((path) => {
    const { props } = path;
    const [station, month] =
      'activity' in props ? [props.activity.owner, props.activity.month] : [props.key, props.month];
    if (world.digests === undefined || !isArchived(month, world.today)) return path;
    return { ...path, cacheKey: keyOf(world, station, month) };
  });
}

/** The key of the calendar of an archived month: the files of the district except menus, and those of the activities in it. */
export function archiveKey(
  world: World,
  { district, activities }: { district: string; activities: readonly Activity[] },
): { cacheKey?: string } {
  const { catalogue, digests, links, schedule } = world;
  if (digests === undefined) return {};
  const names = [
    ...sharedInputs(catalogue),
    ...links.stationsOfDistrict(district).map(({ key }) => originKey('stations', key)),
    ...links.teamsOfDistrict(district).map(({ key }) => originKey('teams', key)),
    ...activities.flatMap(({ owner, month }) => (month === undefined ? [] : [originKey('menus', `${owner}/${month}`)])),
  ];
  return { cacheKey: hashOf([schedule.from, ...digestsOf(world, names)]) };
}

/** Many activities share the key of their menu. */
const cache = new WeakMap<World, Map<string, string>>();

function keyOf(world: World, station: string, month: Month): string {
  const keys = cache.get(world) ?? new Map<string, string>();
  cache.set(world, keys);
  const name = `${station} ${month}`;
  const key = keys.get(name) ?? hashOf(inputsOf(world, station, month));
  keys.set(name, key);
  return key;
}

export const hashOf = (inputs: readonly string[]): string =>
  createHash('sha1').update(inputs.join()).digest('base64url');

export const digestsOf = ({ digests }: World, names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => `${name} ${digests?.get(name) ?? ''}`);

/** Every page shows the site's settings and the helplines of all districts, and every date depends on the work-day tables. */
export const sharedInputs = ({ workdays, districts }: Catalogue): string[] => [
  'site/site',
  'sources/sources',
  ...workdays.map(({ year }) => `workdays/${String(year)}`),
  ...[...districts.keys()].map((id) => originKey('districts', id)),
];

/**
 * Digests of all files that the pages of a station and an archived month show: the station and those above it, its menus of this month
 * and of those beside it (their pages link to each other, and activities are moved between them), its routines, and who takes part.
 */
function inputsOf(world: World, station: string, month: Month): string[] {
  const { catalogue, links } = world;
  const activities = links.activitiesOfStation(station);
  const names = [
    ...sharedInputs(catalogue),
    ...[station, ...links.ancestorsOf(station).map(({ key }) => key)].map((key) => originKey('stations', key)),
    ...[-1, 0, 1].map((months) => originKey('menus', `${station}/${addMonths(month, months)}`)),
  ];
  const partners = activities
    .filter((activity) => activity.month === undefined || activity.month === month)
    .flatMap(({ owner, teams, brands }) => [
      originKey('teams', owner),
      ...teams.map((key) => originKey('teams', key)),
      ...brands.map((key) => originKey('brands', key)),
    ]);
  return digestsOf(world, [...names, ...partners]);
}
