/** Whether somebody may need help more than a result: understood from the query alone, without the index, and sent nowhere. */
import { DISTRESS_WORDS, READINGS, TRADITIONAL_PAIRS } from './distress-words.ts';

/** @param lines numbers of the telephone lines that are offered: who looks for one of them gets it */
export function isDistress(query: string, lines: readonly string[]): boolean {
  const parts = plain(query).split(' ');
  const joined = parts.join('');
  if (DISTRESS_WORDS.some((word) => joined.includes(word))) return true;
  const numbers = joined.split(/\D+/);
  if (lines.some((line) => numbers.includes(line.replace(/\D/g, '')))) return true;
  return [joined, ...parts].some((part) => /[a-z]/.test(part) && TYPED.has(syllablesOf(part).join('')));
}

const SYLLABLES: ReadonlyMap<string, string> = new Map(READINGS.split(' ').flatMap((group) => {
  const [, syllable = '', characters = ''] = /^([a-z]+)(.+)$/.exec(group) ?? [];
  return Array.from(characters, (character): [string, string] => [character, syllable]);
}));
/** 心li is xin and li: letters stay as they are. */
const syllablesOf = (text: string): string[] => Array.from(text, (character) => SYLLABLES.get(character) ?? character);

/** Two initials mean a hundred things: only those of the commonest words are taken for them. */
const KNOWN_BY_TWO: ReadonlySet<string> = new Set(['抑郁', '自杀', '轻生', '心理', '失眠', '难受', '焦虑', '绝望', '崩溃', '痛苦']);

/** What is typed for them: yiyu, yy; what the readings leave out; and what the young say. */
const TYPED: ReadonlySet<string> = new Set([
  ...DISTRESS_WORDS.map((word) => syllablesOf(word).join('')),
  ...DISTRESS_WORDS.filter((word) => word.length > 2 || KNOWN_BY_TWO.has(word)).map((word) => syllablesOf(word).map((syllable) => syllable.charAt(0)).join('')),
  'shuibuzhao', 'shoubuliao', 'sbl', 'emo', 'sad', 'suicide', 'depression', 'depressed',
]);

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL_PAIRS.length / 2 }, (_, pair) => [TRADITIONAL_PAIRS.charAt(2 * pair), TRADITIONAL_PAIRS.charAt(2 * pair + 1)]),
);

/** Letters as they are typed, without tones; whatever is no letter, digit or character parts words. */
function plain(query: string): string {
  const folded = query.normalize('NFKD').toLowerCase().replace(/u\u0308/g, 'v').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
  return Array.from(folded, (character) => SIMPLIFIED.get(character) ?? character).join('').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
