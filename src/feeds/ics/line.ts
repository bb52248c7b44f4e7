/** Content lines of iCalendar: RFC 5545 §3.1. */

/** A line not folded yet: `NAME;PARAMETER=value:value`. Text in it has been through `text()`. */
export type Line = string;

/** Ends every line with CRLF and folds those over 75 octets; a character is never split. */
export function printLines(lines: readonly Line[]): string {
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** §3.1 counts octets, the end of the line not included; a Chinese character is three of them in UTF-8. */
const MAX_OCTETS = 75;

/** A continuation begins with one space, which counts. */
const FOLD = '\r\n ';

function fold(line: Line): string {
  // A UTF-16 unit is at most three octets: short lines need no counting.
  if (line.length * 3 <= MAX_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      folded += FOLD;
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** RFC 3629 §3. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
