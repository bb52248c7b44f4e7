/** A chosen file → tables and lines, or a sentence for the editor why it cannot be read. Each reader is loaded when a file needs it. */
import type { ParsedSource, Source } from '../source.ts';
import { oleRefusal } from './container/ole.ts';
import { fileKind, textKind } from './file-kind.ts';
import { toSourceError, UnreadableError } from './refusal.ts';
import { decodeText } from './text/decode.ts';
import { readText } from './text/read-text.ts';

/** Workbooks with photos are large; sheets of text are not. */
const MAX_FILE_BYTES = 40_000_000;
const MAX_TEXT_BYTES = 5_000_000;

export async function readFile(name: string, bytes: Uint8Array): Promise<ParsedSource> {
  try {
    if (bytes.length > MAX_FILE_BYTES) throw new UnreadableError('too-large');
    return { ok: true, source: await readBytes(name, bytes) };
  } catch (error) {
    return { ok: false, error: toSourceError(error) };
  }
}

async function readBytes(name: string, bytes: Uint8Array): Promise<Source> {
  const kind = fileKind(bytes);
  if (kind === 'ole') throw new UnreadableError(oleRefusal(name, bytes));
  if (kind === 'zip') return (await import('./xlsx/read-workbook.ts')).readWorkbook(bytes);
  if (kind === 'text') return readTextFile(name, bytes);
  throw new UnreadableError(kind);
}

async function readTextFile(name: string, bytes: Uint8Array): Promise<Source> {
  if (bytes.length > MAX_TEXT_BYTES) throw new UnreadableError('too-large');
  const text = decodeText(bytes);
  if (text === undefined) throw new UnreadableError(/\.(?:csv|tsv|txt|html?)$/i.test(name) ? 'encoding' : 'unknown');
  const kind = textKind(name, text);
  if (kind === 'plain') return notEmpty(readText(text, 'any'));
  if (kind === 'delimited') return notEmpty(readText(text, 'table'));
  if (kind === 'html') return notEmpty((await import('./html/read-html.ts')).readHtml(text));
  throw new UnreadableError(kind);
}

function notEmpty(source: Source): Source {
  if (source.tables.length === 0 && source.lines.length === 0) throw new UnreadableError('empty-file');
  return source;
}
