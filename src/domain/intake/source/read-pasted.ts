/** What was pasted → tables and lines. A clipboard often holds the same content twice, as HTML and as text. */
import type { ParsedSource, Source } from '../source.ts';
import { readHtml } from './html/read-html.ts';
import { toSourceError, UnreadableError } from './refusal.ts';
import { readText } from './text/read-text.ts';

const MAX_LENGTH = 5_000_000;

export function readPasted({ html = '', text = '' }: { html?: string; text?: string }): ParsedSource {
  try {
    return { ok: true, source: readClipboard(html, text) };
  } catch (error) {
    return { ok: false, error: toSourceError(error) };
  }
}

/** HTML says more of a table: merged and hidden cells, stored numbers. Of a message, the text keeps the lines as they were sent. */
function readClipboard(html: string, text: string): Source {
  if (html.length > MAX_LENGTH || text.length > MAX_LENGTH) throw new UnreadableError('too-large');
  const marked = html.trim() === '' ? undefined : readHtml(html);
  if (marked && marked.tables.length > 0) return marked;
  const plain = readText(text, 'any');
  const source = plain.tables.length > 0 || plain.lines.length > 0 || !marked ? plain : marked;
  if (source.tables.length === 0 && source.lines.length === 0) throw new UnreadableError('nothing-pasted');
  return source;
}
