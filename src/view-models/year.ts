/** The 52-week strip: four quarters of weeks, each with how much is on. */
import { begun, coverageOf, tallyOf, weeksOfYear, yearOf, type CoveredWeek, type Place } from '../domain/coverage.ts';
import { legendOf, levelOf, stepOf } from './heat.ts';
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
export const WEEKS_A_QUARTER = 13;

export function yearView(world: World, belongs: (place: Place) => boolean = () => true): YearView {
  const year = yearOf(world.today);
  const weeks = coverageOf(world, weeksOfYear(year), world.catalogue.activities.values(), (place) => (belongs(place) ? 'all' : undefined))('all');
  const step = stepOf(weeks.map(({ count }) => count));
  const { covered, known } = tallyOf(begun(weeks, world.today));
  return {
    year,
    weeks: weeks.length,
    quarters: QUARTERS.map((name, index) => ({
      name,
      // The 53rd week of a long year joins the last quarter.
      weeks: weeks.slice(index * WEEKS_A_QUARTER, index === 3 ? undefined : (index + 1) * WEEKS_A_QUARTER).map((week) => cellView(week, step)),
    })),
    legend: legendOf(step),
    past: known,
    covered,
    builtOn: world.today,
  };
}

function cellView({ monday, week, count }: CoveredWeek, step: number): CellView {
  const what = count === undefined ? '未排期' : count ? `${String(count)}场` : '没有活动';
  return { monday, level: levelOf(count, step), label: `第${String(week)}周（${monthDay(monday)}起）：${what}` };
}
