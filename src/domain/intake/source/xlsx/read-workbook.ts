/** A ZIP archive that should be an Excel workbook (`.xlsx`, `.xlsm`) → tables. Notes, macros, charts and pictures are not read. */
import type { Source, Table } from '../../source.ts';
import { openArchive, type Archive } from '../container/zip.ts';
import { UnreadableError, type Refusal } from '../refusal.ts';
import { buildTable, checkTotalSize } from '../table.ts';
import { findParts } from './parts.ts';
import { readSharedStrings } from './rich-text.ts';
import { readStyles } from './styles.ts';
import { readWorksheet } from './worksheet.ts';

export function readWorkbook(bytes: Uint8Array): Source {
  const archive = openArchive(bytes);
  const parts = findParts(archive);
  if (!parts) throw new UnreadableError(otherContent(archive));
  const strings = readPart(archive, parts.sharedStrings, readSharedStrings);
  const styles = readPart(archive, parts.styles, readStyles);
  const epoch = parts.date1904 ? '1904-01-01' : '1899-12-30';
  const tables: Table[] = [];
  for (const { name, hidden, path } of parts.sheets) {
    const part = archive.read(path);
    if (!part) throw new UnreadableError('damaged');
    const table = buildTable({ name, hidden, epoch, ...readWorksheet(part, { strings, styles, epoch }) });
    if (table) tables.push(table);
    checkTotalSize(tables);
  }
  if (tables.length === 0) throw new UnreadableError(hasPictures(archive) ? 'picture-only' : 'empty-workbook');
  return { tables, lines: [] };
}

function readPart<T>(archive: Archive, path: string | undefined, read: (bytes: Uint8Array) => T[]): T[] {
  const bytes = path === undefined ? undefined : archive.read(path);
  return bytes ? read(bytes) : [];
}

function hasPictures(archive: Archive): boolean {
  return archive.names.some((name) => /\.(?:png|jpe?g|gif|bmp|webp|tiff?|emf|wmf|heic)$/i.test(name));
}

/** Which other kind of document an archive is. */
function otherContent(archive: Archive): Refusal {
  if (archive.has('word/document.xml')) return 'word';
  if (archive.has('ppt/presentation.xml')) return 'slides';
  if (archive.has('xl/workbook.bin')) return 'xlsb';
  if (archive.names.some((name) => /^index\/.*\.iwa$|^index\.zip$|(?:^|\/)index\.numbers$/i.test(name)))
    return 'numbers';
  const type = archive.has('mimetype') ? new TextDecoder().decode(archive.read('mimetype')) : '';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  if (type.includes('opendocument.text')) return 'word';
  if (type.includes('opendocument.presentation')) return 'slides';
  if (archive.names.length === 0 || archive.has('[Content_Types].xml')) return 'damaged';
  return 'archive';
}
