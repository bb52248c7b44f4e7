/** Chinese text read aloud, from the table that travels with the index. */
import type { LaterReadings, Readings } from '../index/format.ts';

export interface Reader {
  /** One syllable per UTF-16 unit of folded text; what is not Chinese, or not known, reads as itself. */
  syllables: (text: string) => string[];
}

export const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

/**
 * GB 2312 (1980) orders the 3,755 characters of its first level by their readings. Every browser can decode it (WHATWG Encoding),
 * so the characters themselves need not travel. Rows 16 to 55; the last ends with its 89th cell.
 */
export const COMMON_CHARACTERS: readonly string[] = commonCharacters();

export function readerOf(readings: Readings, later: LaterReadings = { others: '', exceptions: '' }): Reader {
  return readerFrom({
    ...readings,
    others: `${readings.others} ${later.others}`,
    exceptions: `${readings.exceptions} ${later.exceptions}`,
  });
}

function readerFrom(readings: Readings): Reader {
  const single = singleReadings(readings);
  const pairs = pairReadings(readings.exceptions);
  const inPairs = new Set([...pairs.keys()].map((pair) => (pair.endsWith('0') ? pair[0]! : pair[1]!)));
  const inContext = (text: string, at: number): string | undefined =>
    pairs.get(`${text.slice(at, at + 2)}0`) ?? pairs.get(`${text.slice(at - 1, at + 1)}1`);
  const syllable = (text: string, at: number): string => {
    const character = text[at]!;
    return (inPairs.has(character) ? inContext(text, at) : undefined) ?? single.get(character) ?? character;
  };
  return { syllables: (text) => Array.from({ length: text.length }, (_, at) => syllable(text, at)) };
}

function commonCharacters(): string[] {
  const cells = Array.from({ length: 3755 }, (_, index) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)]);
  return [...new TextDecoder('gbk').decode(new Uint8Array(cells.flat()))];
}

function singleReadings({ common, others }: Readings): Map<string, string> {
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

function pairReadings(exceptions: string): Map<string, string> {
  return new Map([...exceptions.matchAll(/(\S+[01])([a-z]+)/g)].map(([, pair, syllable]) => [pair!, syllable!]));
}
