/**
 * Chooses the type size of a calendar sheet: the largest at which its weeks fit on one sheet of A4. If the smallest does not fit,
 * weeks continue on another sheet; if a single day exceeds a sheet, its last activities are only counted. Heights are estimated
 * in millimetres from the sizes in styles/month-sheet.css (checked by e2e/month-sheet.spec.ts).
 */
import type { DayCell, SheetItem } from './cell.ts';
import { linesOf, PT, widthOf } from '../measure.ts';

/** In points. */
const SIZES = [14, 13, 12] as const;
export type Size = (typeof SIZES)[number];

interface MonthCut {
  size: Size;
  sheets: DayCell[][][];
}

/** Height of the sheet without head, weekday names, foot and padding. */
const ROOM_MM = 151;
/** Each further line of a long name. */
const NAME_LINE_MM = 8;
const NAME_EM = 13;
/** Where to order stands beside the approval; each further line of it needs room. */
const ORDER_LINE_MM = 5.8;
const ORDER_EM = 20;
const COLUMN_MM = 39;
/** The date with its padding. */
const DATE_MM = 6.8;
const MARK_EM = 1.3;
/** Gap between time, marks and tag. */
const BETWEEN_EM = 0.4;
const TAG_EM = 0.5;
const MORE_MM = 5;

/** @param ordering where to order; empty if the sheet does not say so */
export function cutMonth(weeks: readonly DayCell[][], name: string, ordering: string): MonthCut {
  const room =
    ROOM_MM -
    (Math.ceil(widthOf(name) / NAME_EM) - 1) * NAME_LINE_MM -
    Math.max(0, Math.ceil(widthOf(ordering) / ORDER_EM) - 1) * ORDER_LINE_MM;
  const cuts = SIZES.flatMap((size) => {
    const sheets = filled(weeks, { size, room });
    return sheets ? [{ size, sheets }] : [];
  });
  const fewest = Math.min(...cuts.map(({ sheets }) => sheets.length));
  const smallest = { size: MIN_SIZE, room } as const;
  return (
    cuts.find(({ sheets }) => sheets.length === fewest) ?? {
      size: smallest.size,
      sheets: filled(
        weeks.map((week) => week.map((cell) => shortened(cell, smallest))),
        smallest,
      )!,
    }
  );
}

/** The smallest size is set tighter, to avoid another sheet. Nothing smaller is read on a wall. */
const MIN_SIZE = 12 satisfies Size;

const setting = (size: Size): { line: number; gap: number } =>
  size === MIN_SIZE ? { line: 1.15, gap: 0.4 } : { line: 1.25, gap: 0.8 };

interface Limits {
  size: Size;
  room: number;
}

/** Fills sheets week by week; undefined if one week exceeds a sheet. */
function filled(weeks: readonly DayCell[][], { size, room }: Limits): DayCell[][][] | undefined {
  const sheets: DayCell[][][] = [[]];
  let height = 0;
  for (const week of weeks) {
    const more = weekHeight(week, size);
    if (more > room) return undefined;
    if (height + more > room) sheets.push([]);
    height = height + more > room ? more : height + more;
    sheets.at(-1)!.push(week);
  }
  return sheets;
}

const weekHeight = (week: readonly DayCell[], size: Size): number =>
  Math.max(...week.map((cell) => cellHeight(cell, size)));

const cellHeight = ({ items }: DayCell, size: Size): number =>
  DATE_MM + items.reduce((sum, item) => sum + itemHeight(item, size), 0);

function itemHeight({ time, marks, tag, phrases, note }: SheetItem, size: Size): number {
  const em = size * PT;
  const { line, gap } = setting(size);
  const head = [widthOf(time), marks.length * MARK_EM, ...(tag ? [widthOf(tag.label) + TAG_EM] : [])].map(
    (width) => (width + BETWEEN_EM) * em,
  );
  const lines =
    linesOf(head, COLUMN_MM + BETWEEN_EM * em, 0) +
    linesOf(
      phrases.map((phrase) => widthOf(phrase) * em),
      COLUMN_MM,
      em,
    ) +
    (note ? linesOf([widthOf(note) * em], COLUMN_MM, em) : 0);
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
