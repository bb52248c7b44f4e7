/** Distributes activities over districts, months and menus in the proportions of real districts. */
import { addMonths, type Day, type Month } from '../../../src/domain/calendar/day.ts';

export const STATIONS = 133;
/** 41 teams and 64 brands in 52 stations. */
export const TEAMS = Math.round((STATIONS * 41) / 52);
export const BRANDS = Math.round((STATIONS * 64) / 52);
export const ACTIVITIES_A_MENU = 12;
export const FIRST_MONTH: Month = '2026-11';
/** Ten years of a district are some 200,000 activities. */
const MONTHS = 120;

export interface MenuSlot {
  district: number;
  station: number;
  month: Month;
  /** Less than ACTIVITIES_A_MENU only in the last menu. */
  activities: number;
}

/** All stations of a district for a month, its next months, then the next district: a smaller plan is a prefix of a larger one. */
export function planOf(activities: number): MenuSlot[] {
  return Array.from({ length: Math.ceil(activities / ACTIVITIES_A_MENU) }, (_, index) => ({
    district: Math.floor(index / (STATIONS * MONTHS)),
    station: index % STATIONS,
    month: addMonths(FIRST_MONTH, Math.floor(index / STATIONS) % MONTHS),
    activities: Math.min(ACTIVITIES_A_MENU, activities - index * ACTIVITIES_A_MENU),
  }));
}

/**
 * The 22nd of the next-to-last month of a plan, so that most of its months are over, as in reality, and there are weeks before and
 * after the build.
 */
export function buildDayOf(activities: number): Day {
  const months = [...new Set(planOf(activities).map(({ month }) => month))].sort();
  return `${months.at(-2) ?? FIRST_MONTH}-22`;
}
