/** How much room text takes on paper, reckoned without a browser: it may come out a little too large, never too small. */

/** Of a point, in millimetres. */
export const PT = 25.4 / 72;

/** A line that must not begin with a comma gives up its last character. */
const LOST_MM = 5;
const LATIN_EM = 0.57;

/** Pieces are set one after the other and not broken, unless one is longer than a line: it then has its lines to itself. */
export function linesOf(pieces: readonly number[], width: number, lost = LOST_MM): number {
  let lines = 0;
  let left = 0;
  for (const piece of pieces) {
    if (piece > left) {
      lines += Math.max(1, Math.ceil(piece / (width - lost)));
      left = piece > width ? 0 : width - piece;
    } else left -= piece;
  }
  return lines;
}

/** In ems: Latin letters and digits are narrower than the square of a Chinese character. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? LATIN_EM : 1), 0);
}
