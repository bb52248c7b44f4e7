/**
 * Keys of pages that need not be rendered again (scripts/build/generate/store.ts): Astro's `cacheKey` of a static path. Only pages of
 * archived months have one, because all others depend on the day of the build.
 */
import { createHash } from 'node:crypto';
import { isArchived } from '../domain/archive.ts';
import { addMonths, type Month } from '../domain/calendar/day.ts';
import type { Activity } from '../domain/catalogue.ts';
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

/** Many activities share the key of their menu. */
const cache = new WeakMap<World, Map<string, string>>();

function keyOf(world: World, station: string, month: Month): string {
  const keys = cache.get(world) ?? new Map<string, string>();
  cache.set(world, keys);
  const name = `${station} ${month}`;
  const key =
    keys.get(name) ??
    createHash('sha1')
      .update(inputsOf(world, station, month).join())
      .digest('base64url');
  keys.set(name, key);
  return key;
}

/**
 * Digests of all files that the pages of a station and an archived month show: the station and those above it, its menus of this month
 * and of those beside it (their pages link to each other, and activities are moved between them), its routines, and who takes part.
 * Every page shows the site's settings and the helplines of all districts, and every date depends on the work-day tables.
 */
function inputsOf({ catalogue, links, digests }: World, station: string, month: Month): string[] {
  const activities = links.activitiesOfStation(station);
  const names = [
    'site/site',
    'sources/sources',
    ...catalogue.workdays.map(({ year }) => `workdays/${String(year)}`),
    ...[...catalogue.districts.keys()].map((id) => originKey('districts', id)),
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
  return [...names, ...new Set(partners)].map((name) => `${name} ${digests?.get(name) ?? ''}`);
}
