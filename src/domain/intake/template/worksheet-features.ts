/** What write-excel-file leaves to features: drop-downs with prompts, and hidden columns. ECMA-376-1, 18.3.1.32 and 18.3.1.13. */
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
import { COLUMNS } from './columns.ts';

const WORKSHEET = 'xl/worksheets/sheet{id}.xml';

/**
 * @param rowCountOf rows of a worksheet with drop-downs and hidden columns, by its name; undefined for others
 * @param headerRows rows above the first activity
 */
export function worksheetFeatures(
  rowCountOf: (sheet: string | undefined) => number | undefined,
  headerRows: number,
): Feature<Blob> {
  return {
    files: {
      transform: {
        [WORKSHEET]: {
          transform: (xml, { sheet }) => {
            const rows = rowCountOf(sheet);
            return rows === undefined ? xml : withValidations(xml, headerRows, rows);
          },
          transformElementAttributes: (tag, attributes, index, { sheet }) =>
            tag === 'col' && rowCountOf(sheet) !== undefined && COLUMNS[index ?? -1]?.isHidden === true
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}

function withValidations(xml: string, firstRow: number, rows: number): string {
  const validations = COLUMNS.flatMap(({ header, choices, prompt }, column) =>
    prompt === undefined ? [] : [validation({ header, choices, prompt, range: rangeOf(column, firstRow, rows) })],
  );
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
  choices: readonly string[] | undefined;
  prompt: string;
  range: string;
}

/** Without an error message: two choices in a cell are right too. */
function validation({ header, choices, prompt, range }: Validation): string {
  const attributes = {
    ...(choices === undefined ? {} : { type: 'list' }),
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 0,
    promptTitle: header,
    prompt,
    sqref: range,
  };
  if (choices === undefined) return getSelfClosingTagMarkup('dataValidation', attributes);
  const list = sanitizeTextContent(`"${choices.join(',')}"`);
  const formula = `${getOpeningTagMarkup('formula1')}${list}${getClosingTagMarkup('formula1')}`;
  return `${getOpeningTagMarkup('dataValidation', attributes)}${formula}${getClosingTagMarkup('dataValidation')}`;
}

const rangeOf = (column: number, firstRow: number, rows: number): string =>
  `${getCellAddress(firstRow, column)}:${getCellAddress(rows - 1, column)}`;
