/** Stages for tokens typed in pinyin, in full or in part. */
import { splitCompound } from '../query/compound.ts';
import { exactTerm, ifSatisfiable, mostLikely, MAX_VARIANTS } from './terms.ts';
import type { Corpus, Stage } from '../model.ts';

/** Fewer letters may stand for anything in running text, so only names are searched for them. */
const MIN_LETTERS_IN_TEXT = 3;

/**
 * yizhen, yz, yzhen, yizh: full pinyin first, then initials, then a mix of both. Running text is searched where names have
 * no match.
 */
export const pinyin: Stage = (token, corpus) => {
  const literal = corpus.contains(token) ? [token] : [];
  const [full, ...abbreviated] = corpus.nameSpellings;
  const [fullInText, ...abbreviatedInText] = token.length < MIN_LETTERS_IN_TEXT ? [] : corpus.textSpellings;
  for (const spelling of [full, fullInText, ...abbreviated, ...abbreviatedInText]) {
    const variants = spelling ? mostLikely(spelling(token), corpus) : [];
    if (variants.length > 0) return [{ source: token, variants: [...literal, ...variants], match: 'pinyin' }];
  }
  return literal.length > 0 ? [exactTerm(token)] : undefined;
};

/** Several words in full pinyin, without a space: dongzhuanglifa. */
export const pinyinCompound: Stage = (token, corpus) => {
  const pieces = splitCompound(token, (piece) => ({ cost: wordsSpelt(piece, corpus).length > 0 ? 1 : Infinity }));
  return ifSatisfiable(
    pieces?.map(({ text }) => ({ source: text, variants: wordsSpelt(text, corpus), match: 'pinyin' })),
    corpus,
  );
};

/** One word partly in pinyin: 义zhen, li发. 东庄yizhen is two words. */
export const mixedScript: Stage = (token, corpus) => {
  if (!/^(?=.*[a-z])[a-z\p{Script=Han}]*\p{Script=Han}[a-z\p{Script=Han}]*$/u.test(token)) return undefined;
  const pattern = new RegExp(`^${token.replace(/[a-z]+/g, '.+')}$`);
  const variants = mostLikely(corpus.nameSpellings[0]!(corpus.toPinyin(token)), corpus).filter(
    (text) => corpus.isWord(text) && pattern.test(text),
  );
  return variants.length > 0 ? [{ source: token, variants, match: 'pinyin' }] : undefined;
};

/** A single character has too many homophones to be told by its letters. */
function wordsSpelt(letters: string, corpus: Corpus): string[] {
  return (corpus.wordsByPinyin().get(letters) ?? [])
    .filter((word) => word.length > 1 && corpus.contains(word))
    .slice(0, MAX_VARIANTS);
}
