/**
 * How far the data of a page reaches into the future, and what that means on the day when it is read. Only planned days
 * can be said to have no activities; all others are unknown. Day arithmetic only, as browsers run it too.
 */
import { addDays, daysBetween, mondayOf, twoDigits, type Day, type Month } from '../calendar/day-arithmetic.ts';

/** Days after the build for which a page holds data. */
export const DAYS_AHEAD = 56;

/** The first day for which a page built on this day holds no data. */
export const horizonOf = (builtOn: Day): Day => addDays(builtOn, DAYS_AHEAD);

/**
 * The last day of the run of planned months that starts with the month of `today`.
 * @param months with a published menu, in any order
 * @returns undefined when the month of `today` itself is missing
 */
export function plannedUntil(months: Iterable<Month>, today: Day): Day | undefined {
  const planned = new Set(months);
  let month = today.slice(0, MONTH_LENGTH) as Month;
  if (!planned.has(month)) return undefined;
  while (planned.has(monthAfter(month))) month = monthAfter(month);
  return addDays(`${monthAfter(month)}-01`, -1);
}

export interface Reach {
  builtOn: Day;
  /** The last planned day; undefined where the month of the build is not planned. */
  until: Day | undefined;
}

/**
 * Why a list is empty: nothing is on, no plan is published yet, or the page is too old to know. If the reader's clock
 * is earlier than the build, the day of the build counts.
 */
type EmptyReason = 'none' | 'unpublished' | 'old';

export function emptyReasonOf({ builtOn, until }: Reach, today: Day): EmptyReason {
  const day = today < builtOn ? builtOn : today;
  if (until !== undefined && day <= until && day < horizonOf(builtOn)) return 'none';
  return day.slice(0, 7) === builtOn.slice(0, 7) ? 'unpublished' : 'old';
}

/** A Monday (YYYY-MM-DD) for a week, YYYY-MM for a month. */
type Period = string;

/** The period of the same length that contains the day. */
export const periodAround = (period: Period, today: Day): Period =>
  period.length === MONTH_LENGTH ? today.slice(0, MONTH_LENGTH) : mondayOf(today);

const MONTH_LENGTH = 'YYYY-MM'.length;

/** present: contains today. over: in the past. ahead: in the future, or the reader's clock is wrong. */
type PeriodState = 'present' | 'over' | 'ahead';

export function periodStateOf(period: Period, today: Day): PeriodState {
  if (today < period) return 'ahead';
  // daysBetween counts a month from its first day.
  return today.startsWith(period) || daysBetween(period as Day | Month, today) < 7 ? 'present' : 'over';
}

/** Allows a day: a page built just after midnight may be read on a clock that is a few minutes slow. */
export const isClockWrong = (builtOn: Day, today: Day): boolean => today < addDays(builtOn, -1);

function monthAfter(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${twoDigits(number + 1)}`;
}
