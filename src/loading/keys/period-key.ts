/**
 * Keys (cache-key.ts) of pages and files of a period that is over: weeks, months and years. They depend on the menus of its months, on the
 * files of all that takes place in it, and on what their routes add.
 */
import { isArchived } from '../../domain/archive.ts';
import { daysFrom, monthOf, type Day, type Month } from '../../domain/calendar/day.ts';
import type { Activity, Menu } from '../../domain/catalogue.ts';
import { coveredDistricts } from '../../domain/coverage/districts.ts';
import type { World } from '../../domain/world.ts';
import { digestsOf, hashOf, sharedInputs } from './cache-key.ts';
import { originKey } from '../../domain/origins.ts';

interface Period {
  /** The first and last day that the page shows. */
  from: Day;
  until: Day;
  /** Omit for the whole site. */
  district?: string | undefined;
  /** Menus of earlier months on which the page depends too. */
  menusFrom?: Month | undefined;
  /** What else the page shows, as JSON. */
  others?: unknown;
}

/** No key for a period that is not over: its page is rendered in every build. */
export function periodKey(world: World, { from, until, district, menusFrom, others }: Period): { cacheKey?: string } {
  const { catalogue, digests, schedule } = world;
  if (digests === undefined || !isArchived(monthOf(until), world.today)) return {};
  const first = menusFrom ?? monthOf(from);
  const menus = catalogue.menus.filter(
    (menu) => menu.month >= first && menu.month <= monthOf(until) && isOf(menu, district),
  );
  const activities = new Set(
    daysFrom(from, until)
      .flatMap((day) => schedule.onDay(day))
      .map(({ activity }) => activity)
      .filter((activity) => district === undefined || activity.district === district),
  );
  const names = [
    ...sharedInputs(catalogue),
    ...menus.map(({ station, month }) => originKey('menus', `${station}/${month}`)),
    ...[...activities].flatMap(filesOf),
  ];
  const shown = JSON.stringify([from, until, district, schedule.from, coveredDistrictsOf(world), others]);
  return { cacheKey: hashOf([shown, ...digestsOf(world, names)].join()) };
}

const isOf = ({ station }: Menu, district: string | undefined): boolean =>
  district === undefined || station.startsWith(`${district}/`);

function filesOf({ owner, ownerKind, month, station, teams, brands }: Activity): string[] {
  return [
    month === undefined
      ? originKey(ownerKind === 'station' ? 'stations' : 'teams', owner)
      : originKey('menus', `${owner}/${month}`),
    ...(station === undefined ? [] : [originKey('stations', station)]),
    ...teams.map((key) => originKey('teams', key)),
    ...brands.map((key) => originKey('brands', key)),
  ];
}

const cache = new WeakMap<World, string[]>();

function coveredDistrictsOf(world: World): string[] {
  const districts = cache.get(world) ?? coveredDistricts(world);
  cache.set(world, districts);
  return districts;
}
