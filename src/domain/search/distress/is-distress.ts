/** Detects queries of people who may need help more than results. Uses the query alone, without the index; nothing is sent anywhere. */
import { DISTRESS_WORDS, READINGS, TRADITIONAL_PAIRS } from './distress-words.ts';

/** @param lines telephone numbers of the help lines on offer; a search for one of them counts too */
export function isDistress(query: string, lines: readonly string[]): boolean {
  const tokens = normalize(query).split(' ');
  const joined = tokens.join('');
  if (DISTRESS_WORDS.some((word) => joined.includes(word))) return true;
  const numbers = joined.split(/\D+/);
  if (lines.some((line) => numbers.includes(line.replace(/\D/g, '')))) return true;
  return [joined, ...tokens].some((token) => /[a-z]/.test(token) && SPELLINGS.has(syllablesOf(token).join('')));
}

const SYLLABLES: ReadonlyMap<string, string> = new Map(
  READINGS.split(' ').flatMap((group) => {
    const [, syllable = '', characters = ''] = /^([a-z]+)(.+)$/.exec(group) ?? [];
    return Array.from(characters, (character): [string, string] => [character, syllable]);
  }),
);
/** 心li is xin and li: letters stand for themselves. */
const syllablesOf = (text: string): string[] => Array.from(text, (character) => SYLLABLES.get(character) ?? character);

/** Two initials are ambiguous, so only these words of two characters are recognised by them. */
const RECOGNISED_BY_INITIALS: ReadonlySet<string> = new Set([
  '抑郁',
  '自杀',
  '轻生',
  '心理',
  '失眠',
  '难受',
  '焦虑',
  '绝望',
  '崩溃',
  '痛苦',
]);

/** Full pinyin and initials (yiyu, yy), readings that differ in context, and slang. */
const SPELLINGS: ReadonlySet<string> = new Set([
  ...DISTRESS_WORDS.map((word) => syllablesOf(word).join('')),
  ...DISTRESS_WORDS.filter((word) => word.length > 2 || RECOGNISED_BY_INITIALS.has(word)).map((word) =>
    syllablesOf(word)
      .map((syllable) => syllable.charAt(0))
      .join(''),
  ),
  'shuibuzhao',
  'shoubuliao',
  'sbl',
  'emo',
  'sad',
  'suicide',
  'depression',
  'depressed',
]);

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL_PAIRS.length / 2 }, (_, pair) => [
    TRADITIONAL_PAIRS.charAt(2 * pair),
    TRADITIONAL_PAIRS.charAt(2 * pair + 1),
  ]),
);

/** Lower case, without tones, in Simplified Chinese; runs of other characters become one space. */
function normalize(query: string): string {
  const folded = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return Array.from(folded, (character) => SIMPLIFIED.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
