/** One worksheet: its cells that hold something, hidden rows and columns, merged areas. */
import type { Area } from '../../source.ts';
import { MAX_COLUMNS, MAX_ROWS, type PlacedCell } from '../table.ts';
import { UnreadableError } from '../refusal.ts';
import { cellOf, type CellContext, type StoredCell } from './cell-value.ts';
import { RichTextReader } from './rich-text.ts';
import { PLAIN_STYLE, type CellStyle } from './styles.ts';
import { isOn, parseXml, type Attributes, type XmlHandler } from './xml.ts';

const MAX_CELLS = 300_000;

interface Worksheet {
  cells: PlacedCell[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
}

export function readWorksheet(bytes: Uint8Array, context: CellContext & { styles: readonly CellStyle[] }): Worksheet {
  const sheet: Worksheet = { cells: [], hiddenRows: new Set(), hiddenColumns: new Set(), merges: [] };
  parseXml(bytes, new SheetReader(sheet, context));
  return sheet;
}

class SheetReader implements XmlHandler {
  readonly #sheet: Worksheet;
  readonly #context: CellContext & { styles: readonly CellStyle[] };
  readonly #inline = new RichTextReader();
  #row = -1;
  #column = -1;
  #cell: StoredCell | undefined;
  #part: 'v' | 'f' | 'is' | undefined;

  constructor(sheet: Worksheet, context: CellContext & { styles: readonly CellStyle[] }) {
    this.#sheet = sheet;
    this.#context = context;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell) this.#openInCell(this.#cell, name, attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'col') hideColumns(this.#sheet.hiddenColumns, attributes);
    else if (name === 'mergeCell') addMerge(this.#sheet.merges, attributes['ref'] ?? '');
  }

  text(text: string): void {
    if (!this.#cell) return;
    if (this.#part === 'v') this.#cell.value = (this.#cell.value ?? '') + text;
    else if (this.#part === 'f') this.#cell.formula = (this.#cell.formula ?? '') + text;
    else if (this.#part === 'is') this.#inline.text(text);
  }

  close(name: string): void {
    if (this.#part === 'is') this.#inline.close(name);
    if (name === this.#part) this.#part = undefined;
    if (name !== 'c' || !this.#cell) return;
    this.#cell.inline = this.#inline.take();
    const cell = cellOf(this.#cell, this.#context);
    this.#cell = undefined;
    if (cell.text === '' && cell.formula === undefined) return;
    if (this.#sheet.cells.length >= MAX_CELLS) throw new UnreadableError('too-large');
    this.#sheet.cells.push({ row: this.#row, column: this.#column, cell });
  }

  #openRow(attributes: Attributes): void {
    // Rows and cells may leave out their position: they follow the one before.
    this.#row = attributes['r'] === undefined ? this.#row + 1 : Number(attributes['r']) - 1;
    this.#column = -1;
    const hidden = isOn(attributes['hidden'], false) || Number(attributes['ht'] ?? 1) === 0;
    if (hidden && this.#row < MAX_ROWS) this.#sheet.hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const place = attributes['r'] === undefined ? undefined : parseReference(attributes['r']);
    this.#row = place?.row ?? this.#row;
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = {
      type: attributes['t'] ?? 'n',
      style: this.#context.styles[Number(attributes['s'] ?? 0)] ?? PLAIN_STYLE,
      value: undefined,
      formula: undefined,
      inline: [],
    };
  }

  #openInCell(cell: StoredCell, name: string, attributes: Attributes): void {
    if (this.#part === 'is') this.#inline.open(name, attributes);
    else if (name === 'v') [this.#part, cell.value] = ['v', ''];
    else if (name === 'f') [this.#part, cell.formula] = ['f', ''];
    else if (name === 'is') this.#part = 'is';
  }
}

function hideColumns(hidden: Set<number>, { min = '0', max = '0', hidden: flag, width }: Attributes): void {
  if (!isOn(flag, false) && Number(width ?? 1) !== 0) return;
  for (let column = Number(min) - 1; column < Math.min(Number(max), MAX_COLUMNS); column += 1) hidden.add(column);
}

function addMerge(merges: Area[], reference: string): void {
  const [from = '', to = ''] = reference.split(':');
  const [first, last] = [parseReference(from), parseReference(to)];
  if (first && last) merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}

/** `B5` → row 4, column 1. */
function parseReference(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined || Number(digits) < 1) return undefined;
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
