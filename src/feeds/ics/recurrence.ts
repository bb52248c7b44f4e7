/** Rules that RFC 5545 §3.3.10 can say. Working days, festivals and the lunar year it cannot: those are told date by date. */
import type { Day, Time, Weekday } from '../../domain/calendar/day.ts';
import type { Rule, RuleOf } from '../../domain/calendar/rule/rule.ts';
import { date, utc } from './time.ts';

/**
 * Undefined where the rule has no such form. Its end is of the type of DTSTART, and in UTC where there is a time (§3.3.10, UNTIL).
 * @param until last day that it may give
 * @param start the time of the series, if it has one
 */
export function recurrenceRule(rule: Rule, until: Day, start: Time | undefined): string | undefined {
  const form = formOf(rule);
  return form && `${form};UNTIL=${start === undefined ? date(until) : utc(until, '23:59')}`;
}

/** The table pairs every kind with the form of that kind; the compiler cannot follow the pairing through a union. */
function formOf(rule: Rule): string | undefined {
  return (FORMS[rule.kind] as ((rule: Rule) => string | undefined) | undefined)?.(rule);
}

const WEEKDAYS: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/** A date that a month does not have is passed over there and here (§3.3.10: invalid dates MUST be ignored). */
const FORMS: { readonly [Kind in Rule['kind']]?: (rule: RuleOf<Kind>) => string | undefined } = {
  daily: () => 'FREQ=DAILY',
  weekly: ({ weekdays }) => `FREQ=WEEKLY;BYDAY=${byDay(weekdays)}`,
  // Which weeks are two apart depends on where a week begins.
  'weeks-apart': ({ weeks, weekdays }) => `FREQ=WEEKLY;INTERVAL=${weeks};WKST=MO;BYDAY=${byDay(weekdays)}`,
  'days-apart': ({ days }) => `FREQ=DAILY;INTERVAL=${days}`,
  'month-days': ({ days }) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
  'month-weekdays': ({ nth, weekday }) =>
    `FREQ=MONTHLY;BYDAY=${nth.map((place) => `${place}${WEEKDAYS[weekday]}`).join(',')}`,
  // Each part with its own FREQ would be a rule of its own.
  'month-list': ({ parts }) => {
    const places = parts.map((part) =>
      part.kind === 'month-weekdays' ? part.nth.map((place) => `${place}${WEEKDAYS[part.weekday]}`) : undefined,
    );
    return places.includes(undefined) ? undefined : `FREQ=MONTHLY;BYDAY=${places.flat().join(',')}`;
  },
  'in-months': ({ months, each }) => {
    // Of days and places within those months, programs make different dates.
    const form = each.kind === 'daily' || each.kind === 'weekly' ? formOf(each) : undefined;
    return form && `${form};BYMONTH=${months.join(',')}`;
  },
  'year-day': ({ month, day }) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
};

const byDay = (weekdays: readonly Weekday[]): string => weekdays.map((weekday) => WEEKDAYS[weekday]).join(',');
