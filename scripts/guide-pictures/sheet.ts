/**
 * The first worksheet of a workbook as a page, as a spreadsheet program shows it: texts, widths, heights, fills, borders and the names of
 * the worksheets are those of the file. The cell below the last row is selected and shows its prompt. ECMA-376-1, 18.3 (worksheets),
 * 18.4 (strings), 18.8 (styles).
 */
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { columnName } from '../../src/domain/intake/source.ts';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof all>[number];

/** Of a digit in the font of the workbook at its size, in pixels. */
const DIGIT_PX = 8;
const CELL_PADDING_PX = 5;
const PX_OF_POINT = 96 / 72;
const ROW_NUMBERS_PX = 44;
/** Below the rows that are filled in. */
const EMPTY_ROWS = 5;

/** @param name of the file, shown above the sheet */
export function sheetPage(name: string, workbook: Uint8Array): string {
  const files = unzipSync(workbook);
  const part = (path: string): Document => parseDocument(strFromU8(files[`xl/${path}.xml`]!), { xmlMode: true });
  const sheet = part('worksheets/sheet1');
  const columns = all(sheet, 'col').filter(({ attribs }) => attribs['hidden'] !== '1');
  const widths = columns.map(({ attribs }) => Number(attribs['width']) * DIGIT_PX + CELL_PADDING_PX);
  const letters = widths.map((width, index) => `<th style="width: ${String(width)}px">${columnName(index)}</th>`);
  const tableWidth = widths.reduce((sum, width) => sum + width, ROW_NUMBERS_PX);
  const tabs = all(part('workbook'), 'sheet').filter(({ attribs }) => attribs['state'] !== 'hidden');
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<header>${escaped(name)}</header>
<table style="width: ${String(tableWidth)}px"><tr><th style="width: ${String(ROW_NUMBERS_PX)}px"></th>${letters.join('')}</tr>
${rowsOf(sheet, { formats: formatsOf(part('styles')), texts: textsOf(part('sharedStrings')), columns: columns.length })}</table>
<footer>${tabs.map(({ attribs }) => `<span>${escaped(attribs['name'] ?? '')}</span>`).join('')}</footer>`;
}

interface Format {
  /** CSS of each cell format. */
  formats: readonly string[];
  texts: readonly string[];
  columns: number;
}

function rowsOf(sheet: Document, format: Format): string {
  const rows = all(sheet, 'row');
  const lastFilled = rows.findLastIndex((row) => all(row, 'c').some((cell) => all(cell, 'v').length > 0));
  const wholeRows = new Set(all(sheet, 'mergeCell').map(({ attribs }) => attribs['ref']?.replace(/:.*/, '')));
  const shown = rows.slice(0, lastFilled + 1 + EMPTY_ROWS);
  return shown
    .map((row, index) => {
      const cells = all(row, 'c').slice(0, format.columns);
      const merged = wholeRows.has(cells[0]?.attribs['r']);
      const prompt = index === lastFilled + 1 ? promptOf(sheet) : '';
      const drawn = (merged ? cells.slice(0, 1) : cells).map((cell, at) =>
        cellOf(cell, format, { span: merged ? format.columns : 1, prompt: at === 0 ? prompt : '' }),
      );
      const height = Number(row.attribs['ht'] ?? 0) * PX_OF_POINT;
      return `<tr style="height: ${String(height)}px"><th>${String(index + 1)}</th>${drawn.join('')}</tr>`;
    })
    .join('\n');
}

function cellOf(cell: Element, { formats, texts }: Format, { span, prompt }: { span: number; prompt: string }): string {
  const value = contentOf(all(cell, 'v')[0]);
  const text = cell.attribs['t'] === 's' ? texts[Number(value)]! : value;
  const picked = prompt === '' ? '' : ' class="picked"';
  const style = formats[Number(cell.attribs['s'] ?? 0)] ?? '';
  return `<td${picked} colspan="${String(span)}" style="${style}">${escaped(text)}${prompt}</td>`;
}

/** What the program shows beside a selected cell of the first column. */
function promptOf(sheet: Document): string {
  const { promptTitle = '', prompt = '' } =
    all(sheet, 'dataValidation').find(({ attribs }) => attribs['sqref']?.startsWith('A'))?.attribs ?? {};
  return `<div><strong>${escaped(promptTitle)}</strong>${escaped(prompt)}</div>`;
}

function formatsOf(styles: Document): string[] {
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) => children(all(styles, name)[0]));
  /** A format names its font, fill and border by number; 0 where it does not. */
  const named = (xf: Element, list: Element[] | undefined, name: string): Element | undefined =>
    list?.[Number(xf.attribs[name] ?? 0)];
  return children(all(styles, 'cellXfs')[0]).map((xf) =>
    [
      ...fontCss(named(xf, fonts, 'fontId')),
      ...all(named(xf, fills, 'fillId'), 'fgColor').map((fill) => `background: ${colourOf(fill)}`),
      ...all(named(xf, borders, 'borderId'), 'color').map((edge) => `border-color: ${colourOf(edge)}`),
      ...alignmentCss(all(xf, 'alignment')[0]),
    ].join('; '),
  );
}

const fontCss = (font: Element | undefined): string[] => [
  `font-size: ${String(Number(all(font, 'sz')[0]?.attribs['val']) * PX_OF_POINT)}px`,
  ...(all(font, 'b').length > 0 ? ['font-weight: 700'] : []),
];

const alignmentCss = (alignment: Element | undefined): string[] => [
  `vertical-align: ${VERTICAL[alignment?.attribs['vertical'] ?? ''] ?? 'bottom'}`,
  ...(alignment?.attribs['wrapText'] === '1' ? ['white-space: normal'] : []),
];

const VERTICAL: Readonly<Record<string, string>> = { top: 'top', center: 'middle' };

const textsOf = (strings: Document): string[] => all(strings, 'si').map(contentOf);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Opacity comes first. */
const colourOf = ({ attribs }: Element): string => `#${attribs['rgb']?.slice(2) ?? ''}`;
const contentOf = (element: Element | undefined): string => (element ? DomUtils.textContent(element) : '');
const all = (parent: Parameters<typeof DomUtils.getElementsByTagName>[1] | undefined, name: string) =>
  parent === undefined ? [] : DomUtils.getElementsByTagName(name, parent);
const children = (element: Element | undefined): Element[] =>
  DomUtils.getElementsByTagName('*', element?.children ?? [], false);

const STYLE = `
* { box-sizing: border-box; }
body {
  margin: 0; overflow: hidden; background: #fff; color: #000;
  font: 14.67px/1.35 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
header, footer { height: 34px; line-height: 34px; background: #f0f0f0; padding: 0 14px; font-size: 14px; }
header { border-bottom: 1px solid #d0d0d0; }
footer { position: fixed; inset: auto 0 0; border-top: 1px solid #c6c6c6; padding-left: ${String(ROW_NUMBERS_PX)}px; }
footer span { display: inline-block; padding: 0 16px; }
footer span:first-child { background: #fff; border-bottom: 3px solid #217346; line-height: 31px; font-weight: 700; }
table { border-collapse: collapse; table-layout: fixed; }
th {
  height: 24px; padding: 0; background: #f0f0f0; border: 1px solid #d0d0d0;
  color: #555; font-weight: 400; font-size: 13px; text-align: center;
}
td { position: relative; height: 24px; padding: 1px 4px; border: 1px solid #e2e2e2; overflow: hidden; white-space: nowrap; }
.picked { outline: 2px solid #217346; outline-offset: -2px; overflow: visible; }
.picked div {
  position: absolute; left: 44px; top: 34px; z-index: 1; width: 300px; padding: 6px 10px; white-space: normal; font-size: 13.5px;
  background: #fffbe6; border: 1px solid #a9a391; box-shadow: 1px 2px 4px #0003;
}
strong { display: block; }`;
