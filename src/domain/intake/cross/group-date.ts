/** The days of a group of cells, as the cell for the date of one row. */
import { WEEKDAY_CHARACTERS, weekdayOf, type Day } from '../../calendar/day.ts';
import type { Entry } from '../fields/entry/entry.ts';
import type { Role } from '../layout/columns.ts';
import type { PlacedCell } from '../layout/grid-of-cells.ts';
import type { CellsByRole } from '../row/cells.ts';
import { ROLES_OF_WHEN, type Group } from './groups.ts';
import type { DayNamed } from './occurrences.ts';

export function cellsOf(
  { occurrence: { labels, cell, place }, days }: Group,
  own: readonly Day[] | undefined,
): CellsByRole {
  const cells = new Map<Role, readonly PlacedCell[]>(
    [...labels].filter(([role]) => !ROLES_OF_WHEN.has(role) && role !== 'title' && role !== 'content'),
  );
  if (place !== undefined && !cells.has('place')) cells.set('place', [plainCell(cell, place)]);
  const text = own === undefined ? '' : own.length > 0 ? own.join('、') : dateText(days);
  if (text !== '') cells.set('date', [plainCell(cell, text)]);
  else if (own !== undefined && days[0]?.kind === 'row')
    for (const role of ['date', 'weekday'] as const) {
      const written = labels.get(role);
      if (written !== undefined) cells.set(role, written);
    }
  return cells;
}

function dateText(named: readonly DayNamed[]): string {
  const days = [...new Set(named.flatMap((day) => (day.kind === 'days' ? day.days : [])))].sort();
  const weekdays = [...new Set(named.flatMap((day) => (day.kind === 'weekday' ? day.weekday : [])))].sort();
  if (days.length > 0) return days.join('、');
  return weekdays.length === 0 ? '' : `周${weekdays.map((weekday) => WEEKDAY_CHARACTERS[weekday - 1]).join('、')}`;
}

/** A date written in the cell itself; empty where there is none. */
export function ownDay({ when }: Entry, named: readonly DayNamed[]): readonly Day[] | 'conflict' {
  if (when.rule !== undefined) return 'conflict';
  if (when.days.length === 0) return [];
  const fits = (day: Day) =>
    named.some((one) =>
      one.kind === 'days' ? one.days.includes(day) : one.kind === 'weekday' && one.weekday === weekdayOf(day),
    );
  return when.days.every(fits) ? when.days : 'conflict';
}

export const plainCell = ({ row, column, at }: PlacedCell, text: string): PlacedCell => ({
  text,
  row,
  column,
  at,
  continued: false,
});
