/** Rules that RFC 5545 §3.3.10 can say. Working days, festivals and the lunar year it cannot: those are told date by date. */
import type { Day, Time, Weekday } from '../../domain/calendar/day.ts';
import type { Rule, RuleOf } from '../../domain/calendar/rule.ts';
import { date, utc } from './time.ts';

/**
 * Undefined where the rule has no such form. Its end is of the type of DTSTART, and in UTC where there is a time (§3.3.10, UNTIL).
 * @param until last day that it may give
 * @param start the time of the series, if it has one
 */
export function recurrenceRule(rule: Rule, until: Day, start: Time | undefined): string | undefined {
  // The table pairs every kind with the form of that kind; the compiler cannot follow the pairing through a union.
  const form = FORMS[rule.kind] as ((rule: Rule) => string) | undefined;
  return form && `${form(rule)};UNTIL=${start === undefined ? date(until) : utc(until, '23:59')}`;
}

const WEEKDAYS: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/** A date that a month does not have is passed over there and here (§3.3.10: invalid dates MUST be ignored). */
const FORMS: { readonly [Kind in Rule['kind']]?: (rule: RuleOf<Kind>) => string } = {
  daily: () => 'FREQ=DAILY',
  weekly: ({ weekdays }) => `FREQ=WEEKLY;BYDAY=${byDay(weekdays)}`,
  // Which weeks are two apart depends on where a week begins.
  fortnightly: ({ weekdays }) => `FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=${byDay(weekdays)}`,
  'month-days': ({ days }) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
  'month-weekdays': ({ nth, weekday }) => `FREQ=MONTHLY;BYDAY=${nth.map((place) => `${place}${WEEKDAYS[weekday]}`).join(',')}`,
  'year-day': ({ month, day }) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
};

const byDay = (weekdays: readonly Weekday[]): string => weekdays.map((weekday) => WEEKDAYS[weekday]).join(',');
