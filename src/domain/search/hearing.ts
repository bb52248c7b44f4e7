/** What the content sounds like and which words it uses. Made when it is first needed, or before, while the reader does nothing. */
import { remember } from '../remember.ts';
import type { Readings } from './format.ts';
import { readerOf, type Reader } from './readings.ts';
import type { Lines } from './scan.ts';
import { nearSound, textsSounding, voiceOf, type Voice } from './voice.ts';

export interface Hearing {
  /** Titles, other names, places, tags and words of the content as they sound. */
  voice: () => Voice;
  /** What is written where this, or nearly this, was said, with how often. */
  sounding: (text: string) => ReadonlyMap<string, number>;
  soundingNearly: (text: string) => ReadonlyMap<string, number>;
  /** As it is typed: yizhen. */
  typed: (text: string) => string;
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
    voice,
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
