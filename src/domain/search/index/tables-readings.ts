/**
 * Readings of the content's characters, from pinyin-pro at build time. Each character has one reading, its most frequent in the
 * content; where a neighbour changes it (重阳 as opposed to 重量), the pair is an exception.
 */
import { byText, compareText } from '../../order.ts';
import { countPhrases } from './phrases.ts';
import { pinyin } from 'pinyin-pro';
import type { SupplementaryReadings, Readings } from './format.ts';
import { COMMON_CHARACTERS, isHan, createRomanizer } from '../phonetics/romanizer.ts';

export function readingsOf(texts: readonly string[]): Readings {
  const transcripts = transcriptsOf(texts);
  const majority = majorityOf(transcripts);
  const common = new Set(COMMON_CHARACTERS);
  return {
    common: runLengths(COMMON_CHARACTERS.map((character) => majority.get(character) ?? syllablesOf(character)[0]!)),
    others: bySyllable([...majority].filter(([character]) => !common.has(character))),
    exceptions: exceptionsOf(transcripts, majority).join(' '),
  };
}

/** Readings that running text adds to those of names. */
export function supplementaryReadingsOf(texts: readonly string[], known: Readings): SupplementaryReadings {
  const transcripts = transcriptsOf(texts);
  const named = createRomanizer(known);
  const before = new Map(
    [...majorityOf(transcripts)].map(([character, reading]) => [
      character,
      { reading, known: named.syllables(character)[0]! },
    ]),
  );
  // A character that names do not use has only the reading of its own, or none.
  const others = [...before]
    .filter(([character, { known: one }]) => one === character)
    .map(([character, { reading }]): [string, string] => [character, reading]);
  const majority = new Map(
    [...before].map(([character, { reading, known: one }]) => [character, one === character ? reading : one]),
  );
  const pairs = new Set(known.exceptions.split(' '));
  return {
    others: bySyllable(others),
    exceptions: exceptionsOf(transcripts, majority)
      .filter((pair) => !pairs.has(pair))
      .join(' '),
  };
}

/**
 * Readings of an archive, which do not depend on those of the core: all pairs with a character that has several readings here, or another
 * than it has alone.
 */
export function archiveReadingsOf(texts: readonly string[]): SupplementaryReadings {
  const transcripts = transcriptsOf(texts);
  const readings = new Map<string, Set<string>>();
  for (const { characters } of transcripts)
    for (const { character, reading } of characters)
      if (isHan(character)) readings.set(character, (readings.get(character) ?? new Set()).add(reading));
  const certain = [...readings].map(([character, [reading = '', ...more]]): [string, string] => [
    character,
    more.length === 0 && reading === syllablesOf(character)[0] ? reading : '',
  ]);
  const common = new Set(COMMON_CHARACTERS);
  return {
    others: bySyllable([...majorityOf(transcripts)].filter(([character]) => !common.has(character))),
    exceptions: exceptionsOf(transcripts, new Map(certain)).join(' '),
  };
}

/** One syllable without tone per character; other characters stand for themselves. ü is v, as it is typed. */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true });
}

interface Transcript {
  characters: { character: string; reading: string }[];
  /** How often its text occurs. */
  count: number;
}

/** Of the phrases of distinct texts. */
const transcriptsOf = (texts: readonly string[]): Transcript[] =>
  [...countPhrases(new Set(texts))].map(([phrase, count]) => ({ characters: transcribe(phrase), count }));

function transcribe(text: string): Transcript['characters'] {
  const characters = [...text];
  const syllables = syllablesOf(text);
  const aligned =
    syllables.length === characters.length
      ? syllables
      : characters.map((character) => syllablesOf(character)[0] ?? character);
  return characters.map((character, index) => ({ character, reading: aligned[index]! }));
}

function majorityOf(transcripts: readonly Transcript[]): Map<string, string> {
  const counts = new Counts();
  for (const { characters, count } of transcripts)
    for (const { character, reading } of characters) if (isHan(character)) counts.add(character, reading, count);
  return new Map(counts.keys().map((character) => [character, counts.best(character)]));
}

/** Pairs in which a character mostly has another reading. The pair with the next character takes precedence. */
function exceptionsOf(transcripts: readonly Transcript[], majority: ReadonlyMap<string, string>): string[] {
  const counts = new Counts();
  for (const { characters, count } of transcripts)
    characters.forEach(({ character, reading }, index) => {
      if (!majority.has(character)) return;
      const [before, after] = [characters[index - 1]?.character ?? '', characters[index + 1]?.character ?? ''];
      if (isHan(after)) counts.add(`${character}${after}0`, reading, count);
      else if (isHan(before)) counts.add(`${before}${character}1`, reading, count);
    });
  return counts
    .keys()
    .filter((pair) => counts.best(pair) !== majority.get(pair.endsWith('0') ? [...pair][0]! : [...pair][1]!))
    .map((pair) => pair + counts.best(pair))
    .sort();
}

function runLengths(syllables: readonly string[]): string {
  let text = '';
  let length = 0;
  syllables.forEach((syllable, index) => {
    length += 1;
    if (syllable === syllables[index + 1]) return;
    text += `${syllable}${length}`;
    length = 0;
  });
  return text;
}

function bySyllable(readings: readonly [character: string, reading: string][]): string {
  const groups = new Map<string, string>();
  for (const [character, reading] of readings) groups.set(reading, (groups.get(reading) ?? '') + character);
  return [...groups]
    .sort(byText(([first]) => first))
    .map(([reading, characters]) => reading + characters)
    .join(' ');
}

class Counts {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, value: string, count: number): void {
    const values = this.counts.get(key) ?? new Map<string, number>();
    this.counts.set(key, values.set(value, (values.get(value) ?? 0) + count));
  }

  keys(): string[] {
    return [...this.counts.keys()];
  }

  /** The most frequent value; of equally frequent ones the first in the alphabet. */
  best(key: string): string {
    return [...(this.counts.get(key) ?? [])].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]![0];
  }
}
