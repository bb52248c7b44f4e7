/**
 * Paths of entries for Astro's `getStaticPaths`: under their ids and, marked `moved`, under their aliases. Pages
 * redirect from an alias; feeds and files are served under both.
 */
import { canBeContinued, isArchived } from './archive.ts';
import type { Day, Month } from './calendar/day.ts';
import { isInUse } from './coverage/districts.ts';
import { isRecurring, ownerKeys, type Activity, type Catalogue } from './catalogue.ts';
import { districtOf, localId, type Key } from './key.ts';
import type { World } from './world.ts';

interface Path<Name extends string, Props> {
  params: Record<'district' | Name, string>;
  props: Props & { key: Key; moved: boolean };
}

export const districtPaths = ({ districts }: Catalogue) =>
  [...districts.keys()].map((district) => ({ params: { district }, props: { district } }));

export const stationPaths = ({ stations }: Catalogue) => entryPaths(stations, 'station');
/** Of stations that are open: nobody waits in the hall of the others. */
export const hallPaths = (catalogue: Catalogue): ReturnType<typeof stationPaths> =>
  stationPaths(catalogue).filter(({ props: { key } }) => isInUse(catalogue.stations.get(key)!));

export const teamPaths = ({ teams }: Catalogue) => entryPaths(teams, 'team');
export const brandPaths = ({ brands }: Catalogue) => entryPaths(brands, 'brand');

/** A concept belongs to no district. */
export const conceptPaths = ({ concepts }: Catalogue) =>
  [...concepts.values()].flatMap(({ id, aliases }) =>
    [id, ...aliases].map((address) => ({ params: { concept: address }, props: { key: id, moved: address !== id } })),
  );

export function menuPaths(catalogue: Catalogue): Path<'station' | 'month', { month: Month }>[] {
  return catalogue.menus.flatMap(({ station: key, month }) =>
    ownerKeys(catalogue, key).map((address) => ({
      params: { district: districtOf(address), station: localId(address), month },
      props: { key, month, moved: address !== key },
    })),
  );
}

/** Of menus whose month is not archived: these have papers. */
export const livingMenuPaths = (catalogue: Catalogue, today: Day): ReturnType<typeof menuPaths> =>
  menuPaths(catalogue).filter(({ props: { month } }) => !isArchived(month, today));

/** Stations that have a menu whose month is not archived: these announce their weeks. */
export function announcingStationPaths(catalogue: Catalogue, today: Day): ReturnType<typeof stationPaths> {
  const announcing = new Set(livingMenuPaths(catalogue, today).map(({ props: { key } }) => key));
  return stationPaths(catalogue).filter(({ props: { key } }) => announcing.has(key));
}

/** Of menus that the editor's page can begin a new month with. */
export function continuedMenuPaths(catalogue: Catalogue, today: Day): ReturnType<typeof menuPaths> {
  const latest = new Map(catalogue.menus.map(({ station, month }) => [station, month]));
  return menuPaths(catalogue).filter(({ props: { key, month } }) =>
    canBeContinued(month, latest.get(key) ?? month, today),
  );
}

export function activityPaths(catalogue: Catalogue): Path<'owner' | 'id', { activity: Activity }>[] {
  return [...catalogue.activities.values()].flatMap((activity) =>
    ownerKeys(catalogue, activity.owner).map((address) => ({
      params: { district: districtOf(address), owner: localId(address), id: activity.id },
      props: { activity, key: activity.key, moved: address !== activity.owner },
    })),
  );
}

/** Of recurring activities. */
export const seriesPaths = (catalogue: Catalogue): ReturnType<typeof activityPaths> =>
  activityPaths(catalogue).filter(({ props: { activity } }) => isRecurring(activity));

/** For files that only the present page links to. */
export const withoutMoved = <Found extends { props: { moved: boolean } }>(paths: readonly Found[]): Found[] =>
  paths.filter(({ props }) => !props.moved);

function entryPaths<Name extends string>(
  entries: ReadonlyMap<string, { key: Key; id: string; district: string; aliases: string[] }>,
  name: Name,
): Path<Name, object>[] {
  return [...entries.values()].flatMap(({ key, district, id, aliases }) =>
    [id, ...aliases].map((address) => ({
      params: { district, [name]: address } as Record<'district' | Name, string>,
      props: { key, moved: address !== id },
    })),
  );
}

/** Of the versions that may be read, and of those that were withdrawn, whose files say so. */
export const versionPaths = ({ versions }: Pick<World, 'versions'>) =>
  versions === undefined
    ? []
    : [...new Set([...versions.archived.keys(), ...versions.withdrawn])].map((version) => ({
        params: { version },
        props: { version },
      }));
