/** The row of the editor's own table that a question is about, with private data masked. */
import { cellAddress, columnName, lineAddress, type Source, type Table } from '../intake/source.ts';
import { maskPrivate } from '../privacy/private-text.ts';

export interface SourceRow {
  /** The worksheet; empty for pasted cells and lines. */
  table: string;
  /** As in the file, from 1. */
  number: number;
  /** Empty for a line of text. */
  cells: readonly SourceCell[];
  /** Text of a line outside tables. */
  line?: string;
}

interface SourceCell {
  column: string;
  text: string;
  /** The cell that the address names. */
  isNamed: boolean;
}

/** Undefined where the address names neither a cell nor a line. */
export function sourceRow({ tables, lines }: Source, address: string): SourceRow | undefined {
  const line = lines.find(({ number }) => lineAddress(number) === address);
  if (line !== undefined) return { table: '', number: line.number, cells: [], line: maskPrivate(line.text) };
  for (const table of tables) {
    const found = rowIn(table, address);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowIn(table: Table, address: string): SourceRow | undefined {
  const prefix = cellAddress(table, 0, 0).slice(0, -2);
  if (!address.startsWith(prefix)) return undefined;
  const row = Number(/\d+$/.exec(address)?.[0]) - 1;
  const cells = table.rows[row];
  if (cells === undefined) return undefined;
  return {
    table: table.name,
    number: row + 1,
    cells: cells.map(({ text }, column) => ({
      column: columnName(column),
      text: maskPrivate(text),
      isNamed: cellAddress(table, row, column) === address,
    })),
  };
}
