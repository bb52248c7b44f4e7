/** Which dates of a station go into the data of the map. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';

/** Of a later week; the popup shows two. */
const FIRST_OF_A_WEEK = 2;

/**
 * All dates of the week of the build and of the next, since a page is looked at on any of their days and must know what is still to
 * come. Of each later week the first two, which is what a popup shows of it seen from before, and the last: as long as that is not
 * over, 本周有活动 is true. Only a page that is more than a week old may pass over a date between them. It spares a fifth of the file.
 *
 * @param items in order
 */
export function datesToSend<Item extends { day: Day }>(items: readonly Item[], today: Day): Item[] {
  const later = addDays(mondayOf(today), 14);
  const weeks = Map.groupBy(items, ({ day }) => mondayOf(day));
  return [...weeks].flatMap(([monday, week]) =>
    monday < later ? week : week.filter((_, index) => index < FIRST_OF_A_WEEK || index === week.length - 1),
  );
}
