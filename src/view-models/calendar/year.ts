/** The strip of 52 or 53 weeks, by quarter, with the number of activities in each week. */
import { addDays, mondayOf, type Day } from '../../domain/calendar/day.ts';
import {
  startedWeeks,
  coverageOf,
  tallyOf,
  weeksOfYear,
  yearOf,
  type CoveredWeek,
  type Place,
} from '../../domain/coverage/coverage.ts';
import { cellClass, cellWords, UNKNOWN, weekCell, type CellKind, type WeekCount } from '../coverage/cell.ts';
import { unknownTime } from '../coverage/years.ts';
import { legendOf, stepOf } from '../coverage/heat.ts';
import { daySpan, monthDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface YearView {
  year: number;
  /** 52 or 53 (ISO 8601). */
  weeks: number;
  quarters: { name: string; weeks: CellView[] }[];
  legend: { level: number; label: string }[];
  /** Scheduled weeks up to that of the build. */
  past: number;
  /** How many of them had activities. */
  covered: number;
  /** The last week that is counted: 11月30日—12月6日. */
  presentWeek: string;
  /** First day of the schedule if it lies after that week. */
  begins: Day | undefined;
}

interface CellView {
  monday: Day;
  /** Class name. */
  look: string;
  /** False for weeks before the site began, and for those not scheduled yet. */
  isCounted: boolean;
  /** Empty if the label of the first cell covers this one too. */
  label: string;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
export const WEEKS_A_QUARTER = 13;

export function yearView(world: World, belongs: (place: Place) => boolean = () => true): YearView {
  const year = yearOf(world.today);
  const weeksOf = coverageOf(world, world.catalogue.activities.values(), (place) =>
    belongs(place) ? 'all' : undefined,
  );
  const weeks = weeksOf('all', weeksOfYear(year));
  const step = stepOf(weeks.map(({ count }) => count));
  const earlyCount = weeks.findIndex((week) => kindOf(week, step, world.schedule.from) !== 'early');
  const cells = labelTogether(
    weeks.map((week) => cellView(week, step, world.schedule.from)),
    earlyCount,
  );
  const monday = mondayOf(world.today);
  const sunday = addDays(monday, 6);
  const { covered, counted } = tallyOf(startedWeeks(weeks, world.today));
  return {
    year,
    weeks: weeks.length,
    quarters: QUARTERS.map((name, index) => ({
      name,
      // The 53rd week of a long year joins the last quarter.
      weeks: cells.slice(index * WEEKS_A_QUARTER, index === 3 ? undefined : (index + 1) * WEEKS_A_QUARTER),
    })),
    legend: legendOf(step),
    past: counted,
    covered,
    presentWeek: daySpan(monday, sunday),
    begins: world.schedule.from > sunday ? world.schedule.from : undefined,
  };
}

/** One label for all weeks before the site began, so that screen readers do not read each of them. */
function labelTogether(cells: readonly CellView[], earlyCount: number): CellView[] {
  if (earlyCount < 2) return [...cells];
  const shared = `第1—${String(earlyCount)}周：${UNKNOWN.early}`;
  return cells.map((cell, index) => (index < earlyCount ? { ...cell, label: index === 0 ? shared : '' } : cell));
}

const amountsOf = (week: CoveredWeek): WeekCount => ({
  promised: week.count,
  held: week.held,
  reported: week.reported.length,
});

const kindOf = (week: CoveredWeek, step: number, from: string): CellKind =>
  weekCell(amountsOf(week), step, unknownTime(week.monday, from)).kind;

function cellView(week: CoveredWeek, step: number, from: string): CellView {
  const amounts = amountsOf(week);
  const unknown = unknownTime(week.monday, from);
  const cell = weekCell(amounts, step, unknown);
  return {
    monday: week.monday,
    look: cellClass(cell),
    isCounted: cell.kind !== 'early' && cell.kind !== 'open',
    label: `第${String(week.week)}周（${monthDay(week.monday)}起）：${cellWords(amounts, unknown)}`,
  };
}
