/** Values of the type TEXT: RFC 5545 §3.3.11. */

/** Escapes backslashes, semicolons, commas and line breaks; removes control characters, which TEXT must not contain. */
export function text(value: string): string {
  return value
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Several values of one property: §3.1.1. */
export const texts = (values: readonly string[]): string => values.map(text).join(',');

/** CONTROL of §3.1, without the line feed, which is escaped afterwards. */
// eslint-disable-next-line no-control-regex -- removes exactly these characters
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** As toWellFormed(), which older browsers lack. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
