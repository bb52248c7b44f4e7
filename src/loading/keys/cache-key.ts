/** Keys of pages that need not be rendered again (scripts/build/generate/store.ts): Astro's `cacheKey` of a static path. */
import { createHash } from 'node:crypto';
import { isArchived } from '../../domain/archive.ts';
import { addMonths, monthOf, type Month } from '../../domain/calendar/day.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { presenceOf } from '../../domain/presence.ts';
import type { World } from '../../domain/world.ts';
import { internalEnv } from '../../env.ts';
import { LOGO_ORIGIN, originKey } from '../../domain/origins.ts';
import { memoize, weakMemoizeByKey } from '../../domain/memoize.ts';

/** An alias (`moved`) has a redirect instead of the page. */
interface Path {
  params: object;
  props: object;
}

/**
 * Adds a key to each path.
 * @param inputs all that the page or file is made from, but for the code: JSON, since a map or a set would look empty
 */
export function keyed<Found extends Path>(
  paths: readonly Found[],
  inputs: (props: Found['props']) => unknown,
): (Found & { cacheKey?: string })[] {
  // Nothing else keeps what it renders, and the development server asks for the paths with every page.
  if (internalEnv.CODE_VERSION === undefined) return [...paths];
  return paths.map((path) => ({
    ...path,
    cacheKey: hashOf(JSON.stringify([path.params, 'moved' in path.props && path.props.moved, inputs(path.props)])),
  }));
}

/**
 * Adds a key to the path of each file that changes with the content and the scheduled period, but not with the day of the build.
 * @param origins names of the files of the content that it is made from
 */
export function keyedByOrigins<Found extends Path>(
  world: World,
  paths: readonly Found[],
  origins: (props: Found['props']) => readonly string[],
): (Found & { cacheKey?: string })[] {
  if (world.digests === undefined) return [...paths];
  return paths.map((path) => ({
    ...path,
    cacheKey: hashOf([periodOf(world), ...revisedDigests(world, origins(path.props))].join()),
  }));
}

/** The same of a file that is made from the whole content: a route without parameters exports it as `cacheKey`. */
export const contentKey = (world: World): string | undefined =>
  world.digests && hashOf([world.revised, periodOf(world), ...[...world.digests].sort()].join());

/** Adds this key to all paths. */
export const keyedByContent = <Found>(world: World, paths: readonly Found[]): (Found & { cacheKey?: string })[] => {
  const cacheKey = contentKey(world);
  return paths.map((path) => ({ ...path, ...(cacheKey === undefined ? {} : { cacheKey }) }));
};

/** Calendars for subscription begin in another month when a month is over. */
const periodOf = ({ schedule: { from, until }, today }: World): string => [from, until, monthOf(today)].join();

/** The same bytes may be a later revision. */
const revisedDigests = (world: World, names: readonly string[]): string[] =>
  [...new Set(names)].map(
    (name) => `${name} ${world.digests?.get(name) ?? ''} ${String(world.revisions?.get(name) ?? '')}`,
  );

/**
 * A digest of the files that the pages of a station and an archived month show, without the time to find out what they show. (Months
 * that are not archived depend on the day of the build, and on other menus.)
 * @returns undefined for other months
 */
export function archivedInputs(world: World, station: string, month: Month | undefined): string | undefined {
  if (world.digests === undefined || !isArchived(month, world.today)) return undefined;
  return digestsOfStation(world, station)(month);
}

/** Many activities share the files of their menu. */
const digestsOfStation = weakMemoizeByKey((world: World, station: string) =>
  memoize((month: Month) => hashOf(filesOf(world, station, month).join())),
);

/**
 * Digests of all files that the pages of a station and an archived month show: the station and those above it, its menus of this month
 * and of those beside it (their pages link to each other, and activities are moved between them), its routines, and who takes part.
 */
function filesOf(world: World, station: string, month: Month): string[] {
  const { links } = world;
  const activities = links.activitiesOfStation(station);
  const names = [
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
  return pageInputs(world, [...names, ...partners]);
}

/**
 * Every page shows the site's settings, which kinds of things it has, and the helplines of all districts, and every date depends on the
 * work-day tables.
 */
const sharedInputs = ({ workdays, districts }: Catalogue): string[] => [
  'site/site',
  'sources/sources',
  LOGO_ORIGIN,
  ...workdays.map(({ year }) => `workdays/${String(year)}`),
  ...[...districts.keys()].map((id) => originKey('districts', id)),
];

/** @param names files of the content that a page shows, beyond those that every page shows */
export const pageInputs = ({ catalogue, digests }: World, names: readonly string[]): string[] => [
  JSON.stringify(presenceOf(catalogue)),
  ...[...new Set([...sharedInputs(catalogue), ...names])].map((name) => `${name} ${digests?.get(name) ?? ''}`),
];

export const hashOf = (data: string): string => createHash('sha1').update(data).digest('base64url');
