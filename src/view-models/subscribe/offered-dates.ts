/** Dates of an activity with a calendar file of their own; its page links exactly these. */
import type { Activity } from '../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';

/** Listed dates of a series; the subscription has all of them. */
export const MAX_DATES = 10;

/** Listed dates that take place, from the day of the build on. Their files are named by `origin`. */
export function offeredDates(world: World, { key }: Pick<Activity, 'key'>): Scheduled[] {
  return world.schedule
    .ofActivity(key)
    .filter(({ day }) => day >= world.today)
    .slice(0, MAX_DATES)
    .filter(takesPlace);
}
