/** Words written without a space: 园博环保 is 园博 and 环保. The fewest and best known pieces win. */
import { isParticle } from './stop-words.ts';

export interface Piece {
  text: string;
  cost: number;
}

/**
 * @param find what a piece costs; undefined where it means nothing, and then no longer piece that begins like it
 * is asked for.
 * @returns the pieces without particles; undefined when the text cannot be cut.
 */
export function cutGlued(text: string, find: (piece: string) => { cost: number } | undefined): Piece[] | undefined {
  const best: ({ cost: number; pieces: Piece[] } | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let start = 0; start < text.length; start += 1) {
    const before = best[start];
    if (!before) continue;
    const reach = (end: number, cost: number, piece?: Piece) => {
      const total = before.cost + cost;
      if (total < (best[end]?.cost ?? Infinity))
        best[end] = { cost: total, pieces: piece ? [...before.pieces, piece] : before.pieces };
    };
    if (isParticle(text[start]!)) reach(start + 1, PARTICLE);
    for (let end = start + 2; end <= text.length; end += 1) {
      const piece = text.slice(start, end);
      const known = find(piece);
      if (!known) break;
      reach(end, known.cost, { text: piece, cost: known.cost });
    }
  }
  return best[text.length]?.pieces;
}

/** 免费的理发 is 免费 and 理发 rather than 免费 and 的理发. */
const PARTICLE = 0.3;
