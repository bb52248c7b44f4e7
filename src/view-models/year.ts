/** The 52-week strip: four quarters of weeks, each with how much is on. */
import { coverageOf, type CoveredWeek } from '../domain/coverage.ts';
import type { Activity } from '../domain/catalogue.ts';
import { isoWeekOf, mondayOf } from '../domain/calendar/day.ts';
import { monthDay } from './wording.ts';
import type { World } from './world.ts';

export interface YearView {
  year: number;
  /** 52 or 53 (ISO 8601). */
  weeks: number;
  quarters: { name: string; weeks: CellView[] }[];
  legend: { level: number; label: string }[];
  /** Weeks scheduled up to the one of the build, and how many of them had something on. */
  past: number;
  covered: number;
  builtOn: string;
}

export interface CellView {
  monday: string;
  /** 0 nothing on, 1–4 more and more, -1 not scheduled. */
  level: number;
  label: string;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const WEEKS_A_QUARTER = 13;
const LEVELS = 4;

export function yearView(world: World, belongs: (activity: Activity) => boolean = () => true): YearView {
  const { year } = isoWeekOf(world.today);
  const weeks = coverageOf(world.schedule, year, belongs);
  const step = stepOf(weeks);
  const past = weeks.filter(({ monday, count }) => count !== undefined && monday <= mondayOf(world.today));
  return {
    year,
    weeks: weeks.length,
    quarters: QUARTERS.map((name, index) => ({
      name,
      // The 53rd week of a long year joins the last quarter.
      weeks: weeks.slice(index * WEEKS_A_QUARTER, index === 3 ? undefined : (index + 1) * WEEKS_A_QUARTER).map((week) => cellView(week, step)),
    })),
    legend: Array.from({ length: LEVELS }, (_, index) => ({ level: index + 1, label: rangeOf(index, step) })),
    past: past.length,
    covered: past.filter(({ count }) => count).length,
    builtOn: world.today,
  };
}

export function cellView({ monday, week, count }: CoveredWeek, step: number): CellView {
  const level = count === undefined ? -1 : Math.min(LEVELS, Math.ceil(count / step));
  const what = count === undefined ? '未排期' : count ? `${String(count)}场` : '没有活动';
  return { monday, level, label: `第${String(week)}周（${monthDay(monday)}起）：${what}` };
}

/** Occurrences that make one level darker, from the fullest week. */
export const stepOf = (weeks: CoveredWeek[]): number => Math.max(1, Math.ceil(Math.max(...weeks.map(({ count }) => count ?? 0)) / LEVELS));

const rangeOf = (index: number, step: number): string => {
  const from = index * step + 1;
  if (index === LEVELS - 1) return `${String(from)}场以上`;
  return step === 1 ? `${String(from)}场` : `${String(from)}—${String((index + 1) * step)}场`;
};
