/** Dates of an activity with a calendar file of their own; its page links exactly these. */
import { listedDates } from '../../domain/build-time.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';

/** Listed dates of a series; the subscription has all of them. */
export const MAX_DATES = 10;

/** Listed dates that take place. The page offers those that are still to come. */
export function offeredDates(world: World, { key, rule }: Pick<Activity, 'key' | 'rule'>): Scheduled[] {
  const dates = world.schedule.ofActivity(key);
  return (rule === undefined ? dates.filter(({ day }) => day >= world.today) : listedDates(dates, key, world))
    .slice(0, MAX_DATES)
    .filter(takesPlace);
}
