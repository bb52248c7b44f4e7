/**
 * Recurrence rules as notices word them in Chinese: 每周六, 每月最后一个工作日, 每年重阳 … `parse.ts` reads and prints them by the
 * table of forms in `forms.ts`; `../expand.ts` makes their dates.
 */
import type { Weekday } from '../day.ts';
import type { HolidayName, VacationName } from '../holidays/festivals.ts';

/** Lists ascend without duplicates; negative numbers count from the end of the month (-1: the last) and come last. */
export type Rule =
  | EachDay
  | { kind: 'school-days' }
  /** 隔周六 is two weeks apart. The first day of the activity anchors the interval, here and for `days-apart`. */
  | { kind: 'weeks-apart'; weeks: number; weekdays: Weekday[] }
  | { kind: 'days-apart'; days: number }
  | MonthPart
  /** Two or more that cannot be merged into one. */
  | { kind: 'month-list'; parts: MonthPart[] }
  /** Days of every lunar month, leap months included; -1 is the last, the 29th or 30th. */
  | { kind: 'lunar-month-days'; days: number[] }
  | YearPart
  | { kind: 'year-list'; parts: YearPart[] }
  | { kind: 'in-months'; months: number[]; each: EachDay | MonthPart }
  /** Both ends inclusive; reaches into the next year where `until` is before `from`. */
  | { kind: 'season'; from: YearDate; until: YearDate; each: EachDay }
  /** Without a name, the days of every public holiday. */
  | { kind: 'holiday'; name?: HolidayName }
  /** 节后第一个工作日; without a name, after every public holiday. */
  | { kind: 'after-holiday'; name?: HolidayName; nth: number[] }
  | { kind: 'vacation'; name: VacationName | '寒暑假'; each: EachDay }
  | { kind: 'irregular' };

export type MonthPart =
  | { kind: 'month-days'; days: number[] }
  | { kind: 'month-weekdays'; nth: number[]; weekday: Weekday }
  | { kind: 'month-workdays'; nth: number[] };

export interface YearDate {
  month: number;
  day: number;
}

export type YearPart =
  | ({ kind: 'year-day' } & YearDate)
  /** A leap month is a month of its own: 六月初一 never means 闰六月初一. Day -1 is the last. */
  | ({ kind: 'lunar-day'; leap: boolean } & YearDate)
  | { kind: 'festival'; name: string }
  | { kind: 'solar-term'; name: string };

/** Rules allowed within a vacation, a season or certain months. */
export type EachDay = { kind: 'daily' } | { kind: 'workdays' } | { kind: 'weekly'; weekdays: Weekday[] };

export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;
