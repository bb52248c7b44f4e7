/** Dates around a day that names none, among which the intended one may be. */
import { addDays, daysBetween, type Day } from '../../../calendar/day.ts';
import { occurrencesOf, type Calendars, type Occurrence } from '../../../calendar/occurrences.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';

/** Days before and after. */
const NEAR = 31;

export const datesAround = (activity: ActivityTiming, day: Day, calendars: Calendars): Occurrence[] =>
  occurrencesOf(activity, { from: addDays(day, -NEAR), until: addDays(day, NEAR) }, calendars);

export const nearestTo = (day: Day, dates: readonly Occurrence[]): Day | undefined =>
  dates.map((one) => one.day).sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)))[0];
