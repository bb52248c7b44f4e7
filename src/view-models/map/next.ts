/** What is on at a station, by the Shanghai clock of the moment at which the map is looked at. */
import { addDays, hasCome, MIDNIGHT, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';
import type { Now } from '../../clock.ts';
import type { MapOccurrence, MapPlace } from './data.ts';
import { dayName } from './words.ts';

/** In a popup and in a row of the list. */
export const NEXT_SHOWN = 2;

/** The first `count` that are not over. */
export function nextOf({ next }: Pick<MapPlace, 'next'>, now: Now, count = NEXT_SHOWN): MapOccurrence[] {
  return next.filter((occurrence) => !isOver(occurrence, now)).slice(0, count);
}

/** Something is still to come until Sunday. */
export function isOnThisWeek(place: Pick<MapPlace, 'next'>, now: Now): boolean {
  const [first] = nextOf(place, now, 1);
  return first !== undefined && first.day <= sundayOf(now.day);
}

/** 今天9:30, 明天, 周六14:30, 11月30日周一9:30 */
export function whenWords({ day, start }: Pick<MapOccurrence, 'day' | 'start'>, today: Day): string {
  return dayName(day, today) + (start ? start.replace(/^0/, '') : '');
}

/** Without an end, it counts as running until its day is over. */
const isOver = ({ day, end }: MapOccurrence, now: Now): boolean => hasCome(day, end ?? MIDNIGHT, now);

const sundayOf = (day: Day): Day => addDays(mondayOf(day), 6);
