/** A table with its merged areas filled: each cell has the address of the cell that holds its text. */
import { cellAddress, type Cell, type Table } from '../source.ts';

export interface PlacedCell extends Cell {
  row: number;
  column: number;
  /** Address of the cell that holds the text: the first of a merged area. */
  at: string;
  /** Continued from the cell above or left of it by a merge. */
  continued: boolean;
}

export function placeCells(table: Table): PlacedCell[][] {
  const placed = table.rows.map((cells, row) =>
    cells.map((cell, column): PlacedCell => ({
      ...cell,
      row,
      column,
      at: cellAddress(table, row, column),
      continued: false,
    })),
  );
  for (const { top, left, bottom, right } of table.merges) {
    const source = placed[top]?.[left];
    if (source === undefined) continue;
    for (let row = top; row <= Math.min(bottom, placed.length - 1); row += 1)
      for (let column = left; column <= Math.min(right, (placed[row]?.length ?? 0) - 1); column += 1)
        if (row !== top || column !== left) placed[row]![column] = { ...source, row, column, continued: true };
  }
  return placed;
}

/** Filled cells of a row, each merged area once. */
export function ownCells(row: readonly PlacedCell[]): PlacedCell[] {
  const seen = new Set<string>();
  return row.filter((cell) => {
    if (cell.text.trim() === '' || seen.has(cell.at)) return false;
    seen.add(cell.at);
    return true;
  });
}
