/** Chinese text to pinyin syllables, from the table of readings in the index. */
import type { Readings, SupplementaryReadings } from '../index/format.ts';

export interface Romanizer {
  /** One syllable, without tone, per UTF-16 unit of folded text. Units without a known reading stand for themselves. */
  syllables: (text: string) => string[];
}

const HAN = /^\p{Script=Han}$/u;
export const isHan = (character: string): boolean => HAN.test(character);

/**
 * The 3,755 characters of GB 2312 (1980) level 1, in the standard's order, which is that of their readings. Every browser can decode
 * GBK (WHATWG Encoding), so the index need not contain the characters.
 */
export const COMMON_CHARACTERS: readonly string[] = commonCharacters();

export function createRomanizer(readings: Readings, supplements: readonly SupplementaryReadings[] = []): Romanizer {
  // The last one of several readings counts.
  const all = [...supplements, readings];
  const byCharacter = parseReadings(readings.common, all.map(({ others }) => others).join(' '));
  const byPair = parseExceptions(all.map(({ exceptions }) => exceptions).join(' '));
  const withExceptions = new Set([...byPair.keys()].map((pair) => (pair.endsWith('0') ? pair[0]! : pair[1]!)));
  const exceptionAt = (text: string, at: number): string | undefined =>
    byPair.get(`${text.slice(at, at + 2)}0`) ?? byPair.get(`${text.slice(at - 1, at + 1)}1`);
  const syllableAt = (text: string, at: number): string => {
    const character = text[at]!;
    return (
      (withExceptions.has(character) ? exceptionAt(text, at) : undefined) ?? byCharacter.get(character) ?? character
    );
  };
  return { syllables: (text) => Array.from({ length: text.length }, (_, at) => syllableAt(text, at)) };
}

/** Rows 16 to 55 of 94 cells each, from the bytes B0 A1 on; the last row ends at its 89th cell. */
function commonCharacters(): string[] {
  const cells = Array.from({ length: 3755 }, (_, index) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)]);
  return [...new TextDecoder('gbk').decode(new Uint8Array(cells.flat()))];
}

function parseReadings(common: string, others: string): Map<string, string> {
  const readings = new Map<string, string>();
  let next = 0;
  for (const [, syllable, length] of common.matchAll(/([a-z]+)(\d+)/g)) {
    for (const character of COMMON_CHARACTERS.slice(next, next + Number(length))) readings.set(character, syllable!);
    next += Number(length);
  }
  for (const [, syllable, characters] of others.matchAll(/([a-z]+)([^ ]+)/g)) {
    for (const character of characters!) readings.set(character, syllable!);
  }
  return readings;
}

/** Keys are a pair of characters and the position, 0 or 1, of the one that the reading is for. */
function parseExceptions(exceptions: string): Map<string, string> {
  return new Map([...exceptions.matchAll(/(\S+[01])([a-z]+)/g)].map(([, pair, syllable]) => [pair!, syllable!]));
}
