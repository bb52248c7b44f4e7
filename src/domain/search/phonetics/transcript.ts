/**
 * A pinyin transcript aligned with its text: 义诊 is `;yi;zhen`. Each syllable starts with `;`, so that matches can be anchored at
 * syllables and mapped back to characters.
 */
import type { Romanizer } from './romanizer.ts';
import { rowAt } from '../index/string-table.ts';

export interface Transcript {
  /** Folded text. */
  text: string;
  pinyin: string;
  /** The first letter of each character's syllable. */
  initials: string;
  /** Offset in `pinyin` of each character of the text. */
  offsets: Int32Array;
}

/** @param keyOf what to keep of a syllable: all of it, or its `phoneticKey` */
export function transcribe(
  text: string,
  romanizer: Romanizer,
  keyOf: (syllable: string) => string = (syllable) => syllable,
): Transcript {
  const syllables = romanizer.syllables(text).map(keyOf);
  const offsets = new Int32Array(syllables.length + 1);
  syllables.forEach((syllable, index) => {
    offsets[index + 1] = offsets[index]! + syllable.length + 1;
  });
  return {
    text,
    offsets,
    initials: syllables.map((syllable) => syllable[0] ?? ' ').join(''),
    pinyin: syllables.map((syllable) => `;${syllable}`).join(''),
  };
}

/** Merges the sounds that regional accents merge: zh, ch, sh with z, c, s; n with l; ang, eng, ing with an, en, in. */
export function phoneticKey(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei]n)g$/, '$1');
}

/** Texts with exactly these syllables, with how often each occurs. */
export function findHomophones(
  { text, pinyin, offsets }: Transcript,
  syllables: readonly string[],
): Map<string, number> {
  const needle = `;${syllables.join(';')};`;
  const counts = new Map<string, number>();
  for (let found = pinyin.indexOf(needle); found >= 0; found = pinyin.indexOf(needle, found + needle.length - 1)) {
    const first = rowAt(offsets, found);
    increment(counts, text.slice(first, first + syllables.length), 1);
  }
  return counts;
}

/**
 * Texts that letters may stand for, with weights. 义诊 is matched by yizhen or yizh (full pinyin, the last syllable perhaps unfinished),
 * by yz (initials), and by yzhen (a mix).
 */
export const PINYIN_MATCHERS: readonly ((transcript: Transcript, letters: string) => Map<string, number>)[] = [
  (transcript, letters) => matchPattern(transcript, new RegExp(`;${[...letters].join(';?')}`, 'g')),
  matchInitials,
  (transcript, letters) => matchPattern(transcript, new RegExp(`;${[...letters].join('(?:[a-z]*;)?')}`, 'g')),
];

function matchInitials({ text, initials }: Transcript, letters: string): Map<string, number> {
  const counts = new Map<string, number>();
  let remaining = MAX_MATCHES;
  for (
    let found = initials.indexOf(letters);
    found >= 0 && remaining > 0;
    found = initials.indexOf(letters, found + letters.length)
  ) {
    increment(counts, text.slice(found, found + letters.length), 1);
    remaining -= 1;
  }
  return counts;
}

/** A match that ends with a complete syllable weighs double. */
function matchPattern({ text, pinyin, offsets }: Transcript, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  let remaining = MAX_MATCHES;
  for (const match of pinyin.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const first = rowAt(offsets, match.index);
    const last = rowAt(offsets, end - 1, first);
    increment(counts, text.slice(first, last + 1), pinyin[end] === ';' ? 2 : 1);
    remaining -= 1;
    if (remaining === 0) break;
  }
  return counts;
}

/** Enough to tell which texts are frequent: a single letter matches nearly everything. */
const MAX_MATCHES = 1000;

function increment(counts: Map<string, number>, text: string, weight: number): void {
  counts.set(text, (counts.get(text) ?? 0) + weight);
}
