/**
 * Text read aloud, aligned with the text: 义诊 is `;yi;zhen`. Every character begins with `;`, so that a match can begin and end
 * at a syllable, and what was said leads back to what is written.
 */
import type { Reader } from './readings.ts';
import { lineAt } from '../index/scan.ts';

export interface Voice {
  /** Folded text. */
  text: string;
  spoken: string;
  /** The first letter of every character's syllable. */
  initials: string;
  /** Where each character of the text begins in `spoken`. */
  starts: Int32Array;
}

/** @param sound what is kept of a syllable: all of it, or only what speakers of every region tell apart (`nearSound`). */
export function voiceOf(
  text: string,
  reader: Reader,
  sound: (syllable: string) => string = (syllable) => syllable,
): Voice {
  const syllables = reader.syllables(text).map(sound);
  const starts = new Int32Array(syllables.length + 1);
  syllables.forEach((syllable, index) => {
    starts[index + 1] = starts[index]! + syllable.length + 1;
  });
  return {
    text,
    starts,
    initials: syllables.map((syllable) => syllable[0] ?? ' ').join(''),
    spoken: syllables.map((syllable) => `;${syllable}`).join(''),
  };
}

/** zh, ch, sh as z, c, s; n as l; ang, eng, ing as an, en, in. */
export function nearSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei]n)g$/, '$1');
}

/** What is written where this was said, with how often; whole syllables only. */
export function textsSounding({ text, spoken, starts }: Voice, syllables: readonly string[]): Map<string, number> {
  const needle = `;${syllables.join(';')};`;
  const texts = new Map<string, number>();
  for (let found = spoken.indexOf(needle); found >= 0; found = spoken.indexOf(needle, found + needle.length - 1)) {
    const first = lineAt(starts, found);
    count(texts, text.slice(first, first + syllables.length), 1);
  }
  return texts;
}

/** How letters stand for characters: 义诊 is typed yizhen or yizh (not finished), yz (initials), yzhen (both). What is written so, with a weight. */
export const TYPINGS: readonly ((voice: Voice, letters: string) => Map<string, number>)[] = [
  (voice, letters) => textsTyped(voice, new RegExp(`;${[...letters].join(';?')}`, 'g')),
  textsWithInitials,
  (voice, letters) => textsTyped(voice, new RegExp(`;${[...letters].join('(?:[a-z]*;)?')}`, 'g')),
];

function textsWithInitials({ text, initials }: Voice, letters: string): Map<string, number> {
  const texts = new Map<string, number>();
  let most = MAX_MATCHES;
  for (
    let found = initials.indexOf(letters);
    found >= 0 && most > 0;
    found = initials.indexOf(letters, found + letters.length)
  ) {
    count(texts, text.slice(found, found + letters.length), 1);
    most -= 1;
  }
  return texts;
}

/** A reading that ends with a syllable weighs double. */
function textsTyped({ text, spoken, starts }: Voice, pattern: RegExp): Map<string, number> {
  const texts = new Map<string, number>();
  let most = MAX_MATCHES;
  for (const match of spoken.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const first = lineAt(starts, match.index);
    const last = lineAt(starts, end - 1, first);
    count(texts, text.slice(first, last + 1), spoken[end] === ';' ? 2 : 1);
    most -= 1;
    if (most === 0) break;
  }
  return texts;
}

/** A single letter is the beginning of everything: so many are enough to know what is frequent. */
const MAX_MATCHES = 1000;

function count(texts: Map<string, number>, text: string, weight: number): void {
  texts.set(text, (texts.get(text) ?? 0) + weight);
}
