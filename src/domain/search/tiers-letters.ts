/** Letters for characters. */
import { exactly, likeliest } from './known.ts';
import type { Tier } from './want.ts';

/** yizhen, yz, yzhen, yizh: all of the letters first, then initials, then both. */
export const pinyin: Tier = (part, corpus) => {
  const known = corpus.has(part) ? [part] : [];
  for (const typing of corpus.typings) {
    const texts = likeliest(typing(part), corpus);
    if (texts.length > 0) return [{ source: part, texts: [...known, ...texts], how: 'pinyin' }];
  }
  return known.length > 0 ? [exactly(part)] : undefined;
};
