/** The next dates of some activities; the browser hides past ones. */
import { DAYS_PER_WEEK } from '../../../domain/build-time.ts';
import type { Activity } from '../../../domain/catalogue.ts';
import { byDayAndTime, type Scheduled } from '../../../domain/schedule.ts';
import { occurrenceView, type OccurrenceView } from '../occurrence.ts';
import { monthDay } from '../../words/dates/dates.ts';
import { addDays, weekdayName, type Day } from '../../../domain/calendar/day.ts';
import type { World } from '../../../domain/world.ts';

/** `brand`: on pages that list it for its brand; empty or absent elsewhere. */
export type UpcomingView = (OccurrenceView & { date: string; weekday: string; brand?: string })[];

/** Shown if there are as many. */
const MIN_SHOWN = 4;
/** Of dates after the week: some remain when those of the week are over. */
const MIN_LATER = 2;
const MAX_SHOWN = 10;

/**
 * @param since the first day of the list: dates of a week, and some later ones. Where a week has more than fit, the list begins with the
 * day of the build: it would be over before the week is
 */
export function upcomingOf(world: World, activities: Activity[], since: Day): UpcomingView {
  const items = activities
    .map(({ key }) => world.schedule.ofActivity(key))
    // Most are over.
    .filter((dates) => dates.length > 0 && dates.at(-1)!.day >= since)
    .flatMap((dates) => dates.filter(({ day }) => day >= since).slice(0, MAX_SHOWN))
    .sort(byDayAndTime);
  const later = addDays(since, DAYS_PER_WEEK);
  const inWeek = items.filter(({ day }) => day < later).length;
  const fits = inWeek + MIN_LATER <= MAX_SHOWN;
  return upcomingView(
    world,
    fits
      ? items.slice(0, Math.max(inWeek + MIN_LATER, MIN_SHOWN))
      : items.filter(({ day }) => day >= world.today).slice(0, MAX_SHOWN),
  );
}

export const upcomingView = (world: World, items: readonly Scheduled[]): UpcomingView =>
  items.map((item) => ({ ...occurrenceView(world, item), date: monthDay(item.day), weekday: weekdayName(item.day) }));
