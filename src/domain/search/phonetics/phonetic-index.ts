/**
 * Finds texts of the content by their sound and by their pinyin. Each table is computed on first use, or ahead of it while the page
 * is idle (`prepare`).
 */
import { memoize } from '../../memoize.ts';
import type { Readings, SupplementaryReadings } from '../index/format.ts';
import { createRomanizer, type Romanizer } from './romanizer.ts';
import type { StringTable } from '../index/string-table.ts';
import { phoneticKey, findHomophones, PINYIN_MATCHERS, transcribe, type Transcript } from './transcript.ts';

/** Texts that match, with how often each occurs. */
type Counts = ReadonlyMap<string, number>;

export interface PhoneticIndex {
  homophones: (text: string) => Counts;
  /** Homophones after merging the sounds that regional accents merge (`phoneticKey`). */
  nearHomophones: (text: string) => Counts;
  /** 义诊 to yizhen. */
  toPinyin: (text: string) => string;
  /** Texts in names that the letters may stand for: by full pinyin, by initials, by a mix. Empty for longer input than any word. */
  nameSpellings: readonly ((letters: string) => Counts)[];
  /** The same for running text. */
  textSpellings: PhoneticIndex['nameSpellings'];
  /** Whether the text is a word or phrase of the content, not merely a sequence of adjacent characters. */
  isWord: (text: string) => boolean;
  /** Words of the lexicon, and names split at punctuation. */
  phrases: () => readonly string[];
  /** Phrases by their full pinyin. */
  wordsByPinyin: () => ReadonlyMap<string, readonly string[]>;
  /** Computes all tables now. */
  prepare: () => void;
  /** The same with more names, and readings for them. */
  extendedBy: (names: StringTable, readings: readonly SupplementaryReadings[]) => PhoneticIndex;
}

interface PhoneticSources {
  /** Titles, keywords, aliases. */
  names: readonly StringTable[];
  /** Running text. */
  texts: StringTable;
  /** One word per line. */
  lexicon: string;
  readings: Readings;
  /** In addition to `readings`, without overriding them. */
  supplements: readonly SupplementaryReadings[];
}

export function createPhoneticIndex(sources: PhoneticSources): PhoneticIndex {
  const { names, texts, lexicon, readings, supplements } = sources;
  const allNames = `${names.map(({ text }) => text).join('')}${lexicon}\n`;
  const romanizer = once(() => createRomanizer(readings, supplements));
  const phrases = once(() => [...new Set(phrasesOf(allNames))].filter((phrase) => phrase !== ''));
  const words = once(() => new Set([...allNames.split('\n'), ...phrases()]));
  const wordsByPinyin = once(() => groupByPinyin(phrases(), romanizer()));
  const nameTranscript = once(() => transcribe(allNames, romanizer()));
  // A series repeats its texts: each phrase is transcribed once.
  const textTranscript = once(() => transcribe(`${[...new Set(phrasesOf(texts.text))].join('\n')}\n`, romanizer()));
  const nearTranscript = once(() => transcribe(allNames, romanizer(), phoneticKey));
  return {
    nameSpellings: spellingsIn(nameTranscript),
    textSpellings: spellingsIn(textTranscript),
    homophones: memoize((text) => findHomophones(nameTranscript(), romanizer().syllables(text))),
    nearHomophones: memoize((text) => findHomophones(nearTranscript(), romanizer().syllables(text).map(phoneticKey))),
    toPinyin: (text) => romanizer().syllables(text).join(''),
    isWord: (text) => words().has(text),
    phrases,
    wordsByPinyin,
    prepare: () => {
      for (const compute of [nameTranscript, nearTranscript, words, wordsByPinyin, textTranscript]) compute();
    },
    extendedBy: (table, more) =>
      createPhoneticIndex({ ...sources, names: [...names, table], supplements: [...supplements, ...more] }),
  };
}

const spellingsIn = (transcript: () => Transcript): PhoneticIndex['nameSpellings'] =>
  PINYIN_MATCHERS.map((find) => (letters) => (letters.length > MAX_LETTERS ? new Map() : find(transcript(), letters)));

/** Splits at punctuation and white space. */
export const phrasesOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

/** Longer input matches no word and would be scanned for in vain. */
const MAX_LETTERS = 24;

function groupByPinyin(words: readonly string[], romanizer: Romanizer): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letters = romanizer.syllables(word).join('');
    groups.set(letters, [...(groups.get(letters) ?? []), word]);
  }
  return groups;
}

function once<Value>(compute: () => Value): () => Value {
  let computed: { value: Value } | undefined;
  return () => (computed ??= { value: compute() }).value;
}
