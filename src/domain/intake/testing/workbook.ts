/** Writes small workbooks for tests, from XML that a test can vary. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookDraft {
  sheets: readonly SheetDraft[];
  date1904?: boolean;
  /** `<si>` elements. */
  strings?: readonly string[];
  /** Content of `styleSheet`. */
  styles?: string;
  /** More parts, by path. */
  parts?: Readonly<Record<string, Uint8Array>>;
  /** Rewrites the XML of every part, to imitate other programs. */
  rewrite?: (xml: string) => string;
}

export interface SheetDraft {
  name?: string;
  state?: 'hidden' | 'veryHidden';
  /** `<row>` elements. */
  rows?: string;
  /** Between the start and `sheetData`, and after it. */
  before?: string;
  after?: string;
}

export function writeWorkbook({
  sheets,
  date1904,
  strings,
  styles,
  parts,
  rewrite = (xml) => xml,
}: WorkbookDraft): Uint8Array {
  const related = sheets.map((_, index) => relationship(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  if (strings) related.push(relationship(1001, 'sharedStrings', 'sharedStrings.xml'));
  if (styles !== undefined) related.push(relationship(1002, 'styles', 'styles.xml'));
  const entries = sheets.map(({ name, state }, index) => {
    const attributes = `name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"`;
    return `<sheet ${attributes}${state ? ` state="${state}"` : ''}/>`;
  });
  const workbook = `<workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${entries.join('')}</sheets>`;
  const xml: Record<string, string> = {
    '_rels/.rels': relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbook}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(strings ?? []).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles ?? ''}</styleSheet>`,
  };
  for (const [index, { rows = '', before = '', after = '' }] of sheets.entries()) {
    xml[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  const written = Object.entries(xml).map(([path, part]) => [path, strToU8(rewrite(part))]);
  return writeZip({ ...(Object.fromEntries(written) as Record<string, Uint8Array>), ...parts });
}

export function writeZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts });
}

/** A row of inline strings. */
export function textRow(...texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`);
  return `<row>${cells.join('')}</row>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function relationships(items: readonly string[]): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${namespace}">${items.join('')}</Relationships>`;
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}
