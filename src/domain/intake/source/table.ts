/** Builds the rectangular table of a source from the cells that hold something. */
import { cellAddress, type Area, type Cell, type Table } from '../source.ts';
import { UnreadableError } from './refusal.ts';

/** Far above any menu; a table within these limits is shown and read at once. */
export const MAX_ROWS = 10_000;
export const MAX_COLUMNS = 256;
const MAX_GRID_CELLS = 500_000;
const MAX_TABLES = 200;
/** Excel itself allows 32,767. */
const MAX_TEXT_LENGTH = 70_000;
/** Areas of a merged cell do not overlap, so that real ones cover the grid at most once; this also bounds rejected ones. */
const MAX_MERGE_STEPS = 4 * MAX_GRID_CELLS;

export const EMPTY_CELL: Cell = Object.freeze({ text: '' });

const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

export interface PlacedCell {
  row: number;
  column: number;
  cell: Cell;
}

interface TableDraft {
  name: string;
  hidden?: boolean;
  epoch?: Table['epoch'];
  /** Empty cells may be left out. */
  cells: readonly PlacedCell[];
  hiddenRows?: Iterable<number>;
  hiddenColumns?: Iterable<number>;
  merges?: readonly Area[];
}

/** Line breaks as `\n`, no other control characters, no blanks at the ends. */
export function cleanText(text: string): string {
  return text
    .slice(0, MAX_TEXT_LENGTH)
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .trim();
}

/** A cell of a source that knows only what is shown. */
export function shownCell(text: string): Cell {
  const cleaned = cleanText(text);
  if (cleaned === '') return EMPTY_CELL;
  return ERROR_VALUE.test(cleaned) ? { text: '', formula: 'error' } : { text: cleaned };
}

/** @returns undefined where no cell holds anything */
export function buildTable(draft: TableDraft): Table | undefined {
  const filled = draft.cells.filter(({ cell }) => !isEmpty(cell));
  if (filled.length === 0) return undefined;
  const height = 1 + filled.reduce((last, { row }) => Math.max(last, row), 0);
  const width = 1 + filled.reduce((last, { column }) => Math.max(last, column), 0);
  if (height > MAX_ROWS || width > MAX_COLUMNS || height * width > MAX_GRID_CELLS) throw farCell(draft.name, filled);

  const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => EMPTY_CELL));
  for (const { row, column, cell } of filled) rows[row]![column] = cell;
  return {
    name: draft.name,
    hidden: draft.hidden ?? false,
    rows,
    hiddenRows: below(height, draft.hiddenRows),
    hiddenColumns: below(width, draft.hiddenColumns),
    merges: mergeCells(rows, draft.merges ?? []),
    epoch: draft.epoch ?? '1899-12-30',
  };
}

/** Guards against many tables that are each within the limits. */
export function checkTotalSize(tables: readonly Table[]): void {
  const cells = tables.reduce((sum, { rows }) => sum + rows.length * rows[0]!.length, 0);
  if (tables.length > MAX_TABLES || cells > MAX_GRID_CELLS) throw new UnreadableError('too-large');
}

function isEmpty(cell: Cell): boolean {
  return cell.text === '' && cell.formula === undefined;
}

function below(limit: number, numbers: Iterable<number> = []): Set<number> {
  return new Set([...numbers].filter((number) => number < limit));
}

function farCell(name: string, cells: readonly PlacedCell[]): UnreadableError {
  const far = cells.find(({ row, column }) => row >= MAX_ROWS || column >= MAX_COLUMNS);
  if (!far) return new UnreadableError('too-large');
  const address = cellAddress({ name }, far.row, far.column);
  return new UnreadableError(
    'too-large',
    `${address} 还有内容，离表太远，一个月的菜单用不了这么多行列。请删掉它，或者只复制要用的表格，粘贴到这里。`,
  );
}

/** Clips areas to the table, drops those that overlap an earlier one, and empties the cells that a merge covers. */
function mergeCells(rows: Cell[][], areas: readonly Area[]): Area[] {
  const width = rows[0]!.length;
  const covered = new Set<number>();
  const merges: Area[] = [];
  let steps = 0;
  for (const area of areas) {
    const clipped = clip(area, rows.length, width);
    if (!clipped) continue;
    const inside = indexes(clipped, width);
    steps += inside.length;
    if (steps > MAX_MERGE_STEPS) break;
    if (inside.some((index) => covered.has(index))) continue;
    for (const index of inside) covered.add(index);
    for (const index of inside.slice(1)) rows[Math.floor(index / width)]![index % width] = EMPTY_CELL;
    merges.push(clipped);
  }
  return merges;
}

function clip({ top, left, bottom, right }: Area, height: number, width: number): Area | undefined {
  const clipped = { top, left, bottom: Math.min(bottom, height - 1), right: Math.min(right, width - 1) };
  if (top > clipped.bottom || left > clipped.right) return undefined;
  return top === clipped.bottom && left === clipped.right ? undefined : clipped;
}

/** Row by row, counted from the first cell of the table. */
function indexes({ top, left, bottom, right }: Area, width: number): number[] {
  const columns = right - left + 1;
  const count = (bottom - top + 1) * columns;
  return Array.from({ length: count }, (_, index) => {
    return (top + Math.floor(index / columns)) * width + left + (index % columns);
  });
}
