/** Estimates the size of text on paper without a browser: possibly a little too large, never too small. */

/** Millimetres per point. */
export const PT = 25.4 / 72;

/** Room lost at the end of a line: punctuation must not begin the next one, and takes its last character along. */
const LOST_MM = 5;
const LATIN_EM = 0.57;

/**
 * Number of lines. Pieces are not broken, unless one is longer than a line: it then gets lines of its own.
 * @param pieces widths, in the unit of `width`
 * @param lost room lost at the end of each line
 */
export function linesOf(pieces: readonly number[], width: number, lost = LOST_MM): number {
  let lines = 0;
  let room = 0;
  for (const piece of pieces) {
    if (piece > room) {
      lines += Math.max(1, Math.ceil(piece / (width - lost)));
      room = piece > width ? 0 : width - piece;
    } else room -= piece;
  }
  return lines;
}

/** In ems. Latin letters and digits are narrower than Chinese characters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? LATIN_EM : 1), 0);
}
