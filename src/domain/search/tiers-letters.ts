/** Letters for characters. */
import { exactly, likeliest, MOST_TEXTS } from './known.ts';
import { repaired } from './slip.ts';
import { TYPINGS } from './voice.ts';
import type { Tier } from './want.ts';

/** yizhen, yz, yzhen, yizh: all of the letters first, then initials, then both. */
export const pinyin: Tier = (part, corpus) => {
  const known = corpus.has(part) ? [part] : [];
  for (const typing of TYPINGS) {
    const texts = likeliest(typing(corpus.voice(), part), corpus);
    if (texts.length > 0) return [{ source: part, texts: [...known, ...texts], how: 'pinyin' }];
  }
  return known.length > 0 ? [exactly(part)] : undefined;
};

/** yizhem for yizhen. */
export const keySlip: Tier = (part, corpus) => {
  if (part.length < 4) return undefined;
  const spoken = corpus.typedWords();
  const near = repaired(part, [...spoken.keys()], part.length > 7 ? 2 : 1);
  const texts = near.flatMap((letters) => spoken.get(letters) ?? []).filter((text) => corpus.has(text)).slice(0, MOST_TEXTS);
  return texts.length > 0 ? [{ source: part, texts, how: 'slip' }] : undefined;
};
