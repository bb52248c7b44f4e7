/**
 * Mobile numbers of mainland China: eleven digits, the first three from 130 to 199. Sources of patterns, because what is allowed before
 * and between the digits depends on the text:
 * - `typed/phone.ts` judges a field that holds nothing else, so it ignores every separator and prefix.
 * - `privacy/mobiles.ts` searches prose for a number in any grouping, masked or split by words, but not for serial numbers.
 * - `find-phones.ts` makes links, so it finds only complete numbers in the usual groups of 3-4-4.
 * - `intake/fields/phone.ts` and `private.ts` keep mobile numbers out of what is read from a table, rather one too many than one too few.
 */
export const MOBILE_START = String.raw`1[3-9]\d`;
export const MOBILE_DIGITS = String.raw`${MOBILE_START}\d{8}`;
