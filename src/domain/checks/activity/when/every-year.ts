/** 每年 promises a date in every year; some dates most years lack: 腊月三十, 闰六月初一, 2月29日. */
import { dayOf, type Day } from '../../../calendar/day.ts';
import { daysOfLunar } from '../../../calendar/holidays/lunar.ts';
import { lunarDayName, lunarMonthName } from '../../../calendar/rule/numerals.ts';
import type { Rule } from '../../../calendar/rule/rule.ts';

export interface Lacking {
  /** 腊月三十 */
  name: string;
  /** The next dates, at most three. */
  dates: Day[];
  /** A rule that has a date in every year. */
  override: string;
}

/** @param year the first that is asked */
export function lackingYears(rule: Rule, year: number): Lacking | undefined {
  const parts = rule.kind === 'year-list' ? rule.parts : [rule];
  return parts.map((part) => lackingOf(part, year)).find((lacking) => lacking !== undefined);
}

function lackingOf(rule: Rule, year: number): Lacking | undefined {
  const years = Array.from({ length: YEARS }, (_, index) => year + index);
  if (rule.kind === 'year-day' && rule.month === 2 && rule.day === 29) {
    const dates = years.map((one) => dayOf(one, 2, 29)).filter((day) => day !== undefined);
    return { name: '2月29日', dates: dates.slice(0, SHOWN), override: '每年2月28日' };
  }
  if (rule.kind !== 'lunar-day' || (!rule.leap && rule.day !== 30)) return undefined;
  const month = lunarMonthName(rule.month);
  const dates = years.flatMap((one) => daysOfLunar(one, rule.month, rule.day, rule.leap)).slice(0, SHOWN);
  const isLast = rule.day === 30;
  return {
    name: `${rule.leap ? '闰' : ''}${month}${lunarDayName(rule.day)}`,
    dates,
    override:
      isLast && rule.month === 12 ? '每年除夕' : `每年农历${month}${isLast ? '最后一天' : lunarDayName(rule.day)}`,
  };
}

/** A leap month may be away for so long. */
const YEARS = 60;
const SHOWN = 3;
