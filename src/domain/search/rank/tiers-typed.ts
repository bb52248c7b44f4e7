/** Letters that are more, or less, than one word. */
import type { Corpus } from '../index/corpus.ts';
import { cutGlued } from '../query/glued.ts';
import { likeliest, together, MAX_TEXTS } from './matches.ts';
import type { Tier } from '../query/want.ts';

/** dongzhuanglifa: words that are spelt out. */
export const gluedLetters: Tier = (part, corpus) => {
  const pieces = cutGlued(part, (piece) => ({ cost: wordsTyped(piece, corpus).length > 0 ? 1 : Infinity }));
  return together(
    pieces?.map(({ text }) => ({ source: text, texts: wordsTyped(text, corpus), how: 'pinyin' })),
    corpus,
  );
};

/** 义zhen, li发: a word of which some is spelt out. 东庄yizhen is two. */
export const mixed: Tier = (part, corpus) => {
  if (!/^(?=.*[a-z])[a-z\p{Script=Han}]*\p{Script=Han}[a-z\p{Script=Han}]*$/u.test(part)) return undefined;
  const written = new RegExp(`^${part.replace(/[a-z]+/g, '.+')}$`);
  const texts = likeliest(corpus.typings[0]!(corpus.typed(part)), corpus).filter(
    (text) => corpus.isWord(text) && written.test(text),
  );
  return texts.length > 0 ? [{ source: part, texts, how: 'pinyin' }] : undefined;
};

/** Of one character nothing is said by its letters. */
function wordsTyped(letters: string, corpus: Corpus): string[] {
  return (corpus.typedWords().get(letters) ?? [])
    .filter((word) => word.length > 1 && corpus.has(word))
    .slice(0, MAX_TEXTS);
}
