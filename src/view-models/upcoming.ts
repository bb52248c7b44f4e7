/** The next dates of some activities. The page may be old when it is read, so it holds more than it shows at first. */
import type { Activity } from '../domain/catalogue.ts';
import { occurrenceView, type OccurrenceView } from './occurrence.ts';
import { slashDay } from './wording.ts';
import { weekdayName } from '../domain/calendar/day.ts';
import type { World } from './world.ts';

export type UpcomingView = (OccurrenceView & { date: string; weekday: string })[];

const SHOWN = 6;

export function upcomingOf(world: World, activities: Activity[], most = SHOWN): UpcomingView {
  return activities
    .flatMap(({ key }) => world.schedule.ofActivity(key).filter(({ day }) => day >= world.today).slice(0, most))
    .sort((a, b) => (`${a.day}${a.start ?? ''}${a.activity.key}` < `${b.day}${b.start ?? ''}${b.activity.key}` ? -1 : 1))
    .slice(0, most)
    .map((item) => ({ ...occurrenceView(world, item), date: slashDay(item.day), weekday: weekdayName(item.day) }));
}
