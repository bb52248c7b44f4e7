/** Telephone numbers in running Chinese text: what a reader would dial, and nothing that only looks like a number. Build side. */
import { anyOf, notAfter, onlyAfter } from '../guarded.ts';
import { MOBILE_START } from './mobile.ts';

interface FoundPhone {
  /** First and last UTF-16 unit in the text, the last one not included. */
  from: number;
  until: number;
}

/** In ascending order, never overlapping. Extensions (转 8012) are left to be read. */
export function findPhones(text: string): FoundPhone[] {
  return PHONE.matchAll(text).map(({ 0: number, index }) => ({ from: index, until: index + number.length }));
}

/** Hyphens and dashes of every kind, a space, a no-break space. */
const GAP = '[-\\u2010-\\u2015\\u2212 \\u00a0]?';
/** 0534-2612345, (010) 1234 5678, 000-0000 0000. */
const LANDLINE = `[(（]?0\\d{2,3}[)）]?${GAP}\\d{3,4}${GAP}\\d{4}`;
const MOBILE = `${MOBILE_START}${GAP}\\d{4}${GAP}\\d{4}`;
/** 400 and 800 are followed by seven digits, in groups of any length. */
const SERVICE = `[48]00${GAP}(?:\\d${GAP}){6}\\d`;
/** 95xxx (with the digits after it), 96xxx, and the public lines 121xx and 123xx. An amount is not a line: 12345人, 共12345. */
const COUNTED = '(?![余多]?[万亿]?[人次场个名元支户处条件岁天年月日米分小号字份本只盒套棵片家类项期批组篇页级届])';
const HOTLINE = `(?:95\\d{3}(?:${GAP}\\d{3,6})?|96\\d{3,4}|12[13]\\d{2})${COUNTED}`;
/** Three digits are a number only after a word for dialling: 爱心110 is a name. */
const DIALLED = `1[12]\\d${COUNTED}`;

const complete = (...numbers: readonly string[]): RegExp =>
  new RegExp(`(?:${numbers.join('|')})(?![\\d%]|[.—~～/]\\d|[-]\\d)`, 'gu');

const PHONE = anyOf(
  notAfter(/[\d.%·+]|\d[-—～~/]/u, complete(LANDLINE, MOBILE, SERVICE)),
  notAfter(/[\d.%·+]|\d[-—～~/]|[共计达约近超余逾第￥¥]/u, complete(HOTLINE)),
  onlyAfter(/(?:打|拨|致电|来电|电话|热线)[：:“ ]?/u, complete(DIALLED)),
);
