/**
 * Keys (cache-key.ts) of pages and files of a period: weeks, months and years. Those of one that is over depend on the menus of its months,
 * on the files of all that takes place in it, and on what their routes add.
 */
import { isArchived } from '../../domain/archive.ts';
import { daysFrom, monthOf, type Day, type Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import { coveredDistricts } from '../../domain/coverage/districts.ts';
import type { World } from '../../domain/world.ts';
import { internalEnv } from '../../env.ts';
import { hashOf, pageInputs } from './cache-key.ts';
import { activityOrigins, originKey } from '../../domain/origins.ts';
import { weakMemoize } from '../../domain/memoize.ts';

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
  /**
   * What the page shows beyond what every page shows, as JSON, where that takes less time than the page: the key of a period that is not
   * over. Without it, such pages are rendered in every build.
   */
  shown?: () => unknown;
}

export function periodKey(world: World, period: Period): { cacheKey?: string } {
  const { from, until, district, menusFrom, others, shown } = period;
  const { catalogue, digests, schedule } = world;
  // The development server asks for the paths with every page.
  if (digests === undefined || internalEnv.CODE_VERSION === undefined) return {};
  if (!isArchived(monthOf(until), world.today))
    return shown === undefined ? {} : { cacheKey: hashOf(JSON.stringify([pageInputs(world, []), shown()])) };
  const first = menusFrom ?? monthOf(from);
  const menus = catalogue.menus.filter(
    (menu) => menu.month >= first && menu.month <= monthOf(until) && isOf(menu, district),
  );
  const names = new Set(menus.map(({ station, month }) => originKey('menus', `${station}/${month}`)));
  const activities = new Set(
    daysFrom(from, until).flatMap((day) => schedule.onDay(day).map(({ activity }) => activity)),
  );
  for (const activity of activities)
    if (district === undefined || activity.district === district)
      for (const name of originsOf(activity)) names.add(name);
  const beyond = JSON.stringify([from, until, district, schedule.from, coveredDistrictsOf(world), others]);
  return { cacheKey: hashOf([beyond, ...pageInputs(world, [...names])].join()) };
}

/** An activity is in many periods: its week, month and year, of its district and of the site. */
const originsOf = weakMemoize(activityOrigins);

const isOf = ({ station }: Menu, district: string | undefined): boolean =>
  district === undefined || station.startsWith(`${district}/`);

const coveredDistrictsOf = weakMemoize((world: World) => coveredDistricts(world));
