/** For what was written wrong or is not there: it needs Fuse, and travels after the first answer, which does without. */
import type { Corpus } from '../index/corpus.ts';
import { hasAllOf } from '../query/has-all-of.ts';
import { MAX_TEXTS } from '../rank/matches.ts';
import type { Reading } from '../query/query.ts';
import { repaired } from './slip.ts';
import { suggestionsFor, type Suggestions } from './suggest.ts';
import { soundsInPart, soundsLike } from './tiers-sound.ts';
import { gluedLetters, mixed } from '../rank/tiers-typed.ts';
import type { Tier } from '../query/want.ts';

export interface Repairs {
  mixed: Tier;
  gluedLetters: Tier;
  soundsLike: Tier;
  soundsInPart: Tier;
  slip: Tier;
  keySlip: Tier;
  suggest: (corpus: Corpus, reading: Reading, today: number) => Suggestions;
}

/** One character of three is wrong, missing or too many. 志愿日 is rather 志愿者日 than 志愿者: what was typed stays. */
const slip: Tier = (part, corpus) => {
  if (part.length < 3 || !/\p{Script=Han}/u.test(part)) return undefined;
  const missing = part.length > 5 ? 2 : 1;
  const texts = repaired(part, corpus.phrases(), missing)
    .filter((text) => corpus.has(text))
    .slice(0, MAX_TEXTS);
  const words = [(text: string) => hasAllOf(part, text), corpus.isWord, keepsWordOf(part, corpus)].reduce(
    preferred,
    texts,
  );
  return words.length > 0 ? [{ source: part, texts: words, how: 'slip' }] : undefined;
};

const preferred = (texts: string[], is: (text: string) => boolean): string[] =>
  texts.some(is) ? texts.filter(is) : texts;

/** 测血压 is rather 量血压 than 测血糖: a word of it stays. */
function keepsWordOf(part: string, { isWord }: Corpus): (text: string) => boolean {
  const words = [...part].flatMap((_, from) =>
    [2, 3, 4].map((length) => part.slice(from, from + length)).filter((piece) => piece.length > 1 && isWord(piece)),
  );
  return (text) => words.some((word) => text.includes(word));
}

/** yizhem for yizhen. */
const keySlip: Tier = (part, corpus) => {
  if (part.length < 4) return undefined;
  const spoken = corpus.typedWords();
  const near = repaired(part, [...spoken.keys()], part.length > 7 ? 2 : 1);
  const texts = near
    .flatMap((letters) => spoken.get(letters) ?? [])
    .filter((text) => corpus.has(text))
    .slice(0, MAX_TEXTS);
  return texts.length > 0 ? [{ source: part, texts, how: 'slip' }] : undefined;
};

export const REPAIRS: Repairs = {
  mixed,
  gluedLetters,
  soundsLike,
  soundsInPart,
  slip,
  keySlip,
  suggest: suggestionsFor,
};
