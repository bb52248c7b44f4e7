/** Letters for characters. */
import { exactly, likeliest } from './matches.ts';
import type { Tier } from '../query/want.ts';

const MIN_LETTERS = 3;

/**
 * yizhen, yz, yzhen, yizh: all of the letters first, then initials, then both. Running text is asked where names have nothing:
 * of it a few letters may mean anything.
 */
export const pinyin: Tier = (part, corpus) => {
  const known = corpus.has(part) ? [part] : [];
  const [spelt, ...shorter] = corpus.typings;
  const [speltInText, ...shorterInText] = part.length < MIN_LETTERS ? [] : corpus.textTypings;
  for (const typing of [spelt, speltInText, ...shorter, ...shorterInText]) {
    const texts = typing ? likeliest(typing(part), corpus) : [];
    if (texts.length > 0) return [{ source: part, texts: [...known, ...texts], how: 'pinyin' }];
  }
  return known.length > 0 ? [exactly(part)] : undefined;
};
