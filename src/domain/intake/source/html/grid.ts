/** Lays the cells of one HTML table out in a grid, by `rowspan` and `colspan` (HTML standard, 4.9.12.1). */
import type { Area, Table } from '../../source.ts';
import { MAX_COLUMNS, MAX_ROWS, buildTable, type PlacedCell } from '../table.ts';
import { UnreadableError } from '../refusal.ts';
import { htmlCell } from './cell.ts';
import { childElements, partsOfTable, styleOf } from './elements.ts';
import type { ClassStyles } from './styles.ts';
import type { Element } from './tree.ts';

interface GridCell extends PlacedCell {
  area: Area;
  hidden: boolean;
  /** Its content flows over the neighbours; the cells are not merged. */
  spills: boolean;
}

export function readTableElement(
  element: Element,
  context: { name: string; classes: ClassStyles; epoch: Table['epoch'] },
): Table | undefined {
  const { classes } = context;
  const rows = partsOfTable(element, ['tr']);
  if (rows.length > MAX_ROWS) throw new UnreadableError('too-large');
  const cells = layOut(rows, classes);
  const hiddenRows = new Set(rows.flatMap((row, index) => (isHidden(row, classes) ? [index] : [])));
  const hiddenColumns = new Set(hiddenByCol(element, classes));
  for (const row of allHidden(cells, ({ area }) => [area.top, area.bottom])) hiddenRows.add(row);
  for (const column of allHidden(cells, ({ area }) => [area.left, area.right])) hiddenColumns.add(column);
  const shown = cells.filter(({ hidden, row, column }) => !hidden || hiddenRows.has(row) || hiddenColumns.has(column));
  return buildTable({
    name: context.name,
    hidden: isHidden(element, classes),
    epoch: context.epoch,
    cells: shown,
    hiddenRows,
    hiddenColumns,
    merges: cells.filter(({ spills }) => !spills).map(({ area }) => area),
  });
}

function layOut(rows: readonly Element[], classes: ClassStyles): GridCell[] {
  const cells: GridCell[] = [];
  /** By column: the first row that no cell from above reaches. */
  const free: number[] = [];
  for (const [row, element] of rows.entries()) {
    const rowStruck = styleOf(element, classes).struck ?? false;
    let column = 0;
    for (const child of childElements(element).filter(({ name }) => name === 'td' || name === 'th')) {
      while ((free[column] ?? 0) > row) column += 1;
      const area = areaAt(row, column, child, rows.length);
      for (let covered = area.left; covered <= area.right; covered += 1) free[covered] = area.bottom + 1;
      const cell = htmlCell(child, classes, rowStruck);
      const spills = /mso-ignore:\s*colspan/i.test(child.attributes['style'] ?? '');
      cells.push({ row, column, cell, area, hidden: isHidden(child, classes), spills });
      column = area.right + 1;
    }
  }
  return cells;
}

function areaAt(row: number, column: number, { attributes }: Element, rowCount: number): Area {
  const columns = Math.min(Math.max(span(attributes['colspan']), 1), MAX_COLUMNS);
  // 0 reaches to the end of the table.
  const rows = span(attributes['rowspan']) || rowCount;
  return { top: row, left: column, bottom: Math.min(row + rows, rowCount) - 1, right: column + columns - 1 };
}

function span(value = '1'): number {
  const number = Number.parseInt(value, 10);
  return number >= 0 ? number : 1;
}

function isHidden(element: Element, classes: ClassStyles): boolean {
  return styleOf(element, classes).hidden ?? false;
}

function hiddenByCol(table: Element, classes: ClassStyles): number[] {
  const hidden: number[] = [];
  let column = 0;
  for (const col of partsOfTable(table, ['col'])) {
    const end = Math.min(column + Math.max(span(col.attributes['span']), 1), MAX_COLUMNS);
    const isNarrow = /^0(?:px|pt)?$/.test(col.attributes['width'] ?? '');
    for (; column < end; column += 1) if (isNarrow || isHidden(col, classes)) hidden.push(column);
  }
  return hidden;
}

/** Rows or columns in which every cell that reaches into no other is hidden. */
function allHidden(cells: readonly GridCell[], range: (cell: GridCell) => [first: number, last: number]): number[] {
  const state = new Map<number, boolean>();
  for (const cell of cells) {
    const [first, last] = range(cell);
    if (first === last) state.set(first, (state.get(first) ?? true) && cell.hidden);
  }
  return [...state].filter(([, hidden]) => hidden).map(([index]) => index);
}
