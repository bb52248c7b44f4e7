/** The cells of a row by what their columns hold, completed from the rows above. */
import { readWhen } from '../fields/when/when.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { ReadingContext } from '../reading.ts';
import { filled, type CellsByRole } from '../row/cells.ts';
import { namesDays } from '../row/when/facts.ts';
import { isDitto } from './row-kinds.ts';

interface Columns {
  roles: ReadonlyMap<number, Role>;
  hidden: ReadonlySet<number>;
}

export class RowCells {
  readonly #columns: Columns;
  readonly #context: ReadingContext;
  /** The last filled cell of each column. */
  readonly #above = new Map<number, PlacedCell>();
  /** From a row that holds nothing but a date. */
  #date: PlacedCell | undefined;

  constructor(columns: Columns, context: ReadingContext) {
    this.#columns = columns;
    this.#context = context;
  }

  of(row: readonly PlacedCell[]): CellsByRole {
    const cells = new Map<Role, PlacedCell[]>();
    for (const cell of row) {
      const role = this.#columns.roles.get(cell.column);
      if (role === undefined || (role !== 'id' && this.#columns.hidden.has(cell.column))) continue;
      const filledIn = isDitto(cell.text) ? { ...(this.#above.get(cell.column) ?? cell), continued: true } : cell;
      const others = cells.get(role) ?? [];
      // A merged area that spans two columns of one role is one cell.
      if (!others.some(({ at }) => at === filledIn.at)) cells.set(role, [...others, filledIn]);
    }
    return this.#withDate(cells);
  }

  remember(row: readonly PlacedCell[]): void {
    for (const cell of row) if (cell.text.trim() !== '' && !isDitto(cell.text)) this.#above.set(cell.column, cell);
  }

  forgetAbove(): void {
    this.#above.clear();
  }

  /** @param date of the rows that follow, unless they have their own */
  setDate(date: PlacedCell | undefined): void {
    this.#date = date;
  }

  /** Below a row with a date, a cell called 时间 holds the time of day. */
  #withDate(cells: CellsByRole): CellsByRole {
    const own = filled(cells, 'date');
    if (this.#date === undefined || own.some(({ text }) => namesDays(readWhen(text, this.#context)))) return cells;
    const times = [...own, ...filled(cells, 'time')];
    return new Map([...cells, ['date', [{ ...this.#date, continued: true }]], ['time', times]]);
  }
}

/** The cell that names the activity. */
export function titleCellOf(cells: CellsByRole): PlacedCell | undefined {
  return [...filled(cells, 'title'), ...filled(cells, 'content')][0];
}
