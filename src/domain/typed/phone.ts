/**
 * Public telephone numbers of mainland China (电信网编号计划, 2017): landlines with area code, 400 and 800, 95 and 96 service numbers, short
 * numbers such as 12345, each with an optional extension. Mobile numbers are private.
 */
import { MOBILE_DIGITS } from '../phones/mobile.ts';

interface PhoneProblem {
  why: string;
  fix: string;
}

const PHONE_EXAMPLE = '0534-000 0000';

const WELL_FORMED = /^\d+(?:[ -]\d+)*(?:转\d{1,6})?$/;
/** 0534-2612345-8: dialled, the extension would become part of the number. */
const HYPHENED_EXTENSION = /^0\d{2,3}-\d{3,4}[ -]?\d{4}-\d{1,6}$/;
/** With an optional country code or trunk prefix. */
const MOBILE = new RegExp(`^(?:00)?(?:86)?0?${MOBILE_DIGITS}$`);
const AREA_CODE = '座机要写区号，从 0 开始';
const EXAMPLE = `例如 ${PHONE_EXAMPLE}`;

export function isPhone(text: string): boolean {
  return phoneProblem(text) === undefined;
}

/** Why the text is not a public number, and what to write; undefined for a valid one. Mobile numbers are not quoted. */
export function phoneProblem(text: string): PhoneProblem | undefined {
  const digits = digitsOf(text);
  if (MOBILE.test(digits)) return { why: '是手机号，个人手机不能上网', fix: `请换成站里的公开电话，${EXAMPLE}` };
  if (WELL_FORMED.test(text) && !HYPHENED_EXTENSION.test(text) && isPublicNumber(text)) return undefined;
  const guess = repair(text);
  if (guess !== undefined) return guess;
  if (digits === '') return { why: '里面没有数字', fix: `请写站里的公开电话，${EXAMPLE}；没有就整行删掉` };
  if (countNumbers(text) > 1) return { why: '不是一个电话号码', fix: `一个字段写一个号码，${EXAMPLE}` };
  if (/^[2-8]\d{6,7}$/.test(digits))
    return { why: '没有区号', fix: `${AREA_CODE}，例如 ${PHONE_EXAMPLE}，把 0534 换成本地的区号` };
  if (/(\d)\1{6}/.test(digits))
    return { why: '都是同一个数字，不是真的电话号码', fix: `请写站里的公开电话，${EXAMPLE}` };
  const why = WELL_FORMED.test(text) ? `位数不对（${String(digits.length)} 位）或不是公开电话的号段` : '不是电话号码';
  return {
    why,
    fix: `${AREA_CODE}，${EXAMPLE}；热线照写，例如 12345、400-810-0000；分机写在后面，例如 ${PHONE_EXAMPLE}转802`,
  };
}

/** Placeholder numbers of samples: there is no area code 000, and no subscriber number starts with 0. */
export function isPlaceholderPhone(text: string): boolean {
  const digits = digitsOf(text);
  return isPhone(text) && digits.startsWith('0') && subscriberOf(digits).startsWith('0');
}

function isPublicNumber(text: string): boolean {
  const digits = digitsOf(text.split('转')[0] ?? '');
  return isLandline(digits) || isService(digits);
}

/** Without the area code, which has three digits for 010 and 02x, and four otherwise. */
function subscriberOf(digits: string): string {
  return digits.slice(/^0(?:10|2\d|00)/.test(digits) ? 3 : 4);
}

function isLandline(digits: string): boolean {
  if (!/^0(?:10|2[0-57-9]|[3-9]\d\d|00)/.test(digits)) return false;
  const subscriber = subscriberOf(digits);
  if (subscriber.length < 7) return isShort(subscriber) || isRegional(subscriber);
  const hasLongNumbers = /^0(?:10|2)/.test(digits);
  if (subscriber.length > 8 || (hasLongNumbers && subscriber.length !== 8)) return false;
  return /^000/.test(subscriber) || (/^[2-8]/.test(subscriber) && !/^(\d)\1+$/.test(subscriber));
}

function isService(digits: string): boolean {
  return (
    /^[48]00[1-9]\d{6}$/.test(digits) ||
    /^95\d{3,4}$|^95105\d{3}$|^950\d{5,10}$/.test(digits) ||
    isRegional(digits) ||
    isShort(digits)
  );
}

function isRegional(digits: string): boolean {
  return /^96\d{3,4}$/.test(digits);
}

/** 110, 12345, 12356, 116114 and 1010 with four more digits. */
function isShort(digits: string): boolean {
  return /^1(?:1[024579]|2[0-2])$|^1[0-2]\d{3}$|^11[68]\d{3}$|^1010\d{4}$/.test(digits);
}

/** The correct form of the same digits, where it is unambiguous. */
function repair(text: string): PhoneProblem | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replaceAll(/\p{Pd}/gu, '-')
    .replace(/^(?:电话|热线|tel)[:：]?\s*/i, '');
  const national = plain.replace(/^(?:\+|00)86[ -]*(?=[1-9])(?!95|96|[48]00)/, '0').replace(/^(?:\+|00)86[ -]*/, '');
  const guess = national
    .replaceAll(/[()/.]+/g, '-')
    .replaceAll(/(?:ext\.?|分机|#)\s*(?=\d)/gi, '转')
    .replaceAll(/ *([-转]) */g, '$1')
    .replace(/^(0\d{2,3}-\d{3,4}[ -]?\d{4})-(\d{1,6})$/, '$1转$2')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/^-|[-转]$/g, '');
  if (guess !== text && WELL_FORMED.test(guess) && isPublicNumber(guess))
    return { why: '写法不对', fix: `只写数字、空格和 -（分机写 转），应写成 ${guess}` };
  const digits = digitsOf(guess);
  if (!WELL_FORMED.test(guess) || !/^[1-9]/.test(digits) || !isLandline(`0${digits}`)) return undefined;
  const subscriber = subscriberOf(`0${digits}`);
  return {
    why: '少了区号开头的 0',
    fix: `${AREA_CODE}，应写成 ${`0${digits}`.slice(0, -subscriber.length)}-${subscriber}`,
  };
}

/** Counts parts long enough to be numbers of their own. */
function countNumbers(text: string): number {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/(\d{7}) (?=0)/g, '$1,')
      .split(/[^\d -]+|\s{2,}/)
      .filter((part) => digitsOf(part).length >= 5).length || (/[或和及、,;/]/.test(text.normalize('NFKC')) ? 2 : 0)
  );
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replaceAll(/\D/g, '');
}
