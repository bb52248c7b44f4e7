/** One cell of an HTML table, with the stored number where Excel, WPS or Google Sheets put it beside the shown text. */
import type { Cell } from '../../source.ts';
import { formatShows, showsFor, type Shows } from '../number-formats.ts';
import { styleOf } from './elements.ts';
import type { ClassStyles } from './styles.ts';
import { cellText } from './text.ts';
import type { Element } from './tree.ts';

export function htmlCell(element: Element, classes: ClassStyles, rowStruck: boolean): Cell {
  const cell = cellText(element, classes, rowStruck);
  if ('x:err' in element.attributes) return { text: '', formula: 'error' };
  const number = storedNumber(element, cell.text);
  if (cell.text === '' || number === undefined) return cell;
  const shows = showsFor(number, googleFormat(element) ?? styleOf(element, classes).format?.shows);
  return { ...cell, number, ...(shows && { shows }) };
}

/** `x:num="46357"`, or `x:num` alone where the text is the number; `data-sheets-value='{"1":3,"3":46357}'`. */
function storedNumber({ attributes }: Element, text: string): number | undefined {
  const excel = attributes['x:num'];
  const written = excel ?? googleJson(attributes['data-sheets-value'])?.['3'];
  const stored = excel === '' ? text : written;
  if (typeof stored !== 'string' && typeof stored !== 'number') return undefined;
  const number = Number(stored);
  return stored !== '' && Number.isFinite(number) ? number : undefined;
}

/** `data-sheets-numberformat='{"1":5,"2":"m月d日"}'`: a kind, and a format where it is not the usual one. */
function googleFormat({ attributes }: Element): Shows {
  const { '1': kind, '2': code } = googleJson(attributes['data-sheets-numberformat']) ?? {};
  if (typeof code === 'string' && code !== '') return formatShows(code);
  return kind === 5 ? 'date' : kind === 6 ? 'time' : kind === 7 ? 'date-time' : undefined;
}

function googleJson(text: string | undefined): Partial<Record<string, unknown>> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch (malformed) {
    return undefined;
  }
}
