/** What the content sounds like and which words it uses. Made when it is first needed, or before, while the reader does nothing. */
import { remember } from '../remember.ts';
import type { Readings } from './format.ts';
import { readerOf, type Reader } from './readings.ts';
import type { Lines } from './scan.ts';
import { nearSound, textsSounding, TYPINGS, voiceOf } from './voice.ts';

export interface Hearing {
  /** What is written where this, or nearly this, was said, with how often. */
  sounding: (text: string) => ReadonlyMap<string, number>;
  soundingNearly: (text: string) => ReadonlyMap<string, number>;
  /** As it is typed: yizhen. */
  typed: (text: string) => string;
  /** What is written where this was typed, in each of the ways to type, with how often; of more letters than a word has, nothing. */
  typings: readonly ((letters: string) => ReadonlyMap<string, number>)[];
  /** Used by the content as a word, not only as neighbouring characters. */
  isWord: (text: string) => boolean;
  /** Words, and what stands between two marks. */
  phrases: () => readonly string[];
  /** The same by how they are typed. */
  typedWords: () => ReadonlyMap<string, readonly string[]>;
  /** Makes all of it: for a moment in which the reader does nothing. */
  prepare: () => void;
}

export function hearingOf(texts: readonly Lines[], lexicon: string, readings: Readings): Hearing {
  const all = `${texts.map(({ text }) => text).join('')}${lexicon}\n`;
  const reader = once(() => readerOf(readings));
  const phrases = once(() => [...new Set(all.split(/[^\p{L}\p{N}]+/u))].filter((phrase) => phrase !== ''));
  const words = once(() => new Set([...all.split('\n'), ...phrases()]));
  const typedWords = once(() => byTyping(phrases(), reader()));
  const voice = once(() => voiceOf(all, reader()));
  const nearVoice = once(() => voiceOf(all, reader(), nearSound));
  return {
    typings: TYPINGS.map((typing) => (letters) => (letters.length > MOST_LETTERS ? new Map() : typing(voice(), letters))),
    sounding: remember((text) => textsSounding(voice(), reader().syllables(text))),
    soundingNearly: remember((text) => textsSounding(nearVoice(), reader().syllables(text).map(nearSound))),
    typed: (text) => reader().syllables(text).join(''),
    isWord: (text) => words().has(text),
    phrases,
    typedWords,
    prepare: () => {
      for (const make of [voice, nearVoice, words, typedWords]) make();
    },
  };
}

/** More would be looked for in vain everywhere. */
const MOST_LETTERS = 24;

function byTyping(words: readonly string[], reader: Reader): Map<string, string[]> {
  const typed = new Map<string, string[]>();
  for (const word of words) {
    const letters = reader.syllables(word).join('');
    typed.set(letters, [...typed.get(letters) ?? [], word]);
  }
  return typed;
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
