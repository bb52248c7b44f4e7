/** Stages that correct typing errors, and suggestions. They need Fuse and are fetched after the first answer, which does without. */
import { isSubsequence, MAX_VARIANTS } from '../match/terms.ts';
import { mixedScript, pinyinCompound } from '../match/pinyin.ts';
import { closestMatches } from './fuzzy.ts';
import { homophone, homophonePiece } from './homophones.ts';
import { suggest } from './suggest.ts';
import type { Corpus, Repairs, Stage } from '../model.ts';

/** From this many characters on, two of them may be wrong. */
const MIN_LENGTH_FOR_TWO_ERRORS = { characters: 6, letters: 8 };

/**
 * A wrong, missing or extra character in three or more. Corrections that keep everything typed come first (志愿日 is 志愿者日
 * rather than 志愿者), then words of the content, then those that keep a word of the token.
 */
const typo: Stage = (token, corpus) => {
  if (token.length < 3 || !/\p{Script=Han}/u.test(token)) return undefined;
  const maxErrors = token.length < MIN_LENGTH_FOR_TWO_ERRORS.characters ? 1 : 2;
  const corrections = closestMatches(token, corpus.phrases(), maxErrors)
    .filter((text) => corpus.contains(text))
    .slice(0, MAX_VARIANTS);
  const variants = [(text: string) => isSubsequence(token, text), corpus.isWord, keepsWordOf(token, corpus)].reduce(
    preferring,
    corrections,
  );
  return variants.length > 0 ? [{ source: token, variants, match: 'typo' }] : undefined;
};

/** Those that meet the condition, or all where none does. */
const preferring = (texts: string[], condition: (text: string) => boolean): string[] =>
  texts.some(condition) ? texts.filter(condition) : texts;

/** 测血压 is 量血压 rather than 测血糖: 血压 is a word. */
function keepsWordOf(token: string, { isWord }: Corpus): (text: string) => boolean {
  const words = [...token].flatMap((_, from) =>
    [2, 3, 4].map((length) => token.slice(from, from + length)).filter((piece) => piece.length > 1 && isWord(piece)),
  );
  return (text) => words.some((word) => text.includes(word));
}

/** yizhem for yizhen. */
const pinyinTypo: Stage = (token, corpus) => {
  if (token.length < 4) return undefined;
  const words = corpus.wordsByPinyin();
  const maxErrors = token.length < MIN_LENGTH_FOR_TWO_ERRORS.letters ? 1 : 2;
  const variants = closestMatches(token, [...words.keys()], maxErrors)
    .flatMap((letters) => words.get(letters) ?? [])
    .filter((text) => corpus.contains(text))
    .slice(0, MAX_VARIANTS);
  return variants.length > 0 ? [{ source: token, variants, match: 'typo' }] : undefined;
};

export const REPAIRS: Repairs = {
  mixedScript,
  pinyinCompound,
  homophone,
  homophonePiece,
  typo,
  pinyinTypo,
  suggest,
};
