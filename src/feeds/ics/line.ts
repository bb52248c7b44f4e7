/** Content lines of iCalendar: RFC 5545 §3.1. */

/** An unfolded line, `NAME;PARAMETER=value:value`, with text escaped by `text()`. */
export type Line = string;

/** Ends every line with CRLF and folds those over 75 octets, never within a character. */
export function printLines(lines: readonly Line[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** §3.1 counts octets without the line break; a Chinese character takes three in UTF-8. */
const MAX_OCTETS = 75;

/** A continuation begins with one space, which counts. */
const FOLD = '\r\n ';

function fold(line: Line): string {
  // A UTF-16 unit is at most three octets: short lines need no counting.
  if (line.length * 3 <= MAX_OCTETS) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const codePoint = line.codePointAt(index) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > MAX_OCTETS) {
      parts.push(line.slice(start, index));
      start = index;
      octets = 1;
    }
    octets += size;
    index += codePoint > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join(FOLD);
}

/** RFC 3629 §3. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
