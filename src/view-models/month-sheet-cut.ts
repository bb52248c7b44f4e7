/**
 * Chooses how large a calendar sheet is written: as large as its weeks go onto one sheet of A4. What does not go there at the smallest size
 * continues on another sheet, and only where one day alone is more than a sheet holds, its last activities are counted
 * instead. Heights are reckoned in millimetres from the sizes of styles/month-sheet.css (e2e/month-sheet.spec.ts looks).
 */
import type { DayCell, SheetItem } from './month-sheet.ts';
import { linesOf, PT, widthOf } from './sheet-measure.ts';

/** In points. */
export const SIZES = [14, 13, 12, 11, 10, 9] as const;
export type Size = (typeof SIZES)[number];

export interface MonthCut {
  size: Size;
  sheets: DayCell[][][];
}

/** The sheet without head, names of the days, foot and padding. */
const ROOM_MM = 139.5;
/** A long name takes one line more. */
const NAME_LINE_MM = 8;
const NAME_EM = 13;
const COLUMN_MM = 37.7;
/** The date and what is above and below. */
const DATE_MM = 7.6;
const MARK_EM = 1.3;
/** Between time, letters and what became of it. */
const BETWEEN_EM = 0.4;
const TAG_EM = 0.5;
const MORE_MM = 5;

export function cutMonth(weeks: readonly DayCell[][], name: string): MonthCut {
  const room = ROOM_MM - (Math.ceil(widthOf(name) / NAME_EM) - 1) * NAME_LINE_MM;
  const smallest = SIZES.at(-1)!;
  for (let count = 1; count <= weeks.length; count += 1) {
    for (const size of SIZES) {
      const sheets = inSheets(weeks, count, { size, room });
      if (sheets) return { size, sheets };
    }
  }
  return { size: smallest, sheets: weeks.map((week) => [week.map((cell) => shortened(cell, { size: smallest, room }))]) };
}

/** The smallest is set tighter, before a month needs another sheet. */
const setting = (size: Size): { line: number; gap: number } => (size === 9 ? { line: 1.2, gap: 0.5 } : { line: 1.25, gap: 0.8 });

interface Limits { size: Size; room: number }

/** As many weeks on each sheet as it holds, none fewer than the others by more than one; undefined where they do not fit. */
function inSheets(weeks: readonly DayCell[][], count: number, { size, room }: Limits): DayCell[][][] | undefined {
  const sheets = Array.from({ length: count }, (_, index) => weeks.slice(Math.ceil(index * weeks.length / count), Math.ceil((index + 1) * weeks.length / count)));
  return sheets.every((some) => some.reduce((sum, week) => sum + weekHeight(week, size), 0) <= room) ? sheets : undefined;
}

const weekHeight = (week: readonly DayCell[], size: Size): number => Math.max(...week.map((cell) => cellHeight(cell, size)));

const cellHeight = ({ items }: DayCell, size: Size): number => DATE_MM + items.reduce((sum, item) => sum + itemHeight(item, size), 0);

function itemHeight({ time, marks, tag, phrases, note }: SheetItem, size: Size): number {
  const em = size * PT;
  const { line, gap } = setting(size);
  const head = [widthOf(time), marks.length * MARK_EM, ...(tag ? [widthOf(tag.label) + TAG_EM] : [])].map((width) => (width + BETWEEN_EM) * em);
  const lines = linesOf(head, COLUMN_MM + BETWEEN_EM * em, 0) + linesOf(phrases.map((phrase) => widthOf(phrase) * em), COLUMN_MM, em)
    + (note ? linesOf([widthOf(note) * em], COLUMN_MM, em) : 0);
  return lines * em * line + gap;
}

function shortened(cell: DayCell, { size, room }: Limits): DayCell {
  let height = DATE_MM + MORE_MM;
  const items = cell.items.filter((item) => {
    height += itemHeight(item, size);
    return height <= room;
  });
  return cellHeight(cell, size) <= room ? cell : { ...cell, items, more: cell.items.length - items.length };
}
