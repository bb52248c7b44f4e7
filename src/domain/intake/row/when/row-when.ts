/** Days and times of a row, from its cells for date, weekday, time, start and end. */
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
  const when = withWeekday(date.when, cells, problems);
  // 上午 beside a cell with the time of day adds nothing.
  const isTimeKnown = time.spans.length > 0 || when.times.length > 0;
  return {
    ...when,
    times: time.spans.length > 0 ? time.spans : when.times,
    remainder: [date.remainder, time.remainder].filter((text) => text !== '').join('，'),
    problems: problems.filter((problem) => !(isTimeKnown && problem.kind === 'time-vague')),
    ...(date.cell === undefined ? {} : { dateCell: date.cell }),
    ...(timeCells[0] === undefined ? {} : { timeCell: timeCells[0] }),
  };
}
