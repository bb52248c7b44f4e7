/**
 * What an editor hands in, as tables and lines, before anyone looks for activities in it. Rows and columns count from 0;
 * addresses shown to people count from 1, as in the file.
 */

export interface Source {
  tables: readonly Table[];
  /** Text outside tables: a group message, or the paragraphs around a table pasted from Word. */
  lines: readonly Line[];
}

/** A file that cannot be read as a whole. */
export interface SourceError {
  kind: SourceErrorKind;
  /** Chinese: what was found and what to do. */
  text: string;
}

export type SourceErrorKind =
  | 'encrypted'
  | 'old-excel'
  | 'wps'
  | 'word'
  | 'pdf'
  | 'picture'
  | 'empty'
  | 'no-table'
  | 'damaged'
  | 'too-large'
  | 'unknown';

export type ParsedSource = { ok: true; source: Source } | { ok: false; error: SourceError };

export interface Table {
  /** The worksheet; `表1` for the first table of pasted HTML; empty for CSV and TSV. */
  name: string;
  /** A hidden worksheet. */
  hidden: boolean;
  /** Rectangular, without empty rows and columns at the end. */
  rows: readonly (readonly Cell[])[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Merged areas, both corners included. Only the first cell of an area holds its text. */
  merges: readonly Area[];
  /** Day 0 of serial numbers: `1899-12-30`, or `1904-01-01` in workbooks of older Macs. */
  epoch: '1899-12-30' | '1904-01-01';
}

export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Cell {
  /** As shown, with line breaks; numbers as written in the file. Empty for an empty cell. */
  text: string;
  /** The stored number, also where it is shown as a date. */
  number?: number;
  /** What the number format shows; absent for plain numbers. */
  shows?: 'date' | 'time' | 'date-time' | 'other';
  /** The whole text is struck through. */
  struck?: boolean;
  /** A formula whose result is an error, is not stored, or that calls a command. `text` is empty then. */
  formula?: 'error' | 'no-result' | 'command';
}

/** From 1, empty lines counted. */
export interface Line {
  number: number;
  text: string;
}

/** `A`, `Z`, `AA` … from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** `12月!B5`, or `B5` where the table has no name. */
export function cellAddress(table: Pick<Table, 'name'>, row: number, column: number): string {
  return `${table.name === '' ? '' : `${table.name}!`}${columnName(column)}${row + 1}`;
}

/** `行3`. */
export const lineAddress = (line: number): string => `行${line}`;
