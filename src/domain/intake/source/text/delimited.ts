/** Separated values (RFC 4180), lenient as spreadsheets are: a quote that does not enclose the whole field is an ordinary character. */

export function parseDelimited(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length || record.length > 0) {
    const { value, end } = fieldAt(text, at, separator);
    record.push(value);
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

interface Field {
  value: string;
  /** Of the separator or line break after it, or the length of the text. */
  end: number;
}

function fieldAt(text: string, start: number, separator: string): Field {
  return (text[start] === '"' ? quotedField(text, start, separator) : undefined) ?? plainField(text, start, separator);
}

function quotedField(text: string, start: number, separator: string): Field | undefined {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return undefined;
  const after = text[close + 1];
  if (after !== undefined && after !== separator && !isLineBreak(after)) return undefined;
  return { value: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineBreak(text[end]!)) end += 1;
  return { value: text.slice(start, end), end };
}

function isLineBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
