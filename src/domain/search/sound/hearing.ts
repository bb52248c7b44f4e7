/** What the content sounds like and which words it uses. Made when it is first needed, or before, while the reader does nothing. */
import { memoize } from '../../memoize.ts';
import type { Reader } from './readings.ts';
import type { Lines } from '../index/scan.ts';
import { nearSound, textsSounding, TYPINGS, voiceOf, type Voice } from './voice.ts';

export interface Hearing {
  /** What is written where this, or nearly this, was said, with how often. */
  sounding: (text: string) => ReadonlyMap<string, number>;
  soundingNearly: (text: string) => ReadonlyMap<string, number>;
  /** As it is typed: yizhen. */
  typed: (text: string) => string;
  /** What is written where this was typed, in each of the ways to type, with how often; of more letters than a word has, nothing. */
  typings: readonly ((letters: string) => ReadonlyMap<string, number>)[];
  /** The same in running text. */
  textTypings: Hearing['typings'];
  /** Used by the content as a word, not only as neighbouring characters. */
  isWord: (text: string) => boolean;
  /** Words, and what stands between two marks. */
  phrases: () => readonly string[];
  /** The same by how they are typed. */
  typedWords: () => ReadonlyMap<string, readonly string[]>;
  /** Makes all of it: for a moment in which the reader does nothing. */
  prepare: () => void;
}

export interface Heard {
  /** Titles, words, other names. */
  names: readonly Lines[];
  /** Running text. */
  texts: Lines;
  lexicon: string;
  reader: () => Reader;
}

export function hearingOf({ names, texts, lexicon, reader: makeReader }: Heard): Hearing {
  const all = `${names.map(({ text }) => text).join('')}${lexicon}\n`;
  const reader = once(makeReader);
  const phrases = once(() => [...new Set(all.split(/[^\p{L}\p{N}]+/u))].filter((phrase) => phrase !== ''));
  const words = once(() => new Set([...all.split('\n'), ...phrases()]));
  const typedWords = once(() => byTyping(phrases(), reader()));
  const voice = once(() => voiceOf(all, reader()));
  const textVoice = once(() => voiceOf(phrasesIn(texts.text), reader()));
  const nearVoice = once(() => voiceOf(all, reader(), nearSound));
  return {
    typings: typingsOf(voice),
    textTypings: typingsOf(textVoice),
    sounding: memoize((text) => textsSounding(voice(), reader().syllables(text))),
    soundingNearly: memoize((text) => textsSounding(nearVoice(), reader().syllables(text).map(nearSound))),
    typed: (text) => reader().syllables(text).join(''),
    isWord: (text) => words().has(text),
    phrases,
    typedWords,
    prepare: () => {
      for (const make of [voice, nearVoice, words, typedWords, textVoice]) make();
    },
  };
}

const typingsOf = (voice: () => Voice): Hearing['typings'] =>
  TYPINGS.map((typing) => (letters) => (letters.length > MAX_LETTERS ? new Map() : typing(voice(), letters)));

/** What stands between two marks, once: the texts of a series say the same again and again. */
const phrasesIn = (text: string): string => `${[...new Set(text.split(/[^\p{L}\p{N}]+/u))].join('\n')}\n`;

/** More would be looked for in vain everywhere. */
const MAX_LETTERS = 24;

function byTyping(words: readonly string[], reader: Reader): Map<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const word of words) {
    const letters = reader.syllables(word).join('');
    typed.set(letters, [...(typed.get(letters) ?? []), word]);
  }
  return typed;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
