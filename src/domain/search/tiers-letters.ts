/** Letters for characters. */
import { exactly, likeliest } from './known.ts';
import { TYPINGS } from './voice.ts';
import type { Tier } from './want.ts';

/** More are no word, and would be looked for in vain everywhere. */
export const MOST_LETTERS = 24;

/** yizhen, yz, yzhen, yizh: all of the letters first, then initials, then both. */
export const pinyin: Tier = (part, corpus) => {
  const known = corpus.has(part) ? [part] : [];
  for (const typing of part.length > MOST_LETTERS ? [] : TYPINGS) {
    const texts = likeliest(typing(corpus.voice(), part), corpus);
    if (texts.length > 0) return [{ source: part, texts: [...known, ...texts], how: 'pinyin' }];
  }
  return known.length > 0 ? [exactly(part)] : undefined;
};
