/** Upcoming sessions of a station, at the current time in Shanghai. */
import { addDays, hasCome, MIDNIGHT, mondayOf, type Day } from '../../domain/calendar/day-arithmetic.ts';
import type { Now } from '../../clock.ts';
import type { MapOccurrence, MapPlace } from './data.ts';
import { formatDay } from './words.ts';

/** In a card and in a row of the list. */
const MAX_SHOWN = 2;

/** The first `count` sessions that are not over. */
export function upcomingAt({ next }: Pick<MapPlace, 'next'>, now: Now, count = MAX_SHOWN): MapOccurrence[] {
  return next.filter((occurrence) => !isOver(occurrence, now)).slice(0, count);
}

/** Whether a session is still to come by Sunday. */
export function hasActivityThisWeek(place: Pick<MapPlace, 'next'>, now: Now): boolean {
  const [first] = upcomingAt(place, now, 1);
  return first !== undefined && first.day <= sundayOf(now.day);
}

/** 今天9:30, 明天, 周六14:30, 11月30日周一9:30 */
export function formatWhen({ day, start }: Pick<MapOccurrence, 'day' | 'start'>, today: Day): string {
  return formatDay(day, today) + (start ? start.replace(/^0/, '') : '');
}

/** A session without an end lasts until midnight. */
const isOver = ({ day, end }: MapOccurrence, now: Now): boolean => hasCome(day, end ?? MIDNIGHT, now);

const sundayOf = (day: Day): Day => addDays(mondayOf(day), 6);
