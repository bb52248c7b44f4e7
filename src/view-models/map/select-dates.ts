/** Selects the dates of a station for the data of the map. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';

/** The card shows two. */
const DATES_PER_LATER_WEEK = 2;

/**
 * All dates of the week of the build and the next one. Of each later week the first two, which the card shows, and the last, which
 * decides 本周有活动. Only pages more than a week old may miss a date in between. This saves a fifth of the file.
 *
 * @param items in order
 * @param today day of the build
 */
export function selectDates<Item extends { day: Day }>(items: readonly Item[], today: Day): Item[] {
  const later = addDays(mondayOf(today), 14);
  const weeks = Map.groupBy(items, ({ day }) => mondayOf(day));
  return [...weeks].flatMap(([monday, week]) =>
    monday < later ? week : week.filter((_, index) => index < DATES_PER_LATER_WEEK || index === week.length - 1),
  );
}
