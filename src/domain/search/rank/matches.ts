/** What the tiers have in common: is it there, is it a word, is it met. */
import type { Corpus } from '../index/corpus.ts';
import { isMet } from './score.ts';
import type { Want } from '../query/want.ts';

/** What it costs to take a text as it is written for a piece of a longer one. */
export function literal(piece: string, corpus: Corpus): { cost: number } | undefined {
  return corpus.has(piece) ? { cost: corpus.isWord(piece) ? 1 : 1.4 } : undefined;
}

export const exactly = (text: string): Want => ({ source: text, texts: [text], how: 'exact' });

/** Wants that no record meets together are no meaning. */
export function together(wants: Want[] | undefined, corpus: Corpus): Want[] | undefined {
  return wants?.length && isMet(corpus, wants) ? wants : undefined;
}

/** As many as are still looked for in the blink of an eye. */
export const MAX_TEXTS = 8;

/** Words before chance neighbours, then what is used most; the lexicon knows words of parts that have not arrived, they are left out. */
export function likeliest(texts: ReadonlyMap<string, number>, corpus: Corpus): string[] {
  const weight = ([text, uses]: [string, number]) => uses * (corpus.isWord(text) ? 1000 : 1);
  return [...texts]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 2 * MAX_TEXTS)
    .map(([text]) => text)
    .filter((text) => corpus.has(text))
    .slice(0, MAX_TEXTS);
}
