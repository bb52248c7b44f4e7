/** The coverage page: activities by station (or district) and week. */
import { mondayOf, type Day } from '../../domain/calendar/day.ts';
import { startedWeeks, tallyOf, yearOf, type CoveredWeek } from '../../domain/coverage/coverage.ts';
import * as urls from '../../urls.ts';
import { isSample } from './data.ts';
import { coverageFigures, type CoverageFigure } from './figures.ts';
import { gapsView, type GapsView } from './gaps.ts';
import { minimumsView, standardsView, type MonthMinimums, type Standards } from './minimums.ts';
import { coverageRows, type CoverageRows } from './rows.ts';
import { monthThemes, type MonthTheme } from './themes.ts';
import { weekCell, type WeekCell } from './cell.ts';
import { coverageYears, unknownTime, type CoverageScope } from './years.ts';
import { legendOf, stepOf } from './heat.ts';
import { onlyDistrict } from '../site/kinds.ts';
import type { PageMeta } from '../site/page.ts';
import { fullDay, phrases, slashDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';
import { WEEKS_A_QUARTER } from '../calendar/year.ts';

export interface CoverageView {
  meta: PageMeta;
  /** Parts between which lines may break. */
  heading: string[];
  year: number;
  /** Years with a page; no address for the one shown. */
  years: { year: number; href: string | undefined }[];
  /** 2026年，截至11月18日 */
  asOf: string;
  /** Counts include samples. */
  sample: boolean;
  /** Some occurrences are known from reports only. */
  reported: boolean;
  figures: CoverageFigure[];
  unit: string;
  rowName: string;
  weeks: WeekColumn[];
  /** Number of weeks that have begun. */
  begun: number;
  rows: CoverageRowView[];
  /** Occurrences per level of colour. */
  step: number;
  legend: { level: number; label: string }[];
  omitted: string;
  themes: MonthTheme[];
  minimums: MonthMinimums[];
  /** What stands in place of minimums. */
  standards: Standards | undefined;
  gaps: GapsView | undefined;
  /** The year of the district in charts; undefined for the whole site, and for a year without activities. */
  picturesHref: string | undefined;
  dataHref: string;
  csvHref: string;
}

interface CoverageRowView {
  id: string;
  name: string;
  href: string | undefined;
  cells: (WeekCell & { count: number | undefined; held: number; reported: number })[];
  covered: number;
  counted: number;
  held: number;
  sample: boolean;
}

interface WeekColumn {
  week: number;
  /** 11/16, its Monday */
  from: string;
  startsQuarter: boolean;
  /** No row has data. */
  blank: boolean;
  /** Kind of a cell without data. */
  unknown: 'early' | 'open';
  /** Its Monday, if it may be the reader's present week; undefined for weeks before that of the build. */
  monday: Day | undefined;
}

export function coverageView(world: World, { district, year: chosenYear }: CoverageScope = {}): CoverageView {
  const year = chosenYear ?? yearOf(world.today);
  const covered = coverageRows(world, year, district);
  const { rows, unit, rowName, omitted } = covered;
  const step = stepOf(rows.flatMap(({ weeks }) => weeks.map(({ count }) => count)));
  const isPresent = year === yearOf(world.today);
  return {
    ...headOf(world, { district, year: chosenYear }),
    sample: isSample(covered.all),
    reported: covered.all.some(({ reported }) => reported.length > 0),
    figures: coverageFigures(covered, year, world.today),
    unit,
    rowName,
    omitted,
    step,
    legend: legendOf(step),
    weeks: columnsOf(covered, world),
    begun: startedWeeks(covered.all, world.today).length,
    rows: rows.map((row) => rowView(row, step, world)),
    themes: monthThemes(world, year, district),
    minimums: district === undefined ? [] : minimumsView(world, year, district),
    standards: district === undefined ? undefined : standardsView(world, district),
    gaps: district === undefined || !isPresent ? undefined : gapsView(world, district),
    picturesHref:
      district !== undefined && coverageYears(world, district).includes(year)
        ? urls.districtYear(district, year)
        : undefined,
    ...filesOf({ district, year: chosenYear }),
  };
}

function rowView(
  { weeks, ...row }: CoverageRows['rows'][number],
  step: number,
  { today, schedule }: World,
): CoverageRowView {
  const { covered, counted, held } = tallyOf(startedWeeks(weeks, today));
  return {
    ...row,
    cells: weeks.map((week) => cellOf(week, step, schedule.from)),
    covered,
    counted,
    held,
    sample: isSample(weeks),
  };
}

function cellOf(
  { monday, count, held, reported }: CoveredWeek,
  step: number,
  from: string,
): CoverageRowView['cells'][number] {
  const amounts = { promised: count, held, reported: reported.length };
  return { ...weekCell(amounts, step, unknownTime(monday, from)), count, held, reported: reported.length };
}

function filesOf({ district, year }: CoverageScope): Pick<CoverageView, 'dataHref' | 'csvHref'> {
  if (year === undefined) {
    return district === undefined
      ? { dataHref: urls.coverageData(), csvHref: urls.coverageCsv() }
      : { dataHref: urls.districtCoverageData(district), csvHref: urls.districtCoverageCsv(district) };
  }
  return district === undefined
    ? { dataHref: urls.coverageYearData(year), csvHref: urls.coverageYearCsv(year) }
    : {
        dataHref: urls.districtCoverageYearData(district, year),
        csvHref: urls.districtCoverageYearCsv(district, year),
      };
}

const addressOf = ({ district, year }: CoverageScope): string => {
  if (district === undefined) return year === undefined ? urls.coverage() : urls.coverageYear(year);
  return year === undefined ? urls.districtCoverage(district) : urls.districtCoverageYear(district, year);
};

function headOf(
  world: World,
  scope: CoverageScope,
): Pick<CoverageView, 'meta' | 'heading' | 'year' | 'years' | 'asOf'> {
  const { district } = scope;
  const present = yearOf(world.today);
  const year = scope.year ?? present;
  const name = district === undefined ? '' : (world.catalogue.districts.get(district)?.name ?? '');
  const inYear = scope.year === undefined ? '' : `${String(year)}年`;
  const trail = [
    { name: '哪些周有活动', href: urls.coverage() },
    ...(name ? [{ name, href: urls.districtCoverage(district ?? '') }] : []),
    ...(inYear ? [{ name: inYear }] : []),
  ];
  return {
    meta: {
      title: name ? `${name}${inYear}各站每周活动` : `${inYear}哪些周有活动`,
      description: `${String(year)}年${name || (onlyDistrict(world.catalogue)?.name ?? '各区县')}逐周安排了几场、办了几场；空着的周也画出来。`,
      path: addressOf(scope),
      crumbs: trail.map((crumb, index) => (index === trail.length - 1 ? { name: crumb.name } : crumb)),
      data: [],
    },
    // The name may be long: at 360 px in large type the line must break after it.
    heading: [
      ...(name ? [name] : []),
      ...phrases(scope.year === undefined ? '每周都有活动吗' : `${String(year)}年，每周都有活动吗`),
    ],
    year,
    // The present year has a page even before anything is scheduled in it.
    years: [...new Set([present, ...coverageYears(world, district)])].map((other) => ({
      year: other,
      href: other === year ? undefined : addressOf({ district, year: other === present ? undefined : other }),
    })),
    asOf:
      year < present
        ? `${String(year)}年`
        : `${String(year)}年，截至${fullDay(mondayOf(world.today)).replace(`${String(year)}年`, '')}`,
  };
}

function columnsOf({ all, rows }: CoverageRows, { today, schedule }: World): WeekColumn[] {
  return all.map(({ monday, week }, index) => ({
    week,
    from: slashDay(monday),
    startsQuarter: index % WEEKS_A_QUARTER === 0 && index < all.length - 1,
    blank: rows.every(({ weeks }) => weeks[index]?.count === undefined && weeks[index]?.reported.length === 0),
    unknown: unknownTime(monday, schedule.from),
    monday: monday >= mondayOf(today) ? monday : undefined,
  }));
}
