/** Values of the type TEXT: RFC 5545 §3.3.11. */

/** Backslash, semicolon, comma and the end of a line are escaped; control characters, which no TEXT may have, are left out. */
export function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Several values of one property: §3.1.1. */
export const texts = (values: readonly string[]): string => values.map(text).join(',');

/** CONTROL of §3.1: all but the tab. The end of a line is escaped afterwards. */
// eslint-disable-next-line no-control-regex -- these are the characters that must not get through
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
