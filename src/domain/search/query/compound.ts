/** Compound splitting: 园博环保, written without a space, is 园博 and 环保. */
import { isParticle } from './stop-words.ts';

interface Piece {
  text: string;
  cost: number;
}

/**
 * Finds the cheapest split by dynamic programming over end positions.
 *
 * @param find cost of a piece; undefined where neither the piece nor any longer one with this prefix occurs
 * @returns the pieces without particles; undefined when there is no split
 */
export function splitCompound(
  text: string,
  find: (piece: string) => { cost: number } | undefined,
): Piece[] | undefined {
  /** The cheapest split of the text up to each position. */
  const best: ({ cost: number; pieces: Piece[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let start = 0; start < text.length; start += 1) {
    const prefix = best[start];
    if (!prefix) continue;
    const extend = (end: number, cost: number, piece?: Piece) => {
      const total = prefix.cost + cost;
      if (total < (best[end]?.cost ?? Infinity))
        best[end] = { cost: total, pieces: piece ? [...prefix.pieces, piece] : prefix.pieces };
    };
    if (isParticle(text[start]!)) extend(start + 1, PARTICLE_COST);
    for (let end = start + 2; end <= text.length; end += 1) {
      const piece = text.slice(start, end);
      const found = find(piece);
      if (!found) break;
      extend(end, found.cost, { text: piece, cost: found.cost });
    }
  }
  return best[text.length]?.pieces;
}

/** Low enough that 免费的理发 is split into 免费 and 理发 rather than 免费 and 的理发. */
const PARTICLE_COST = 0.3;
