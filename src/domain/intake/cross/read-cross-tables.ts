/** All cross tables of a worksheet, and the ordinary tables above and below them. */
import { weekNamedBy } from '../fields/when/week.ts';
import type { Gathered } from '../gather.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { isHeaderRow } from '../layout/sections.ts';
import { stationIn } from '../layout/stations.ts';
import { readTable } from '../read-table.ts';
import type { ReadingContext } from '../reading.ts';
import type { Table } from '../source.ts';
import type { HeadingContext } from './axis.ts';
import { findCrossTable } from './cross-table.ts';
import { readCrossTable } from './read-cross-table.ts';

type Rows = readonly (readonly PlacedCell[])[];

/** @returns false where the worksheet holds no cross table */
export function readCrossTables(table: Table, rows: Rows, context: ReadingContext, gathered: Gathered): boolean {
  const headings: HeadingContext = {
    month: context.month,
    calendar: context.calendar,
    epoch: table.epoch,
    isPlainText: table.name === '',
    stations: context.stations,
    chosenStation: context.station,
  };
  const cross = findCrossTable(rows, headings);
  if (cross === undefined) return false;
  const above = rows.slice(0, cross.top);
  const titles = [
    ...above
      .flatMap(ownCells)
      .map(({ text }) => text)
      .reverse(),
    table.name,
  ];
  if (above.some(isHeaderRow)) readTable(table, above, context, gathered);
  const week = weekNamedBy(titles, headings);
  const station = titles.map((text) => stationIn(text, context.stations)).find((key) => key !== undefined);
  readCrossTable(cross, { ...headings, week }, station, gathered);
  const below = rows.slice(cross.end);
  if (below.length > 0 && !readCrossTables(table, below, context, gathered)) readTable(table, below, context, gathered);
  return true;
}
