/**
 * Lexicon: words of the content by frequency, for corrections and suggestions. Short names of documents, and the words of titles,
 * places, tags and running text as Intl.Segmenter segments them. Runs at build time.
 */
import { compareText } from '../../order.ts';
import { countPhrases } from './phrases.ts';
import type { SearchDocument } from './document.ts';

interface Lexicon {
  /** Sent with the core. */
  frequent: string[];
  /** The others: used once, or only in running text; sent with the summaries. */
  rare: string[];
}

export function lexiconOf(documents: readonly SearchDocument[], fold: (text: string) => string): Lexicon {
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (isWord(word)) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  for (const document of documents) for (const name of shortNamesOf(document)) add(fold(name), FREQUENT);
  const addWords = (textsOf: (document: SearchDocument) => readonly string[], share: number) => {
    for (const [phrase, count] of countPhrases(documents.flatMap(textsOf).map(fold)))
      for (const { word, weight } of wordsOf(phrase)) add(word, weight * count * share);
  };
  addWords(({ title, place, tags }) => [title, place, ...tags], 1);
  addWords(({ passages, audience }) => [...passages.map(({ text }) => text), audience], TEXT_WEIGHT);
  // Whole titles, aliases, places and tags are in the index already.
  const indexed = new Set(
    documents.flatMap(({ title, alias, place, tags }) => [title, alias, place, ...tags].map(fold)),
  );
  const words = [...weights]
    .filter(([word]) => !indexed.has(word))
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const frequent = words.filter(([, weight]) => weight >= FREQUENT).slice(0, MAX_FREQUENT);
  return {
    frequent: frequent.map(([word]) => word),
    rare: words
      .slice(frequent.length)
      .filter(([, weight]) => weight >= 1)
      .map(([word]) => word),
  };
}

/** A word in a title, place or tag weighs 1; from this weight on it is frequent. */
const FREQUENT = 2;
/** What the core has room for. */
const MAX_FREQUENT = 2500;
/** Words of running text, and pairs of words, must occur three times to count. */
const TEXT_WEIGHT = 0.34;
const PAIR_WEIGHT = 0.34;
const MAX_PAIR_LENGTH = 4;
const MAX_WORD_LENGTH = 10;

const isWord = (word: string): boolean =>
  word.length >= 2 &&
  word.length <= MAX_WORD_LENGTH &&
  /^[\p{Script=Han}\d]+$/u.test(word) &&
  /\p{Script=Han}/u.test(word);

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const STATION_ENDING = /(?:新时代)?(?:文明实践)(?:中心|所|站|点)(?:（站）)?$/u;
const PLACE_ENDING = /(?:社区|村委会|居委会|村|街道|镇|小学|区|县|市)$/u;

/** Short names: 园博社区 and 园博 of 园博社区新时代文明实践站; names in quotation marks. */
function shortNamesOf({ kind, title, place }: SearchDocument): string[] {
  if (kind === 'activity' || kind === 'past') return [];
  const short = title.replace(STATION_ENDING, '');
  const quoted = [...title.matchAll(/[“「《]([^”」》]+)[”」》]/gu)].map(([, name]) => name!);
  return [short, short.replace(PLACE_ENDING, ''), place.replace(PLACE_ENDING, ''), ...quoted];
}

/** Segments, and pairs of adjacent segments that form a word: 手机 and 课 form 手机课. */
function wordsOf(text: string): { word: string; weight: number }[] {
  const segments = [...SEGMENTER.segment(text)].map(({ segment }) => segment);
  return segments.flatMap((segment, index) => {
    const pair = segment + (segments[index + 1] ?? '');
    const word = { word: segment, weight: 1 };
    return pair.length <= MAX_PAIR_LENGTH ? [word, { word: pair, weight: PAIR_WEIGHT }] : [word];
  });
}
