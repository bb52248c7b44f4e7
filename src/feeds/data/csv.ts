/** CSV by RFC 4180, safe to open in spreadsheets. */

/** @param rows headings first. @returns text with a byte order mark and CRLF after every line (RFC 4180 §2.1) */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Without it, Excel does not read the file as UTF-8, and garbles Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Beginnings that spreadsheets treat as a formula: https://owasp.org/www-community/attacks/CSV_Injection.
 * Chinese and Japanese versions of Excel accept full-width signs too.
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
