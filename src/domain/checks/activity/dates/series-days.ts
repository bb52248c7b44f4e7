/** The dates of a series by its rule alone, before exceptions, additional dates and changes. */
import { addDays, daysBetween, weekdayName, type Day, type DayRange } from '../../../calendar/day.ts';
import { occurrencesOf, type Calendars, type Occurrence } from '../../../calendar/occurrences.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';
import { memoize } from '../../../memoize.ts';

export interface SeriesDays {
  /** Whether the rule yields the day, with or without the holiday policy applied. */
  has: (day: Day) => boolean;
  /** Whether the rule yields the day and the holiday policy does not move it away. */
  takesPlaceOn: (day: Day) => boolean;
  /** Dates within a month of `day`, failing that within ten years; the nearest first. */
  near: (day: Day) => Day[];
}

/** @param activity limited to the month of its menu, if any */
export function seriesDays(activity: ActivityTiming, calendars: Calendars): SeriesDays {
  const plain: ActivityTiming = { ...activity, changes: [], except: [], also: [], status: '照常' };
  const plans = [plain, { ...plain, holidays: '照常' as const }];
  const listed = memoize((range: string): Occurrence[][] => {
    const [from, until] = range.split('/') as [Day, Day];
    return plans.map((plan) => occurrencesOf(plan, { from, until }, calendars));
  });
  const within = ({ from, until }: DayRange) => listed(`${from}/${until}`);
  const around = (day: Day, length: number): Day[] => {
    const days = within({ from: addDays(day, -length), until: addDays(day, length) }).flatMap((list) =>
      list.map((item) => item.day),
    );
    const distance = (other: Day) => Math.abs(daysBetween(day, other));
    return [...new Set(days)].sort((a, b) => distance(a) - distance(b));
  };
  return {
    has: (day) => within({ from: day, until: day }).some((list) => list.length > 0),
    takesPlaceOn: (day) => within({ from: day, until: day })[0]?.some(({ origin }) => origin === day) ?? false,
    near: (day) => DISTANCES.map((length) => around(day, length)).find((days) => days.length > 0) ?? [],
  };
}

/** 2026-12-12（周六） */
export function dayWords(day: Day): string {
  return `${day}（${weekdayName(day)}）`;
}

/** In days, tried in this order. */
const DISTANCES = [31, 400, 3660];
