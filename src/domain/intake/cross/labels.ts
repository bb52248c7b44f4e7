/** Roles of the columns beside the headed ones of a cross table, inferred from their content first, then from their names. */
import { plainText } from '../fields/clean.ts';
import { weekIn } from '../fields/when/week.ts';
import { readWhen } from '../fields/when/when.ts';
import { roleOf, type Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import { stationIn } from '../layout/stations.ts';
import { whenOfCell } from '../row/when/date-of-cell.ts';
import { PART, type Heading, type HeadingContext } from './axis.ts';

const MIN_SHARE = 0.6;

export function labelRoles(
  rows: readonly (readonly PlacedCell[])[],
  headings: ReadonlyMap<number, Heading>,
  headers: ReadonlyMap<number, PlacedCell>,
  context: HeadingContext,
): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const [column, header] of headers) {
    if (headings.has(column)) continue;
    const cells = rows.flatMap((row) => row[column] ?? []).filter((cell) => cell.text.trim() !== '');
    const role = contentRole(cells, context) ?? (header.text.trim() === '' ? undefined : roleOf(header.text));
    if (role !== undefined && cells.length > 0) roles.set(column, role);
  }
  return roles;
}

function contentRole(cells: readonly PlacedCell[], context: HeadingContext): Role | undefined {
  const mostly = (fits: (cell: PlacedCell) => boolean) =>
    cells.length > 0 && cells.filter(fits).length >= cells.length * MIN_SHARE;
  if (mostly(({ text }) => /^\d{1,3}$/.test(text.trim()))) return undefined;
  if (mostly(({ text }) => /^周[一二三四五六日天]$/.test(plainText(text)))) return 'weekday';
  if (mostly((cell) => isTimeLabel(cell, context))) return 'time';
  if (mostly((cell) => isDateLabel(cell, context))) return 'date';
  if (context.chosenStation === undefined && mostly(({ text }) => stationIn(text, context.stations) !== undefined))
    return 'station';
  return undefined;
}

function isTimeLabel({ text, number }: PlacedCell, context: HeadingContext): boolean {
  if (PART.test(plainText(text)) || (number !== undefined && number > 0 && number < 1)) return true;
  const { times, problems, remainder } = readWhen(text, context);
  return (times.length > 0 || problems.some(({ kind }) => /^time/.test(kind))) && remainder.length <= MAX_REMAINDER;
}

function isDateLabel(cell: PlacedCell, context: HeadingContext): boolean {
  const { days, rule, problems, remainder } = whenOfCell(cell, context);
  const isDated = days.length > 0 || rule !== undefined || problems.some(({ kind }) => /^date|^relative/.test(kind));
  return (isDated && remainder.length <= MAX_REMAINDER) || weekIn(cell.text, context) !== undefined;
}

const MAX_REMAINDER = 6;
