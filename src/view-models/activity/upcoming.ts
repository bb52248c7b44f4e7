/** The next dates of some activities, as of the build; the browser hides past ones. */
import type { Activity } from '../../domain/catalogue.ts';
import { byDayAndTime, type Scheduled } from '../../domain/schedule.ts';
import { occurrenceView, type OccurrenceView } from './occurrence.ts';
import { slashDay } from '../words/dates/dates.ts';
import { weekdayName } from '../../domain/calendar/day.ts';
import type { World } from '../../domain/world.ts';

export type UpcomingView = (OccurrenceView & { date: string; weekday: string })[];

const MAX_SHOWN = 6;

export function upcomingOf(world: World, activities: Activity[], max = MAX_SHOWN): UpcomingView {
  const items = activities
    .flatMap(({ key }) =>
      world.schedule
        .ofActivity(key)
        .filter(({ day }) => day >= world.today)
        .slice(0, max),
    )
    .sort(byDayAndTime)
    .slice(0, max);
  return upcomingView(world, items);
}

export const upcomingView = (world: World, items: readonly Scheduled[]): UpcomingView =>
  items.map((item) => ({ ...occurrenceView(world, item), date: slashDay(item.day), weekday: weekdayName(item.day) }));
