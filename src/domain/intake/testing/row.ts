/** Short forms for tests of what reads a row: cells by role, and what the sheet says about them. */
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { CellsByRole } from '../row/cells.ts';
import type { RowContext } from '../row/row-draft.ts';
import { CONTEXT } from './read.ts';

export const ROW: RowContext = {
  month: CONTEXT.month,
  calendar: CONTEXT.calendar,
  epoch: '1899-12-30',
  isPlainText: false,
  station: CONTEXT.stations[0],
  areaCode: undefined,
};

export const cellOf = (text: string, more: Partial<PlacedCell> = {}): PlacedCell => ({
  text,
  row: 1,
  column: 0,
  at: 'A2',
  continued: false,
  ...more,
});

export const rowOf = (texts: Partial<Record<Role, string>>): CellsByRole =>
  new Map(
    Object.entries(texts).map(([role, text], column) => [
      role as Role,
      [cellOf(text, { column, at: `${'ABCDEFGH'.charAt(column)}2` })],
    ]),
  );
