/** RRULEs by RFC 5545 §3.3.10, which cannot express working days, festivals or the lunar calendar. */
import type { Day, Time, Weekday } from '../../domain/calendar/day.ts';
import type { Rule, RuleOf } from '../../domain/calendar/rule/rule.ts';
import { date, utc } from './time.ts';

/**
 * Undefined if RRULE cannot express the rule. UNTIL has the value type of DTSTART, and is in UTC if that has a time (§3.3.10).
 * @param until last possible day
 * @param start start time of the series, if it has one
 */
export function recurrenceRule(rule: Rule, until: Day, start: Time | undefined): string | undefined {
  const form = formOf(rule);
  return form && `${form};UNTIL=${start === undefined ? date(until) : utc(until, '23:59')}`;
}

export const isExpressible = (rule: Rule): boolean => formOf(rule) !== undefined;

/** The table pairs every kind with the form of that kind; the compiler cannot follow the pairing through a union. */
function formOf(rule: Rule): string | undefined {
  return (FORMS[rule.kind] as ((rule: Rule) => string | undefined) | undefined)?.(rule);
}

const WEEKDAYS: Record<Weekday, string> = { 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA', 7: 'SU' };

/** Like our rules, RRULE skips dates that a month does not have (§3.3.10: invalid dates MUST be ignored). */
const FORMS: { readonly [Kind in Rule['kind']]?: (rule: RuleOf<Kind>) => string | undefined } = {
  daily: () => 'FREQ=DAILY',
  weekly: ({ weekdays }) => `FREQ=WEEKLY;BYDAY=${byDay(weekdays)}`,
  // INTERVAL counts weeks from WKST.
  'weeks-apart': ({ weeks, weekdays }) => `FREQ=WEEKLY;INTERVAL=${weeks};WKST=MO;BYDAY=${byDay(weekdays)}`,
  'days-apart': ({ days }) => `FREQ=DAILY;INTERVAL=${days}`,
  'month-days': ({ days }) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`,
  'month-weekdays': ({ nth, weekday }) =>
    `FREQ=MONTHLY;BYDAY=${nth.map((place) => `${place}${WEEKDAYS[weekday]}`).join(',')}`,
  // Parts other than weekdays would need an RRULE of their own.
  'month-list': ({ parts }) => {
    const places = parts.map((part) =>
      part.kind === 'month-weekdays' ? part.nth.map((place) => `${place}${WEEKDAYS[part.weekday]}`) : undefined,
    );
    return places.includes(undefined) ? undefined : `FREQ=MONTHLY;BYDAY=${places.flat().join(',')}`;
  },
  'in-months': ({ months, each }) => {
    // Applications disagree on BYMONTH combined with other rules.
    const form = each.kind === 'daily' || each.kind === 'weekly' ? formOf(each) : undefined;
    return form && `${form};BYMONTH=${months.join(',')}`;
  },
  'year-day': ({ month, day }) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
};

const byDay = (weekdays: readonly Weekday[]): string => weekdays.map((weekday) => WEEKDAYS[weekday]).join(',');
