/** All cross tables of a worksheet, and the ordinary tables above and below them. */
import { weekNamedBy } from '../fields/when/week.ts';
import type { Week } from '../fields/when/when-context.ts';
import type { Gathered } from '../gather.ts';
import { ownCells, type PlacedCell } from '../layout/grid-of-cells.ts';
import { isHeaderRow } from '../layout/sections.ts';
import { stationIn } from '../layout/stations.ts';
import { askAboutPeople, askAboutTitles } from '../table/beside-rows.ts';
import { readTable } from '../table/read-table.ts';
import type { ReadingContext } from '../reading.ts';
import type { Table } from '../source.ts';
import type { HeadingContext } from './axis.ts';
import { countWeeks, findCrossTable } from './cross-table.ts';
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
  const reader = { table, context, gathered, headings, hasSeveralWeeks: countWeeks(rows, headings) > 1 };
  return readFrom(rows, reader, undefined);
}

interface SheetReader {
  table: Table;
  context: ReadingContext;
  gathered: Gathered;
  headings: HeadingContext;
  hasSeveralWeeks: boolean;
}

/** @param weekAbove of the cross table above, which holds below it too where it is every week */
function readFrom(rows: Rows, reader: SheetReader, weekAbove: Week | undefined): boolean {
  const { table, context, gathered, headings, hasSeveralWeeks } = reader;
  const cross = findCrossTable(rows, headings);
  if (cross === undefined) return false;
  const above = rows.slice(0, cross.top);
  if (above.some(isHeaderRow)) readTable(table, above, context, gathered);
  else askAboutTitles(above.flatMap(ownCells), gathered);
  const titles = above.flatMap(ownCells).map(({ text }) => text);
  titles.reverse();
  const named = weekNamedBy(titles, headings, { allowsMonth: !hasSeveralWeeks });
  const week = named ?? (weekAbove === 'every' ? weekAbove : undefined);
  const station = [...titles, table.name]
    .map((text) => stationIn(text, context.stations))
    .find((key) => key !== undefined);
  askAboutPeople(table, cross, gathered);
  readCrossTable(cross, { ...headings, week }, station, gathered);
  const below = rows.slice(cross.end);
  if (below.length > 0 && !readFrom(below, reader, week)) readTable(table, below, context, gathered);
  return true;
}
