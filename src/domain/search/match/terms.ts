/** Helpers that the match stages share. */
import { isSatisfiable } from '../rank/score.ts';
import type { Corpus, Term } from '../model.ts';

export const exactTerm = (text: string): Term => ({ source: text, variants: [text], match: 'exact' });

/** Cost of a piece of a compound as it is written: a word costs less than a sequence of characters that merely occurs. */
export function literalCost(piece: string, corpus: Corpus): { cost: number } | undefined {
  return corpus.contains(piece) ? { cost: corpus.isWord(piece) ? 1 : 1.4 } : undefined;
}

/** The terms, if some record satisfies all of them at once. */
export function ifSatisfiable(terms: Term[] | undefined, corpus: Corpus): Term[] | undefined {
  return terms?.length && isSatisfiable(corpus, terms) ? terms : undefined;
}

/** Maximum number of variants of a term: each is scanned for at every keystroke. */
export const MAX_VARIANTS = 8;

/**
 * The texts that occur in the content, words before chance sequences, then by frequency. The lexicon also lists words of index
 * parts that have not arrived yet; those are dropped.
 *
 * @param counts texts with how often each occurs
 */
export function mostLikely(counts: ReadonlyMap<string, number>, corpus: Corpus): string[] {
  const weight = ([text, count]: [string, number]) => count * (corpus.isWord(text) ? 1000 : 1);
  return [...counts]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, 2 * MAX_VARIANTS)
    .map(([text]) => text)
    .filter((text) => corpus.contains(text))
    .slice(0, MAX_VARIANTS);
}

/** Whether all characters of `text` occur in `other` in the same order, with or without others in between. */
export function isSubsequence(text: string, other: string): boolean {
  let at = -1;
  return Array.from(text).every((character) => (at = other.indexOf(character, at + 1)) >= 0);
}
