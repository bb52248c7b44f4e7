/** One date at a station, as a line. Islands import this, so it needs neither the catalogue nor a schema. */
import { weekdayName, type Day } from '../../domain/calendar/day.ts';
import type { MapOccurrence } from '../map/data.ts';
import { clockTime, phrases, monthDay } from '../words/dates/dates.ts';

export interface NextLine {
  day: Day;
  start: string;
  end: string;
  /** 11月28日 */
  date: string;
  weekday: string;
  /** 9:30; empty if unknown. */
  time: string;
  phrases: string[];
  href: string;
  join: string;
  provisional: boolean;
  /** 示例, 据报道, or empty. */
  basis: string;
}

export function nextLine({
  day,
  start,
  end,
  title,
  href,
  join,
  provisional = false,
  basis = '',
}: MapOccurrence): NextLine {
  return {
    day,
    start: start ?? '',
    end: end ?? '',
    href,
    join,
    provisional,
    basis,
    date: monthDay(day),
    weekday: weekdayName(day),
    time: start ? clockTime(start) : '',
    phrases: phrases(title),
  };
}
