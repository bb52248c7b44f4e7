/** One stored cell (ECMA-376 part 1, 18.3.1.4) as a cell of a source. */
import type { Cell, Table } from '../../source.ts';
import { showsFor } from '../number-formats.ts';
import { EMPTY_CELL, cleanText } from '../table.ts';
import { serialOf } from './iso-date.ts';
import { richCell, unescapeText, type RichText, type SharedString } from './rich-text.ts';
import type { CellStyle } from './styles.ts';

export interface StoredCell {
  /** The attribute `t`; `n` where it is absent. */
  type: string;
  style: CellStyle;
  /** Undefined without a `v`, which differs from an empty result. */
  value: string | undefined;
  /** Undefined without an `f`; empty in the cells that share a formula. */
  formula: string | undefined;
  inline: RichText;
}

export interface CellContext {
  strings: readonly SharedString[];
  epoch: Table['epoch'];
}

export function cellOf(stored: StoredCell, context: CellContext): Cell {
  const { formula, value, type } = stored;
  if (formula !== undefined && callsCommand(formula)) return { text: '', formula: 'command' };
  if (type === 'e') return { text: '', formula: 'error' };
  // WPS stores a picture in a cell as a formula.
  if (/DISPIMG\(/i.test(formula ?? '')) return EMPTY_CELL;
  if (formula !== undefined && (value === undefined || (value === '' && type !== 'str'))) {
    return { text: '', formula: 'no-result' };
  }
  return valueOf(stored, context);
}

function valueOf({ type, style, value = '', inline }: StoredCell, { strings, epoch }: CellContext): Cell {
  switch (type) {
    case 's':
      return strings[Number(value)]?.[style.struck ? 'struck' : 'plain'] ?? EMPTY_CELL;
    case 'inlineStr':
      return richCell(inline, style.struck);
    case 'str':
      return richCell([{ text: unescapeText(value), struck: undefined }], style.struck);
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', ...struckFlag(style) };
    case 'd':
      return { text: cleanText(value).replace('T', ' '), ...struckFlag(style), ...serialOf(value, epoch) };
    default:
      return numberCell(value.trim(), style);
  }
}

function numberCell(text: string, style: CellStyle): Cell {
  const number = Number(text);
  if (text === '') return EMPTY_CELL;
  if (!Number.isFinite(number)) return { text: cleanText(text), ...struckFlag(style) };
  const shows = showsFor(number, style.shows);
  return { text, number, ...(shows && { shows }), ...struckFlag(style) };
}

function struckFlag({ struck }: CellStyle): { struck?: true } {
  return struck ? { struck } : {};
}

/** Dynamic data exchange (`cmd|'/C calc'!A0`), and functions that run or fetch something. Texts and sheet names may hold a `|`. */
function callsCommand(formula: string): boolean {
  const operators = formula.replaceAll(/"[^"]*"|'[^']*'/g, '');
  return (
    operators.includes('|') || /(?:^|[^\w.])(?:_xlfn\.)?(?:CALL|EXEC|REGISTER|WEBSERVICE|RTD)\s*\(/i.test(operators)
  );
}
