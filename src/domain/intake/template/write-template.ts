/** Writes a template as an Excel workbook. Load it lazily in browsers, because it includes the writer of workbooks. */
import writeWorkbook, { type Row, type SheetData } from 'write-excel-file/universal';
import { choicesSheet } from './choices-sheet.ts';
import { COLUMNS, type Column, type TemplateRow } from './columns.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { HEADERS, type Template, type TemplateSheet } from './template.ts';
import { worksheetFeatures } from './worksheet-features.ts';

/** Above the table: the title, and its header. */
const HEADER_ROWS = 2;
/** Formatted rows below those that are filled in. */
const EMPTY_ROWS = 40;
const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 11 } as const;
const BORDER = { borderStyle: 'thin', borderColor: '#BFB8AA' } as const;
const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#F3E9DC',
  wrap: true,
  alignVertical: 'center',
  ...BORDER,
} as const;

export async function writeTemplate({ sheets, instructions }: Template): Promise<Uint8Array> {
  const stations = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: stationData(sheet),
    columns: COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: HEADER_ROWS,
    orientation: 'landscape' as const,
  }));
  const help = {
    sheet: INSTRUCTIONS.name,
    data: helpData(instructions),
    columns: VISIBLE.map(({ width }) => ({ width })),
  };
  const choices = choicesSheet(sheets);
  const shapes = new Map(
    sheets.map(({ name, rows }) => [
      name,
      {
        rowCount: HEADER_ROWS + rows.length + EMPTY_ROWS,
        headerRows: HEADER_ROWS,
        ranges: choices.rangesOf(name),
      },
    ]),
  );
  // The instructions come last, so that the file opens on the table.
  const file = writeWorkbook([...stations, help, ...choices.sheets], {
    ...FONT,
    features: [worksheetFeatures((name) => shapes.get(name ?? ''))],
  });
  return new Uint8Array(await (await file.toBlob()).arrayBuffer());
}

const VISIBLE = COLUMNS.filter(({ isHidden }) => isHidden !== true);

function stationData({ title, rows }: TemplateSheet): SheetData {
  const empty = Array.from({ length: EMPTY_ROWS }, (): TemplateRow => ({}));
  return [
    [
      {
        value: title,
        fontWeight: 'bold',
        fontSize: 16,
        height: 30,
        alignVertical: 'center',
        columnSpan: VISIBLE.length,
      },
    ],
    HEADERS.map((value) => ({ value, height: 24, ...HEADER })),
    ...[...rows, ...empty].map((row) => COLUMNS.map((column) => cellOf(column, row))),
  ];
}

function cellOf({ name, isText, wraps }: Column, row: TemplateRow): Row[number] {
  const value = row[name];
  const style = { alignVertical: 'top', wrap: wraps === true, ...BORDER } as const;
  if (isText) return { type: String, format: '@', ...style, ...(value === undefined ? {} : { value }) };
  return value === undefined ? style : { type: Number, value: Number(value), ...style };
}

/** Long sentences span the table; the example looks like a row of it. */
function helpData(rows: Template['instructions']): SheetData {
  return rows.map((cells, index) => {
    const [first] = cells;
    if (first === undefined) return [];
    if (cells.length > 1)
      return cells.map((value) => ({ value, wrap: true, ...(index === rows.length - 2 ? HEADER : BORDER) }));
    const isTitle = index === 0;
    return [
      {
        value: first,
        columnSpan: VISIBLE.length,
        height: isTitle ? 30 : 22,
        ...(isTitle ? { fontWeight: 'bold', fontSize: 16 } : {}),
      },
    ];
  });
}
