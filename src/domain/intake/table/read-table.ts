/** A worksheet, a CSV file or a pasted table to activities. */
import type { Gathered } from '../gather.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { inferSection } from '../layout/headless.ts';
import { findSections } from '../layout/sections.ts';
import type { ReadingContext } from '../reading.ts';
import type { Table } from '../source.ts';
import { askAboutTitles } from './beside-rows.ts';
import { SectionReader } from './section-reader.ts';

/** @returns false where the table holds no section of activities */
export function readTable(
  table: Table,
  rows: readonly (readonly PlacedCell[])[],
  context: ReadingContext,
  gathered: Gathered,
): boolean {
  const sections = findSections(rows);
  const upright = sections.length > 0 ? sections : findSections(transposed(rows));
  const inferred = upright.length > 0 ? upright : inferSection(rows, context);
  for (const section of inferred) new SectionReader(table, section, context, gathered).read();
  if (inferred.length > 0) askAboutTitles(inferred[0]!.titles, gathered);
  return inferred.length > 0;
}

/** A form with the names of its fields in the first column. */
function transposed(rows: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > MAX_FORM_ROWS || width > MAX_FORM_ROWS) return [];
  return Array.from({ length: width }, (_, row) =>
    rows.flatMap((cells, column) => (cells[row] === undefined ? [] : [{ ...cells[row], row, column }])),
  );
}

const MAX_FORM_ROWS = 40;
