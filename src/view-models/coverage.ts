/** Station by station, week by week: is the promise kept? */
import { mondayOf } from '../domain/calendar/day.ts';
import { begun, tallyOf, yearOf, type CoveredWeek } from '../domain/coverage.ts';
import * as urls from '../urls.ts';
import { figuresOf, type CoverageFigure } from './coverage-figures.ts';
import { gapsView, type GapsView } from './coverage-gaps.ts';
import { minimumsView, type MonthMinimums } from './coverage-minimums.ts';
import { coverageRows, type CoverageRows } from './coverage-rows.ts';
import { monthThemes, type MonthTheme } from './coverage-themes.ts';
import { legendOf, levelOf, stepOf } from './heat.ts';
import type { PageMeta } from './page.ts';
import { fullDay, phrases, slashDay } from './wording.ts';
import type { World } from './world.ts';
import { WEEKS_A_QUARTER } from './year.ts';

export interface CoverageView {
  meta: PageMeta;
  /** Lines break between its parts only. */
  heading: string[];
  year: number;
  /** 2026年，截至11月18日 */
  asOf: string;
  /** Some of what is counted is there for show. */
  sample: boolean;
  /** Some is what a report says is held regularly, and no menu confirms. */
  reported: boolean;
  figures: CoverageFigure[];
  unit: string;
  weeks: WeekColumn[];
  /** How many of the weeks have begun. */
  begun: number;
  rows: { id: string; name: string; href: string | undefined; cells: WeekCell[]; covered: number; known: number }[];
  /** Occurrences that make one level darker. */
  step: number;
  legend: { level: number; label: string }[];
  silent: string;
  themes: MonthTheme[];
  minimums: MonthMinimums[];
  gaps: GapsView | undefined;
  dataHref: string;
  csvHref: string;
}

export interface WeekColumn {
  week: number;
  /** 11/16, its Monday */
  from: string;
  /** First of thirteen. */
  opens: boolean;
  /** Nothing is known of it in any row. */
  blank: boolean;
  /** Its Monday, where it may be the present week of someone who looks: never one before the build. */
  monday: string | undefined;
}

export interface WeekCell {
  level: number;
  count: number | undefined;
}

/** @param district its stations as rows; without one, the districts. */
export function coverageView(world: World, district?: string): CoverageView {
  const covered = coverageRows(world, district);
  const { rows, unit, silent } = covered;
  const step = stepOf(rows.flatMap(({ weeks }) => weeks.map(({ count }) => count)));
  return {
    ...about(world, district),
    sample: covered.all.some(({ held }) => held.some(({ activity }) => activity.sample)),
    reported: covered.all.some(({ held }) => held.some(({ activity }) => activity.report !== undefined)),
    figures: figuresOf(covered, world.today),
    unit, silent, step,
    legend: legendOf(step),
    weeks: columnsOf(covered, world.today),
    begun: begun(covered.all, world.today).length,
    rows: rows.map(({ weeks, ...row }) => {
      const { covered: count, known } = tallyOf(begun(weeks, world.today));
      return { ...row, cells: weeks.map((week) => cellOf(week, step)), covered: count, known };
    }),
    themes: monthThemes(world, district),
    minimums: district === undefined ? [] : minimumsView(world, district),
    gaps: district === undefined ? undefined : gapsView(world, district),
    dataHref: district === undefined ? urls.coverageData() : urls.districtCoverageData(district),
    csvHref: district === undefined ? urls.coverageCsv() : urls.districtCoverageCsv(district),
  };
}

function about(world: World, district: string | undefined): Pick<CoverageView, 'meta' | 'heading' | 'year' | 'asOf'> {
  const year = yearOf(world.today);
  const name = district === undefined ? '' : world.catalogue.districts.get(district)?.name ?? '';
  return {
    meta: {
      title: name ? `${name}各站每周活动` : '哪些周有活动',
      description: `${String(year)}年${name || '各区县'}逐周有没有活动，有几场；空着的也照实画出来。`,
      path: district === undefined ? urls.coverage() : urls.districtCoverage(district),
      crumbs: name ? [{ name: '哪些周有活动', href: urls.coverage() }, { name }] : [{ name: '哪些周有活动' }],
      data: [],
    },
    heading: phrases(`${name}周周有活动，做到了吗`),
    year,
    asOf: `${String(year)}年，截至${fullDay(world.today).replace(`${String(year)}年`, '')}`,
  };
}

function columnsOf({ all, rows }: CoverageRows, today: string): WeekColumn[] {
  return all.map(({ monday, week }, index) => ({
    week,
    from: slashDay(monday),
    opens: index % WEEKS_A_QUARTER === 0 && index < all.length - 1,
    blank: rows.every(({ weeks }) => weeks[index]?.count === undefined),
    monday: monday >= mondayOf(today) ? monday : undefined,
  }));
}

const cellOf = ({ count }: CoveredWeek, step: number): WeekCell => ({ level: levelOf(count, step), count });
