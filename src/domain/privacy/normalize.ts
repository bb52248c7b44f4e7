/**
 * Normalizes a text for the search for private data: half-width forms, no invisible characters, uniform dashes and spaces, digits for
 * long runs of Chinese numerals, blanked URLs. Positions map back to the original text.
 */
interface NormalizedText {
  /** The normalized text. */
  plain: string;
  /** The slice of the original text for a slice of `plain`. */
  source: (start: number, end: number) => Slice;
}

export interface Slice {
  start: number;
  end: number;
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Mn}\u20e3]/u;
/** Digits in circles, brackets or with a full stop are mostly list markers, so they become digits only within long runs. */
const ENCLOSED = /[\u2460-\u24ff\u2776-\u2793\u3220-\u3228]/;
const ENCLOSED_DIGITS =
  '\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u3220-\\u3228';
/** Of blocks that have no compatibility decomposition, the characters before 1. */
const BEFORE_ONE = [0x24f4, 0x2775, 0x277f, 0x2789];
/** URLs end where Chinese text or another part of the sentence begins; digits in them are not personal. */
const WEB_ADDRESS = /https?:\/\/[^\s,;()<>"'\u007f-\uffff]+/gi;
/** But for these: https://example.org/?tel=… and https://….  */
const NUMBER_IN_ADDRESS = /(?:tel|phone|mobile)[=:]\d{11}(?!\d)|^https?:\/\/1[3-9]\d{9}(?=$|[/?#])/gi;
const NUMERALS = '〇零一二三四五六七八九';
const OTHER_NUMERALS: Readonly<Record<string, string>> = {
  '○': '0',
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  洞: '0',
  幺: '1',
  两: '2',
  拐: '7',
  勾: '9',
  壹: '1',
  贰: '2',
  貳: '2',
  叁: '3',
  參: '3',
  叄: '3',
  肆: '4',
  伍: '5',
  陆: '6',
  陸: '6',
  柒: '7',
  捌: '8',
  玖: '9',
};
const CERTAIN = `\\d〇零一二三四五六七八九壹贰貳叁參叄肆伍陆陸柒捌玖${ENCLOSED_DIGITS}`;
const NUMERAL = `[${CERTAIN}${Object.keys(OTHER_NUMERALS).join('')}]`;
const NUMERAL_RUN = new RegExp(`${NUMERAL}(?:[ .\\-·、,]?${NUMERAL}){10,}`, 'g');
const CERTAIN_NUMERAL = new RegExp(`[${CERTAIN}]`);
/** Numerals in a run that are not ambiguous letters like O and l. */
const MIN_CERTAIN_NUMERALS = 7;

export function normalizeText(text: string): NormalizedText {
  const units: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const unit = foldCharacter(character);
    for (let index = 0; index < unit.length; index += 1) {
      units.push(unit[index] ?? '');
      starts.push(at);
    }
    at += character.length;
  }
  starts.push(at);
  const plain = units.join('').replaceAll(WEB_ADDRESS, blanked).replaceAll(NUMERAL_RUN, numeralsToDigits);
  return { plain, source: (start, end) => ({ start: starts[start] ?? at, end: starts[end] ?? at }) };
}

function blanked(address: string): string {
  const fill = (text: string): string => '。'.repeat(text.length);
  const kept = [...address.matchAll(NUMBER_IN_ADDRESS)];
  const ends = kept.map(({ index, 0: found }) => index + found.length);
  const between = kept.map(({ index }, at) => address.slice(ends[at - 1] ?? 0, index));
  return [...between.flatMap((text, at) => [fill(text), kept[at]![0]]), fill(address.slice(ends.at(-1) ?? 0))].join('');
}

function foldCharacter(character: string): string {
  if (character === '\n' || character === '\t') return ' ';
  if (INVISIBLE.test(character)) return '';
  if (ENCLOSED.test(character)) return character;
  if (/\p{Pd}|−/u.test(character)) return '-';
  if (/\p{Nd}/u.test(character)) return digitValue(character);
  const folded = character.normalize('NFKC');
  return folded.length === 1 ? folded : character;
}

/** Decimal digits of other scripts are in blocks of ten that start with zero. */
function digitValue(character: string): string {
  const folded = character.normalize('NFKC');
  if (/^\d$/.test(folded)) return folded;
  let zero = character.codePointAt(0) ?? 0;
  const code = zero;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function numeralsToDigits(run: string): string {
  const digits = [...run].map(numeralDigit);
  const certain = [...run].filter((character) => CERTAIN_NUMERAL.test(character));
  return certain.length < MIN_CERTAIN_NUMERALS ? run : digits.join('');
}

function numeralDigit(character: string): string {
  const index = NUMERALS.indexOf(character);
  if (index >= 0) return String(Math.max(0, index - 1));
  return ENCLOSED.test(character) ? enclosedDigit(character) : (OTHER_NUMERALS[character] ?? character);
}

/** ① and ⑴ decompose to 1 and (1), ㈠ to (一); ❶ does not. */
function enclosedDigit(character: string): string {
  const folded = character.normalize('NFKC').replaceAll(/[().]/g, '');
  if (folded !== character) return folded.length === 1 ? numeralDigit(folded) : folded;
  const code = character.codePointAt(0)!;
  const start = BEFORE_ONE.findLast((before) => before < code);
  return code === 0x24ff || start === undefined ? '0' : String(code - start);
}
