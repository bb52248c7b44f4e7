/** Reads a row of a table: its activities, and questions about them. */
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { filled, type CellsByRole } from './cells.ts';
import { readAudience, readContent, readPlace, readTitle } from './descriptions.ts';
import { readPhone, readSeats, readWays } from './joining.ts';
import { readDeadline, readNote, readStatus } from './notes.ts';
import { readDays } from './row-days.ts';
import { RowDraft, type RowContext, type RowReading } from './row-draft.ts';

export function readRow(cells: CellsByRole, titleCell: PlacedCell, context: RowContext): RowReading {
  const row = new RowDraft(context, titleCell);
  readTitle(row);
  readDays(row, cells);
  for (const content of filled(cells, 'content')) if (content.at !== titleCell.at) readContent(row, content);
  readPlace(row, filled(cells, 'place')[0]);
  readAudience(row, [...filled(cells, 'serves'), ...filled(cells, 'audience')]);
  readWays(row, filled(cells, 'ways'));
  readSeats(row, filled(cells, 'seats')[0]);
  readPhone(row, filled(cells, 'phone'), filled(cells, 'areaCode')[0]);
  readStatus(row, filled(cells, 'status')[0]);
  for (const note of filled(cells, 'note')) readNote(row, note);
  for (const deadline of filled(cells, 'deadline')) readDeadline(row, deadline);
  return row.finish();
}
