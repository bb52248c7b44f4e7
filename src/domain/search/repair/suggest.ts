/** Suggestions for a query without results: similar words of the content, and relaxed queries that do have results. */
import { memoize } from '../../memoize.ts';
import { exactTerm } from '../match/terms.ts';
import { rank } from '../rank/order.ts';
import { scoreTerm } from '../rank/score.ts';
import { editDistance, fuzzyMatches, sameDigitsAs } from './fuzzy.ts';
import { homophonesOf } from './homophones.ts';
import type { Corpus, ParsedQuery, Suggestions, Term } from '../model.ts';

const MAX_SUGGESTIONS = 5;
/** Fuse threshold, higher than for corrections: the reader decides. */
const MAX_DIFFERENCE = 0.6;

export function suggest(corpus: Corpus, { terms, unresolved }: ParsedQuery, today: number): Suggestions {
  const partial = unresolved.flatMap((token) => occurringPieces(token, corpus)).map(exactTerm);
  const scores = memoize((term: Term) => scoreTerm(corpus, term));
  const relaxed = relaxations([...terms, ...partial], unresolved.length > 0).map((kept) => ({
    terms: kept.length,
    query: kept.map(({ source }) => source).join(' '),
    count: rank(corpus, kept, { today, scores }).records.length,
  }));
  return {
    similar: [
      ...new Set(
        unresolved.flatMap((token) => [...homophonesOf(token, corpus, 'sound'), ...similarWords(token, corpus)]),
      ),
    ].slice(0, MAX_SUGGESTIONS),
    relaxed: relaxed
      .filter(({ query, count }, index) => count > 0 && relaxed.findIndex((other) => other.query === query) === index)
      .sort((a, b) => b.terms - a.terms || b.count - a.count)
      .slice(0, MAX_SUGGESTIONS)
      .map(({ query, count }) => ({ query, count })),
  };
}

/** All but one of the terms, and each alone; also all of them where `withAll`, because unresolved tokens are left out already. */
function relaxations(terms: readonly Term[], withAll: boolean): Term[][] {
  const allButOne = terms.length > 2 ? terms.map((omitted) => terms.filter((term) => term !== omitted)) : [];
  const single = terms.length > 1 ? terms.map((term) => [term]) : [];
  return [...(withAll && terms.length > 0 ? [[...terms]] : []), ...allButOne, ...single];
}

function similarWords(token: string, corpus: Corpus): string[] {
  if (/^[a-z]+$/.test(token)) return wordsSpeltSimilarly(token, corpus);
  if (!HAN.test(token)) return [];
  const minShared = Math.max(2, token.length / 2);
  const candidates = corpus
    .phrases()
    .filter(
      (word) =>
        word.length >= 2 &&
        word.length <= token.length + 2 &&
        [...token].filter((character) => word.includes(character)).length >= minShared,
    );
  return fuzzyMatches(token, candidates.filter(sameDigitsAs(token)), MAX_DIFFERENCE)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ text }) => text);
}

/** Pinyin words share most of their letters by chance, so only one edit per four letters is allowed, two at most. */
function wordsSpeltSimilarly(token: string, corpus: Corpus): string[] {
  const maxEdits = Math.min(2, Math.floor(token.length / 4));
  const words = corpus.wordsByPinyin();
  const similar = [...words.keys()]
    .map((letters) => ({ letters, edits: editDistance(token, letters, maxEdits) }))
    .filter(({ edits }) => edits <= maxEdits);
  return similar
    .sort((a, b) => a.edits - b.edits)
    .flatMap(({ letters }) => words.get(letters)!)
    .filter((word) => HAN.test(word))
    .slice(0, MAX_SUGGESTIONS);
}

const HAN = /\p{Script=Han}/u;

/** The longest substrings, of two characters or more, that occur in the content. Digits are not split: 12345 is not 12 and 34. */
function occurringPieces(token: string, corpus: Corpus): string[] {
  const pieces: string[] = [];
  for (let start = 0; start + 2 <= token.length; start += 1) {
    let end = start + 1;
    while (end < token.length && corpus.contains(token.slice(start, end + 1))) end += 1;
    if (end < start + 2) continue;
    if (HAN.test(token.slice(start, end))) pieces.push(token.slice(start, end));
    start = end - 1;
  }
  return pieces;
}
