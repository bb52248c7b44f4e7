/** A table as text that a spreadsheet opens as it is meant: RFC 4180, with the mark by which Excel knows UTF-8. */

/** One row per line, the first of them the headings. Starts with a byte order mark; every line ends with CRLF (RFC 4180 §2.1). */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Without it Excel reads the file in the system's old encoding, and Chinese is garbled. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for the beginning of a formula, after spaces too: https://owasp.org/www-community/attacks/CSV_Injection.
 * Excel in Chinese and Japanese reads the full-width signs as the others.
 */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫−]|^[\t\r\n]/u;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return quoted(FORMULA.test(value) ? `'${value}` : value);
}

/** RFC 4180 §2.6 and §2.7. */
function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
