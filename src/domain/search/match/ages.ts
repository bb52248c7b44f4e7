/** Ages: in queries (6岁, 八十岁的老人) and in the audience of an activity (60岁以上, 3—6岁, 小学生). */
import type { Stage } from '../model.ts';

/** In years, both inclusive. */
export type AgeRange = readonly [from: number, until: number];

/** 80岁: matches activities that admit this age. */
export const ageMatch: Stage = (token, corpus) => {
  const age = ageIn(token);
  return age === undefined || !corpus.anySuitsAge(age)
    ? undefined
    : [{ source: token, variants: [], age, match: 'age' }];
};

/** The age in a folded token that consists of nothing else. */
export function ageIn(token: string): number | undefined {
  const [, digits] =
    new RegExp(
      `^(?:我家?)?(?:孩子|小孩|老人|今年|刚)*(\\d{1,3}|${HAN}{1,3})(?:周岁|岁)半?的?(?:孩子|小孩|儿童|宝宝|娃|老人|老年人|能参加|可以参加)*$`,
      'u',
    ).exec(token) ?? [];
  const age = digits === undefined ? NaN : parseNumber(digits);
  return age <= MAX_AGE ? age : undefined;
}

/**
 * @param audience folded
 * @returns ranges given in numbers, or else in words; empty where it gives none
 */
export function agesIn(audience: string): AgeRange[] {
  const numeric = [...audience.matchAll(RANGE)].map(([, from, until, edge]) =>
    rangeOf(parseNumber(from!), until, edge),
  );
  return numeric.length > 0 ? numeric : AGE_WORDS.filter(([words]) => words.test(audience)).map(([, range]) => range);
}

export const isInAgeRanges = (ranges: readonly AgeRange[], age: number): boolean =>
  ranges.some(([from, until]) => age >= from && age <= until);

const MAX_AGE = 120;
const HAN = '[零一二两三四五六七八九十百]';
const NUMBER = `(\\d{1,3}|${HAN}{1,3})`;
const RANGE = new RegExp(
  `${NUMBER}(?:周岁|岁)?(?:[-到至~]${NUMBER})?(?:周岁|岁)(及以上|以上|起|往上|及以下|以下|以内)?`,
  'gu',
);

function rangeOf(from: number, until: string | undefined, edge = ''): AgeRange {
  if (until !== undefined) return [from, parseNumber(until)];
  if (/上|起/.test(edge)) return [from, MAX_AGE];
  return edge === '' ? [from, from] : [0, from];
}

const AGE_WORDS: readonly (readonly [words: RegExp, range: AgeRange])[] = [
  [/幼儿|学龄前|宝宝/, [0, 6]],
  [/小学|一年级|二年级|三年级|四年级|五年级|六年级/, [6, 12]],
  [/初中/, [12, 15]],
  [/高中/, [15, 18]],
  [/大学生/, [18, 25]],
  [/青少年/, [6, 18]],
  [/孩子|儿童|小朋友|少年|少儿|娃/, [0, 17]],
  [/成年人/, [18, MAX_AGE]],
  [/老人|老年|长辈|老伙计/, [60, MAX_AGE]],
];

const DIGITS = '零一二三四五六七八九';

/** 6, 六, 十二, 八十, 八十五. */
function parseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.replace('两', '二').split('十') as [string, string | undefined];
  const digit = (character: string): number => Math.max(0, DIGITS.indexOf(character));
  return ones === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}
