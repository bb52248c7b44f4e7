/** For what was written wrong or is not there: it needs Fuse, and travels after the first answer, which does without. */
import type { Corpus } from './corpus.ts';
import { MOST_TEXTS } from './known.ts';
import type { Reading } from './query.ts';
import { repaired } from './slip.ts';
import { suggestionsFor, type Suggestions } from './suggest.ts';
import { soundsInPart, soundsLike } from './tiers-sound.ts';
import type { Tier } from './want.ts';

export interface Repairs {
  soundsLike: Tier;
  soundsInPart: Tier;
  slip: Tier;
  keySlip: Tier;
  suggest: (corpus: Corpus, reading: Reading, today: number) => Suggestions;
}

/** One character of three is wrong, missing or too many. */
const slip: Tier = (part, corpus) => {
  if (part.length < 3 || !/\p{Script=Han}/u.test(part)) return undefined;
  const missing = part.length > 5 ? 2 : 1;
  const texts = repaired(part, corpus.phrases(), missing).filter((text) => corpus.has(text)).slice(0, MOST_TEXTS);
  const words = texts.filter(corpus.isWord);
  return texts.length > 0 ? [{ source: part, texts: words.length > 0 ? words : texts, how: 'slip' }] : undefined;
};

/** yizhem for yizhen. */
const keySlip: Tier = (part, corpus) => {
  if (part.length < 4) return undefined;
  const spoken = corpus.typedWords();
  const near = repaired(part, [...spoken.keys()], part.length > 7 ? 2 : 1);
  const texts = near.flatMap((letters) => spoken.get(letters) ?? []).filter((text) => corpus.has(text)).slice(0, MOST_TEXTS);
  return texts.length > 0 ? [{ source: part, texts, how: 'slip' }] : undefined;
};

export const REPAIRS: Repairs = { soundsLike, soundsInPart, slip, keySlip, suggest: suggestionsFor };
