/** Which dates of an activity can be put into a calendar one by one: each has a file of its own, and the page links exactly those. */
import type { Activity } from '../../domain/catalogue.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import type { World } from '../../domain/world.ts';

/** Dates of a series that its page lists; the calendar has the others. */
export const MAX_DATES = 10;

/** Those of the dates listed that are still to come as of the build, and do take place. Their files are named by `origin`. */
export function offeredDates(world: World, { key }: Pick<Activity, 'key'>): Scheduled[] {
  return world.schedule
    .ofActivity(key)
    .filter(({ day }) => day >= world.today)
    .slice(0, MAX_DATES)
    .filter(takesPlace);
}
