/** Days and times of a row, from its cells for date, weekday, time, start and end. */
import { formatTimeSpan, type Day } from '../../../calendar/day.ts';
import type { Problem } from '../../fields/rest.ts';
import { longDay, ownTimes } from '../../fields/when/problems.ts';
import type { When } from '../../fields/when/when.ts';
import type { PlacedCell } from '../../layout/grid-of-cells.ts';
import { filled, withPartOfDay, withWeekdayAsDate, type CellsByRole } from '../cells.ts';
import type { PlacedProblem, SheetContext } from './context.ts';
import { readDateCells } from './date-cells.ts';
import { whenOfCell } from './date-of-cell.ts';
import { namesDays } from './facts.ts';
import { readTimeCells } from './time-cells.ts';
import { withWeekday } from './weekday-cell.ts';

interface RowWhen extends Omit<When, 'problems'> {
  problems: readonly PlacedProblem[];
  /** The cell that holds the date. */
  dateCell?: PlacedCell;
  timeCell?: PlacedCell;
}

export function readRowWhen(written: CellsByRole, context: SheetContext): RowWhen {
  const cells = withWeekdayAsDate(written, (cell) => namesDays(whenOfCell(cell, context)));
  const timeCells = [...filled(cells, 'time'), ...filled(cells, 'start'), ...filled(cells, 'end')];
  const date = readDateCells(cells, context);
  const time = readTimeCells(withPartOfDay(cells), context, date.when.times[0]);
  const problems = [...date.problems, ...time.problems];
  const read = withWeekday(date.when, cells, problems);
  const isPaired = problems.length === 0 && arePaired(date.cell, timeCells[0], read.days, time.spans);
  if (isPaired) problems.push({ ...pairedTimes(read.days, time.spans), at: date.cell!.at });
  const when = isPaired ? { ...read, days: [] } : read;
  // 上午 beside a cell with the time of day adds nothing.
  const isTimeKnown = time.spans.length > 0 || when.times.length > 0;
  return {
    ...when,
    times: isPaired ? [] : time.spans.length > 0 ? time.spans : when.times,
    remainder: [date.remainder, time.remainder].filter((text) => text !== '').join('，'),
    problems: problems.filter((problem) => !(isTimeKnown && problem.kind === 'time-vague')),
    ...(date.cell === undefined ? {} : { dateCell: date.cell }),
    ...(timeCells[0] === undefined ? {} : { timeCell: timeCells[0] }),
  };
}

const pairedTimes = (days: readonly Day[], times: readonly string[]): Problem => ({
  ...ownTimes(days),
  answers: days.map((day, index) => {
    const time = times[index];
    return {
      label: [longDay(day), time && formatTimeSpan(time)].filter(Boolean).join(' '),
      set: { days: [day], ...(time === undefined ? {} : { time }) },
    };
  }),
});

/** As many lines of days as of times: the first line of one goes with the first of the other. */
function arePaired(
  date: PlacedCell | undefined,
  time: PlacedCell | undefined,
  days: readonly Day[],
  times: readonly string[],
): boolean {
  const lines = (cell: PlacedCell | undefined) => (cell?.text.split('\n') ?? []).filter((line) => line.trim() !== '');
  const count = lines(date).length;
  return count > 1 && count === lines(time).length && days.length === count && times.length === count;
}
