/** Reads the cells for the date and the time into a row. */
import { LENGTHS } from '../../typed/lengths.ts';
import { plainText } from '../fields/clean.ts';
import { timing } from '../fields/entry/entry.ts';
import { isPlace } from '../fields/entry/parts.ts';
import { withoutMarkup } from '../fields/markup.ts';
import { masked, withoutPrivate } from '../fields/private.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { filled, type CellsByRole } from './cells.ts';
import { readPlace } from './descriptions.ts';
import { cancelled, CANCELLED } from './questions.ts';
import type { RowDraft } from './row-draft.ts';
import { readRowWhen } from './when/row-when.ts';

export function readDays(row: RowDraft, cells: CellsByRole): void {
  const when = readRowWhen(cells, row.context);
  for (const problem of when.problems) row.ask(problem);
  Object.assign(row.values, timing({ ...when, times: [] }));
  row.times = when.times;
  if (when.dateCell !== undefined && CANCELLED.test(when.remainder)) row.ask(cancelled(when.dateCell.at));
  const isPlaced = filled(cells, 'place').length > 0;
  const place = when.remainder.replace(/^\(([^()]*)\)$/, '$1');
  if (!isPlaced && when.dateCell !== undefined && isPlace(place)) readPlace(row, { ...when.dateCell, text: place });
  else if (!row.values.title.includes(when.remainder)) addRemainder(row, when.remainder, when.dateCell ?? row.title);
  if (when.dateCell !== undefined) whenOrigin(row, when.dateCell, when.how);
  if (when.timeCell !== undefined && plainText(when.timeCell.text) !== when.times[0]) row.origin('time', when.timeCell);
  if (when.days.length === 0 && when.rule === undefined) askForDate(row, when.dateCell);
}

/** What else is written in the cells for date and time. */
function addRemainder(row: RowDraft, remainder: string, { at }: PlacedCell): void {
  const { text, problems } = withoutPrivate(withoutMarkup(remainder), 'note');
  for (const problem of problems) row.ask({ ...problem, at });
  if (text !== '' && text.length <= LENGTHS.line) row.notes.push(text);
}

function askForDate(row: RowDraft, cell: PlacedCell | undefined): void {
  if (row.hasQuestion(/^date|relative|formula|conflict/)) return;
  row.ask({
    kind: 'date-missing',
    at: cell?.at ?? row.title.at,
    text: cell === undefined ? '没写日期' : `“${shown(cell)}”没有看懂是哪天`,
    field: 'days',
    answers: [],
  });
}

const MAX_SHOWN = 30;

const shown = (cell: PlacedCell): string => masked(cell.text.trim()).slice(0, MAX_SHOWN);

function whenOrigin(row: RowDraft, cell: PlacedCell, how: string | undefined): void {
  const field = row.values.rule === undefined ? 'days' : 'rule';
  if (
    how !== undefined ||
    cell.continued ||
    (row.values.rule !== undefined && plainText(cell.text) !== row.values.rule)
  )
    row.origin(field, cell, how ?? (cell.continued ? '合并的格子' : undefined));
  else if ((row.values.days?.length ?? 0) > 1) row.origin(field, cell, `一项，办${row.values.days!.length}次`);
}
