/** Public telephone numbers. A missing area code becomes a question; a mobile number is never passed on. */
import { MOBILE_START } from '../../phones/mobile.ts';
import { isPhone } from '../../typed/phone.ts';
import type { Answer } from '../reading.ts';
import { cleanText, plainText } from './clean.ts';
import type { Problem } from './rest.ts';

interface PhoneReading {
  phone?: string;
  problems: readonly Problem[];
  /** Words that are not the number: a name, or 见站长. */
  remainder: string;
}

export interface PhoneContext {
  /** `0534`; also written beside the number, in a column of its own. */
  areaCode?: string | undefined;
  /** The station's public number. */
  stationPhone?: string | undefined;
}

/** Anywhere in the cell, with a country code, spaces or hyphens. */
const MOBILE = new RegExp(String.raw`(?:^|\D)(?:\+?86)?${MOBILE_START}(?:[ -]?\d){8}(?!\d)`);
const SCIENTIFIC = /^\d\.\d+E\+?\d+$/i;
const NUMBER = /\+?\d[\d -]{4,}\d(?:转\d{1,6})?|\d{5,}/g;

export function readPhone(text: string, context: PhoneContext): PhoneReading {
  const plain = plainText(text)
    .replaceAll(/[()]/g, ' ')
    .replace(/(?:\+|00)86[ -]*0?(?=[2-9]\d{1,2}[ -])/, '0')
    .replaceAll(/ *(?:转|分机|转接|ext\.?)(?:号|:)? *(?=\d)/gi, '转')
    .replace(/^(0\d{2,3}[- ]?\d{7,8})-(\d{1,5})$/, '$1转$2')
    .trim();
  if (plain === '' || /^(?:无|没有|-|\/)$/.test(plain)) return { problems: [], remainder: '' };
  if (MOBILE.test(plain))
    return { problems: [mobile(context)], remainder: plain.replaceAll(/[\d -]{7,}/g, ' ').trim() };
  if (SCIENTIFIC.test(plain)) return unclear(`“${plain}”丢了几位数字`, context);
  const numbers = plain.match(NUMBER) ?? [];
  const remainder = cleanText(plain.replaceAll(NUMBER, ' ').replaceAll(/电话|座机|[:：,;、/]/g, ' '));
  if (numbers.length === 0) return { ...unclear(`“${plain}”里没有号码`, context), remainder };
  if (numbers.length > 1 && new Set(numbers).size > 1) return { ...unclear('写了不止一个电话', context), remainder };
  return { ...readNumber(numbers[0]!.trim(), context), remainder };
}

function readNumber(written: string, context: PhoneContext): Omit<PhoneReading, 'remainder'> {
  const digits = written.replaceAll(/\D/g, '');
  const [, extension] = /转(\d+)$/.exec(written) ?? [];
  const number = extension === undefined ? digits : digits.slice(0, -extension.length);
  const suffix = extension === undefined ? '' : `转${extension}`;
  const { areaCode } = context;
  if (isGrouped(written) && !looksLocal(number)) return { phone: written, problems: [] };
  if (areaCode !== undefined && number.startsWith(areaCode) && number.length > areaCode.length + 6)
    return checked(`${areaCode}-${number.slice(areaCode.length)}${suffix}`, written, context);
  if (number.startsWith('0') || /^(?:400|800|95|96|1)/.test(number)) {
    const full = isPhone(written) ? written : number.startsWith('0') ? grouped(number) + suffix : written;
    if (isPhone(full) && !looksLocal(number)) return { phone: full, problems: [] };
  }
  return checked(undefined, written, context, proposals(number, suffix, areaCode));
}

function checked(
  phone: string | undefined,
  written: string,
  context: PhoneContext,
  guesses: readonly string[] = [],
): Omit<PhoneReading, 'remainder'> {
  if (phone !== undefined && isPhone(phone)) return { phone, problems: [] };
  if (guesses.length === 0) return unclear(`“${written}”位数不对`, context);
  return {
    problems: [
      {
        kind: 'phone-area-code',
        text: `“${written}”区号不全，是 ${guesses[0]!} 吗？`,
        field: 'phone',
        answers: [...guesses.map(phoneAnswer), NO_PHONE],
      },
    ],
  };
}

const isGrouped = (written: string): boolean => written.includes('-') && isPhone(written);

/** A placeholder or local number that only looks as if it began with an area code. */
const looksLocal = (number: string): boolean => /^0{3}/.test(number) && number.length <= 8;

/** The area code's 0 is lost (5340000123), or the whole code (0000123). */
function proposals(number: string, suffix: string, areaCode: string | undefined): string[] {
  const guesses: string[] = [];
  const bare = areaCode?.slice(1);
  if (areaCode !== undefined && bare !== undefined && number.startsWith(bare) && number.length > bare.length + 6)
    guesses.push(`${areaCode}-${number.slice(bare.length)}${suffix}`);
  else if (areaCode !== undefined && (number.length === 7 || number.length === 8))
    guesses.push(`${areaCode}-${number}${suffix}`);
  else if (/^[1-9]\d{9,10}$/.test(number) && !/^[48]00/.test(number)) guesses.push(grouped(`0${number}`) + suffix);
  return guesses.filter(isPhone);
}

/** `0534-0000123`; area codes 010 and 02x have three digits. */
function grouped(digits: string): string {
  const length = /^0(?:10|2\d)/.test(digits) ? 3 : 4;
  return `${digits.slice(0, length)}-${digits.slice(length)}`;
}

function unclear(text: string, { stationPhone }: PhoneContext): PhoneReading {
  return {
    problems: [{ kind: 'phone-unclear', text, field: 'phone', answers: stationAnswers(stationPhone) }],
    remainder: '',
  };
}

const mobile = ({ stationPhone }: PhoneContext): Problem => ({
  kind: 'phone-mobile',
  text: '这里是手机号，个人手机不能上网',
  field: 'phone',
  answers: stationAnswers(stationPhone),
});

const NO_PHONE: Answer = { label: '不写电话', set: { phone: undefined } };
const phoneAnswer = (phone: string): Answer => ({ label: phone, set: { phone } });

function stationAnswers(stationPhone: string | undefined): Answer[] {
  return stationPhone === undefined
    ? [NO_PHONE]
    : [{ label: `换成站里的${stationPhone}`, set: { phone: stationPhone } }, NO_PHONE];
}
