/** Aligns text in columns for terminals, where a Chinese character is as wide as two Latin ones. */

/** Pads each cell to the width of its column. The last cell of a row is not padded and does not count for the width. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
    });
  return rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? cell : padded(cell, widths[index] ?? 0))).join('  '),
  );
}

/** Unicode Standard Annex #11; ambiguous characters (“”—·) are wide in Chinese fonts. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE =
  /[\u00B7\u2010-\u2027\u2030-\u205E\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - widthOf(text));
}
