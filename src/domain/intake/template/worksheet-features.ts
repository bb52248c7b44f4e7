/** Drop-downs with prompts and hidden columns, as extensions of write-excel-file. ECMA-376-1, 18.3.1.32 and 18.3.1.13. */
import {
  getCellAddress,
  getClosingTagMarkup,
  getOpeningTagMarkup,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Feature } from 'write-excel-file/universal';
import { CHOICES_SHEET, type ChoiceRanges } from './choices-sheet.ts';
import { COLUMNS } from './columns.ts';

const WORKBOOK = 'xl/workbook.xml';
const WORKSHEET = 'xl/worksheets/sheet{id}.xml';

interface TableShape {
  rowCount: number;
  /** Rows above the first activity. */
  headerRows: number;
  ranges: ChoiceRanges;
}

/** @param shapeOf of a worksheet with drop-downs and hidden columns, by its name; undefined for others */
export function worksheetFeatures(shapeOf: (sheet: string | undefined) => TableShape | undefined): Feature<Blob> {
  return {
    files: {
      transform: {
        [WORKBOOK]: {
          transformElementAttributes: (tag, attributes) =>
            tag === 'sheet' && attributes['name'] === CHOICES_SHEET ? { ...attributes, state: 'hidden' } : attributes,
        },
        [WORKSHEET]: {
          transform: (xml, { sheet }) => {
            const shape = shapeOf(sheet);
            return shape === undefined ? xml : withValidations(xml, shape);
          },
          transformElementAttributes: (tag, attributes, index, { sheet }) =>
            tag === 'col' && shapeOf(sheet) !== undefined && COLUMNS[index ?? -1]?.isHidden === true
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}

function withValidations(xml: string, { rowCount, headerRows, ranges }: TableShape): string {
  const validations = COLUMNS.flatMap(({ header, choices, prompt }, column) => {
    if (prompt === undefined) return [];
    const list = typeof choices === 'string' ? ranges[choices] : choices && `"${choices.join(',')}"`;
    return [validation({ header, list, prompt, range: rangeOf(column, headerRows, rowCount) })];
  });
  const markup = [
    getOpeningTagMarkup('dataValidations', { count: validations.length }),
    ...validations,
    getClosingTagMarkup('dataValidations'),
  ].join('');
  const order = getOrderOfSiblings(WORKSHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

interface Validation {
  header: string;
  /** A formula: texts in quotation marks, or the cells that hold them. */
  list: string | undefined;
  prompt: string;
  range: string;
}

/** Without an error message, because two choices in a cell are valid too. */
function validation({ header, list, prompt, range }: Validation): string {
  const attributes = {
    ...(list === undefined ? {} : { type: 'list' }),
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 0,
    promptTitle: header,
    prompt,
    sqref: range,
  };
  if (list === undefined) return getSelfClosingTagMarkup('dataValidation', attributes);
  const formula = `${getOpeningTagMarkup('formula1')}${sanitizeTextContent(list)}${getClosingTagMarkup('formula1')}`;
  return `${getOpeningTagMarkup('dataValidation', attributes)}${formula}${getClosingTagMarkup('dataValidation')}`;
}

const rangeOf = (column: number, firstRow: number, rows: number): string =>
  `${getCellAddress(firstRow, column)}:${getCellAddress(rows - 1, column)}`;
