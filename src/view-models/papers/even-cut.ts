/** Cuts a list of things of different heights into so many parts that differ least. */

interface Limits<Piece> {
  fewest: number;
  /** Of neighbours; what is added to them only makes them higher. */
  fits: (some: readonly Piece[]) => boolean;
}

/** For each number of pieces that so many parts can take: how, and the sum of the squares of the heights of the parts. */
type Best<Piece> = Map<number, { cost: number; parts: Piece[][] }>;

/** @returns undefined where so many parts cannot hold the pieces. */
export function evenCut<Piece extends { height: number }>(
  pieces: readonly Piece[],
  count: number,
  limits: Limits<Piece>,
): Piece[][] | undefined {
  if (count === 1) return limits.fits(pieces) ? [[...pieces]] : undefined;
  let best: Best<Piece> = new Map([[0, { cost: 0, parts: [] }]]);
  for (let part = 0; part < count; part += 1) best = withOneMore(best, pieces, limits);
  return best.get(pieces.length)?.parts;
}

function withOneMore<Piece extends { height: number }>(
  best: Best<Piece>,
  pieces: readonly Piece[],
  { fewest, fits }: Limits<Piece>,
): Best<Piece> {
  const next: Best<Piece> = new Map();
  for (const [start, { cost, parts }] of best) {
    for (let end = start + fewest; end <= pieces.length; end += 1) {
      const some = pieces.slice(start, end);
      if (!fits(some)) break;
      const total = cost + heightOf(some) ** 2;
      if (total < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: total, parts: [...parts, some] });
    }
  }
  return next;
}

export const heightOf = (some: readonly { height: number }[]): number =>
  some.reduce((sum, { height }) => sum + height, 0);
