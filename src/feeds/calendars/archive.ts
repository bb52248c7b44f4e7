/**
 * Calendars of what is over, to be imported once: one for each district and archived month. A single date is filed under the month of its
 * day, a series under that of its last date. Together with a subscription, which has the last months, they have every date.
 */
import { isArchived } from '../../domain/archive.ts';
import { monthOf, type Month } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import type { World } from '../../domain/world.ts';
import { activityEvents, isSeries } from './activity-events.ts';
import type { CalendarEvent } from '../ics/event.ts';

export interface ArchivedMonth {
  district: string;
  month: Month;
  /** With events that are filed under this month. */
  activities: Activity[];
}

/** Only months that have dates. */
export function archivedMonths(world: World): ArchivedMonth[] {
  const found = new Map<string, ArchivedMonth>();
  for (const activity of world.catalogue.activities.values())
    for (const month of monthsOf(world, activity)) {
      if (!isArchived(month, world.today)) continue;
      const { district } = activity;
      const archived = found.get(`${district} ${month}`) ?? { district, month, activities: [] };
      archived.activities.push(activity);
      found.set(`${district} ${month}`, archived);
    }
  return [...found.values()];
}

/** A series that goes on is in no archive, but complete in every subscription. */
function monthsOf({ schedule }: World, activity: Activity): Set<Month> {
  const months = schedule.ofActivity(activity.key).map(({ day }) => monthOf(day));
  return new Set(isSeries(activity) ? months.slice(-1) : months);
}

export const archivedEvents = (world: World, { month, activities }: ArchivedMonth): CalendarEvent[] =>
  activities.flatMap((activity) =>
    activityEvents(world, activity).filter(({ day }) => isSeries(activity) || monthOf(day) === month),
  );
