/** Yearly rules whose date does not exist in every year: 腊月三十, 闰六月初一, 2月29日. */
import { dayOf, type Day } from '../../../calendar/day.ts';
import { daysOfLunar } from '../../../calendar/holidays/lunar.ts';
import { lunarDayName, lunarMonthName } from '../../../calendar/rule/numerals.ts';
import type { Rule } from '../../../calendar/rule/rule.ts';

export interface SkippedYears {
  /** The date in words, as 腊月三十. */
  name: string;
  /** The next dates, at most three. */
  dates: Day[];
  /** A similar rule with a date in every year. */
  alternative: string;
}

/** @param year from which to look for dates */
export function findSkippedYears(rule: Rule, year: number): SkippedYears | undefined {
  const parts = rule.kind === 'year-list' ? rule.parts : [rule];
  return parts.map((part) => skippedYearsOf(part, year)).find((skipped) => skipped !== undefined);
}

function skippedYearsOf(rule: Rule, year: number): SkippedYears | undefined {
  const years = Array.from({ length: YEARS }, (_, index) => year + index);
  if (rule.kind === 'year-day' && rule.month === 2 && rule.day === 29) {
    const dates = years.map((one) => dayOf(one, 2, 29)).filter((day) => day !== undefined);
    return { name: '2月29日', dates: dates.slice(0, MAX_DATES), alternative: '每年2月28日' };
  }
  if (rule.kind !== 'lunar-day' || (!rule.leap && rule.day !== 30)) return undefined;
  const month = lunarMonthName(rule.month);
  const dates = years.flatMap((one) => daysOfLunar(one, rule.month, rule.day, rule.leap)).slice(0, MAX_DATES);
  const isLast = rule.day === 30;
  return {
    name: `${rule.leap ? '闰' : ''}${month}${lunarDayName(rule.day)}`,
    dates,
    alternative:
      isLast && rule.month === 12 ? '每年除夕' : `每年农历${month}${isLast ? '最后一天' : lunarDayName(rule.day)}`,
  };
}

/** Long enough for a leap month to recur. */
const YEARS = 60;
const MAX_DATES = 3;
