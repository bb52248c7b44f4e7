/**
 * How far the data of a page reaches, and what that means at the moment when somebody reads it. «None» may be said only of days
 * that were planned; of all others the answer is «not known». Day arithmetic alone: browsers run it too.
 */
import { addDays, daysBetween, mondayOf, twoDigits, type Day, type Month } from '../calendar/day-arithmetic.ts';

/** A page may be looked at so long after it was built and still find its week. */
export const DAYS_AHEAD = 56;

/** The first day of which a page that was built on this day is not made to tell anything. */
export const horizonOf = (builtOn: Day): Day => addDays(builtOn, DAYS_AHEAD);

/**
 * The last day up to which these months leave no gap.
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

/** What is known of a day. */
export interface Reach {
  builtOn: Day;
  /** Last day that is planned; undefined where nobody has planned the present month. */
  until: Day | undefined;
}

/**
 * Why an empty list is empty: nothing is planned, nobody has published a plan, or the page is older than that.
 * A clock that is earlier than the build is wrong, so that the day of the build is as late as it is known to be.
 */
export type Emptiness = 'none' | 'unpublished' | 'old';

export function emptinessOf({ builtOn, until }: Reach, today: Day): Emptiness {
  const day = today < builtOn ? builtOn : today;
  if (until !== undefined && day <= until && day < horizonOf(builtOn)) return 'none';
  return day.slice(0, 7) === builtOn.slice(0, 7) ? 'unpublished' : 'old';
}

/** A Monday (YYYY-MM-DD) for a week, YYYY-MM for a month. */
export type Period = string;

/** The period of the same length that holds the day. */
export const periodAround = (period: Period, today: Day): Period =>
  period.length === MONTH_LENGTH ? today.slice(0, MONTH_LENGTH) : mondayOf(today);

const MONTH_LENGTH = 'YYYY-MM'.length;

/** present: the reader's own. over: a later one should be shown. ahead: it has not begun, or the reader's clock is slow. */
export type Standing = 'present' | 'over' | 'ahead';

export function standingOf(period: Period, today: Day): Standing {
  if (today < period) return 'ahead';
  // Of a month, days are counted from its first one.
  return today.startsWith(period) || daysBetween(period as Day | Month, today) < 7 ? 'present' : 'over';
}

/** No page is read before it was built; a build just after midnight may meet a clock that is a few minutes slow. */
export const isClockWrong = (builtOn: Day, today: Day): boolean => today < addDays(builtOn, -1);

function monthAfter(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12 ? `${year + 1}-01` : `${year}-${twoDigits(number + 1)}`;
}
