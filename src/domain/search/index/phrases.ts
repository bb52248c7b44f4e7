/**
 * Phrases between punctuation marks, counted: a series repeats its texts, and the analysis of words and readings, which is slow, does not
 * look across such marks. Runs at build time.
 */

/** Marks that are part of no word and no number. */
const MARKS = /[\s。，、；：！？…（）()“”‘’《》「」【】|]+/u;

/** @returns how often each phrase occurs */
export function countPhrases(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const phrase of text.split(MARKS)) if (phrase !== '') counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}
