/** Splits a list of pieces of different heights into a given number of parts of about equal height (dynamic programming). */

interface Limits<Piece> {
  minPerPart: number;
  /** Must be monotonic: once consecutive pieces do not fit, more of them do not fit either. */
  fits: (pieces: readonly Piece[]) => boolean;
}

/** By the number of leading pieces used: the best parts so far, with the sum of their squared heights. */
type Best<Piece> = Map<number, { cost: number; parts: Piece[][] }>;

/** @returns undefined if the pieces do not fit into `count` parts */
export function evenCut<Piece extends { height: number }>(
  pieces: readonly Piece[],
  count: number,
  limits: Limits<Piece>,
): Piece[][] | undefined {
  if (count === 1) return limits.fits(pieces) ? [[...pieces]] : undefined;
  let best: Best<Piece> = new Map([[0, { cost: 0, parts: [] }]]);
  for (let part = 0; part < count; part += 1) best = withAnotherPart(best, pieces, limits);
  return best.get(pieces.length)?.parts;
}

function withAnotherPart<Piece extends { height: number }>(
  best: Best<Piece>,
  pieces: readonly Piece[],
  { minPerPart, fits }: Limits<Piece>,
): Best<Piece> {
  const next: Best<Piece> = new Map();
  for (const [start, { cost, parts }] of best) {
    for (let end = start + minPerPart; end <= pieces.length; end += 1) {
      const part = pieces.slice(start, end);
      if (!fits(part)) break;
      const total = cost + heightOf(part) ** 2;
      if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, parts: [...parts, part] });
    }
  }
  return next;
}

export const heightOf = (pieces: readonly { height: number }[]): number =>
  pieces.reduce((sum, { height }) => sum + height, 0);
