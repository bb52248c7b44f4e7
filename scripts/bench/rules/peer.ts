/** The library to compare with: rrule, which implements the recurrence rules of RFC 5545 and can express six of our forms. */
import rrule, { type Options, type RRule } from 'rrule';
import type { Day, DayRange } from '../../../src/domain/calendar/day.ts';
import type { Rule, RuleOf } from '../../../src/domain/calendar/rule/rule.ts';

const SHARED = ['daily', 'weekly', 'weeks-apart', 'month-days', 'month-weekdays', 'year-day'] as const;
export type SharedRule = RuleOf<(typeof SHARED)[number]>;

export function isShared(rule: Rule): rule is SharedRule {
  return SHARED.some((kind) => kind === rule.kind);
}

/** `monday` starts the fortnights. Without rrule's cache, which would return the first result again. */
export function peerRule(rule: SharedRule, monday: Day): RRule {
  return new rrule.RRule({ dtstart: instant(monday), wkst: rrule.RRule.MO, ...optionsOf(rule) }, true);
}

export function peerDates(rule: RRule, { from, until }: DayRange): Date[] {
  return rule.between(instant(from), instant(until), true);
}

function optionsOf(rule: SharedRule): Partial<Options> {
  const { DAILY, WEEKLY, MONTHLY, YEARLY, MO, TU, WE, TH, FR, SA, SU } = rrule.RRule;
  const weekdays = [MO, TU, WE, TH, FR, SA, SU];
  switch (rule.kind) {
    case 'daily':
      return { freq: DAILY };
    case 'weekly':
      return { freq: WEEKLY, byweekday: rule.weekdays.map((weekday) => weekdays[weekday - 1]!) };
    case 'weeks-apart':
      return { freq: WEEKLY, interval: rule.weeks, byweekday: rule.weekdays.map((weekday) => weekdays[weekday - 1]!) };
    case 'month-days':
      return { freq: MONTHLY, bymonthday: rule.days };
    case 'month-weekdays':
      return { freq: MONTHLY, byweekday: rule.nth.map((place) => weekdays[rule.weekday - 1]!.nth(place)) };
    case 'year-day':
      return { freq: YEARLY, bymonth: rule.month, bymonthday: rule.day };
  }
}

/** rrule counts in UTC. */
function instant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
