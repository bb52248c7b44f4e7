/** The 52-week strip: four quarters of weeks, each with how much is on. */
import type { Day } from '../../domain/calendar/day.ts';
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
import { unknownTime } from '../coverage/weeks.ts';
import { legendOf, stepOf } from '../coverage/heat.ts';
import { monthDay } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface YearView {
  year: number;
  /** 52 or 53 (ISO 8601). */
  weeks: number;
  quarters: { name: string; weeks: CellView[] }[];
  legend: { level: number; label: string }[];
  /** Weeks scheduled up to the one of the build, and how many of them had something on. */
  past: number;
  covered: number;
  builtOn: Day;
}

export interface CellView {
  monday: Day;
  /** Its class. */
  look: string;
  /** Whether anything is known of it. */
  known: boolean;
  /** Empty where the cell before it speaks for it too. */
  label: string;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
export const WEEKS_A_QUARTER = 13;

export function yearView(world: World, belongs: (place: Place) => boolean = () => true): YearView {
  const year = yearOf(world.today);
  const weeks = coverageOf(world, weeksOfYear(year), world.catalogue.activities.values(), (place) =>
    belongs(place) ? 'all' : undefined,
  )('all');
  const step = stepOf(weeks.map(({ count }) => count));
  const early = weeks.findIndex((week) => kindOf(week, step, world.schedule.from) !== 'early');
  const cells = inOneBreath(
    weeks.map((week) => cellView(week, step, world.schedule.from)),
    early,
  );
  const { covered, known } = tallyOf(startedWeeks(weeks, world.today));
  return {
    year,
    weeks: weeks.length,
    quarters: QUARTERS.map((name, index) => ({
      name,
      // The 53rd week of a long year joins the last quarter.
      weeks: cells.slice(index * WEEKS_A_QUARTER, index === 3 ? undefined : (index + 1) * WEEKS_A_QUARTER),
    })),
    legend: legendOf(step),
    past: known,
    covered,
    builtOn: world.today,
  };
}

/** Of many weeks before the site began a listener hears once, not week by week. */
function inOneBreath(cells: readonly CellView[], begins: number): CellView[] {
  if (begins < 2) return [...cells];
  const lead = `第1—${String(begins)}周：${UNKNOWN.early}`;
  return cells.map((cell, index) => (index < begins ? { ...cell, label: index === 0 ? lead : '' } : cell));
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
    known: cell.kind !== 'early' && cell.kind !== 'open',
    label: `第${String(week.week)}周（${monthDay(week.monday)}起）：${cellWords(amounts, unknown)}`,
  };
}
