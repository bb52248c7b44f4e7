/** Accessors of a source for tests. */
import type { Cell, ParsedSource, Source, SourceError, Table } from '../source.ts';

export function sourceOf(parsed: ParsedSource): Source {
  if (!parsed.ok) throw new Error(parsed.error.text);
  return parsed.source;
}

export function onlyTable(parsed: ParsedSource): Table {
  const { tables } = sourceOf(parsed);
  if (tables.length !== 1) throw new Error(`${tables.length} tables instead of one`);
  return tables[0]!;
}

export function errorOf(parsed: ParsedSource): SourceError {
  if (parsed.ok) throw new Error('The source was read.');
  return parsed.error;
}

export const textsOf = (table: Table): string[][] => table.rows.map((row) => row.map(({ text }) => text));

export const firstCell = (parsed: ParsedSource): Cell => onlyTable(parsed).rows[0]![0]!;
