/**
 * Reads a month's activities out of what an editor handed in. Pure: the same in the browser and in scripts. Ambiguous
 * text becomes a question; no date is guessed, and no private number or name is passed on.
 */
import type { PhoneContext } from './fields/phone.ts';
import { Gathered } from './gather.ts';
import { findCalendarGrid } from './layout/calendar-grid.ts';
import { placeCells } from './layout/grid-of-cells.ts';
import { withUniqueIds } from './layout/ids.ts';
import { readGrid } from './read-grid.ts';
import { readLines } from './lines/read-lines.ts';
import { readTable } from './table/read-table.ts';
import { readCrossTables } from './cross/read-cross-tables.ts';
import type { Reading, ReadingContext, StationName } from './reading.ts';
import { withoutRepeated } from './repeated.ts';
import type { Source, Table } from './source.ts';

const INSTRUCTIONS = /怎么填|说明|样例|样表|模板|范例|示例|通讯录|字典|选项/;

export function read(source: Source, context: ReadingContext): Reading {
  const gathered = new Gathered();
  const station = context.stations.find(({ key }) => key === context.station);
  for (const table of source.tables) {
    if (table.hidden) gathered.skip(table.name, '隐藏的工作表');
    else if (INSTRUCTIONS.test(table.name) && source.tables.length > 1) gathered.skip(table.name, '不是活动表');
    else readOne(table, context, station, gathered);
  }
  if (gathered.activities.length === 0 || source.tables.length === 0)
    readLines(source.lines, { ...context, station, phones: phonesOf(station) }, gathered);
  const reading = withUniqueIds(withoutRepeated(gathered));
  return reading.activities.length > 0 || reading.questions.length > 0 ? reading : { ...reading, error: NOTHING_FOUND };
}

function readOne(table: Table, context: ReadingContext, station: StationName | undefined, gathered: Gathered): void {
  const rows = placeCells(table);
  const grid = findCalendarGrid(rows, context.month);
  if (grid !== undefined) readGrid(grid, { ...context, phones: phonesOf(station) }, gathered);
  else if (!readCrossTables(table, rows, context, gathered) && !readTable(table, rows, context, gathered))
    gathered.skip(table.name, '没找到写着日期和活动的表头');
}

const phonesOf = (station: StationName | undefined): PhoneContext => ({
  areaCode: station?.areaCode,
  stationPhone: station?.phone,
});

const NOTHING_FOUND = {
  kind: 'no-table',
  text: '没有读到活动：没找到写着日期和活动名称的表，也没有写着日期的句子。请检查是不是放错了文件。',
} as const;
