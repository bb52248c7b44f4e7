/** Days and months as the editor's page shows them. */
import {
  addMonths,
  daysFrom,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayName,
  weekdayOf,
  type Day,
  type Month,
} from '../../domain/calendar/day.ts';
import { clockTime, monthDay, slashDay, spokenDay } from '../words/dates/dates.ts';

export { addMonths, monthOf, weekdayName } from '../../domain/calendar/day.ts';
export { daySpan, fullMonth, monthNumber, slashDay, spokenDay, weekNumber } from '../words/dates/dates.ts';

/** The days of a month in rows of seven, blank before its first. */
export function gridDays(month: Month): (Day | undefined)[] {
  const days: (Day | undefined)[] = daysFrom(firstDayOf(month), lastDayOf(month));
  const blanks = Array.from({ length: weekdayOf(firstDayOf(month)) - 1 }, () => undefined);
  return [...blanks, ...days];
}

/** Editors write the next month; in its first days perhaps still the present one. */
export const monthsToWrite = (today: Day): Month[] => [0, 1, 2].map((count) => addMonths(monthOf(today), count));

/** 5、12、19、26日 */
export const dayNumbers = (days: readonly Day[]): string => `${days.map((day) => Number(day.slice(8))).join('、')}日`;

/** 9:30—11:00 of 09:30-11:00; any other text as it is. */
export function shownTime(time: string): string {
  const [start = '', end] = time.split('-');
  return end === undefined ? clockTime(start) : `${clockTime(start)}—${clockTime(end)}`;
}

/** 2/13 and 周六 14:00 of an entry in the list. */
export const listDay = (day: Day, start: string | undefined): { date: string; time: string } => ({
  date: slashDay(day),
  time: `${weekdayName(day)}${start === undefined ? '' : ` ${clockTime(start)}`}`,
});

/** 2月24日周三、26日周五 */
export function spokenDays(days: readonly Day[]): string {
  return days
    .map((day, index) =>
      index > 0 && monthOf(days[index - 1]!) === monthOf(day)
        ? `${String(Number(day.slice(8)))}日${weekdayName(day)}`
        : spokenDay(day),
    )
    .join('、');
}

/** 16:42 of the moment at which a draft was stored; with the day where it was not today. */
export const savedWords = (at: string, today: Day): string =>
  `${at.startsWith(today) ? '' : monthDay(at.slice(0, 10) as Day)}${clockTime(at.slice(11, 16))}`;
