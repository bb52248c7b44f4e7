/** Many short texts joined to one string, so that a scan over all of them is a single native `indexOf`. */
export interface StringTable {
  /** Folded rows, each followed by a line break. */
  text: string;
  /** Offset of each row in `text`, and of the end. */
  offsets: Int32Array;
}

/** One text per record; equal texts share a row, so that each is scanned once. */
export interface TextField {
  table: StringTable;
  /** Row of the table by record. */
  rows: Int32Array;
}

export function createStringTable(rows: readonly string[], fold: (text: string) => string): StringTable {
  const text = `${fold(rows.join('\n'))}\n`;
  const offsets = new Int32Array(rows.length + 1);
  for (let row = 1; row <= rows.length; row += 1) offsets[row] = text.indexOf('\n', offsets[row - 1]) + 1;
  return { text, offsets };
}

export function createTextField(texts: readonly string[], fold: (text: string) => string): TextField {
  const rowsByText = new Map<string, number>();
  const rows = Int32Array.from(texts, (text) => {
    const existing = rowsByText.get(text);
    if (existing !== undefined) return existing;
    rowsByText.set(text, rowsByText.size);
    return rowsByText.size - 1;
  });
  return { table: createStringTable([...rowsByText.keys()], fold), rows };
}

export const rowLength = ({ offsets }: StringTable, row: number): number => offsets[row + 1]! - offsets[row]! - 1;

/** Visits each row that contains the needle once, with the offset of the first match in the row. */
export function eachMatchingRow(
  { text, offsets }: StringTable,
  needle: string,
  visit: (row: number, at: number) => void,
): void {
  let row = 0;
  for (let found = text.indexOf(needle); found >= 0; found = text.indexOf(needle, offsets[row + 1])) {
    row = rowAt(offsets, found, row);
    visit(row, found - offsets[row]!);
  }
}

/** The row, at or after `from`, that contains an offset of the text. Gallops first, since the next match is mostly near. */
export function rowAt(offsets: Int32Array, offset: number, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step < offsets.length && offsets[low + step]! <= offset) {
    low += step;
    step *= 2;
  }
  let high = Math.min(offsets.length - 1, low + step);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
