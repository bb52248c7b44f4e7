/** Numbers as they are said in Mandarin. */

/** One by one, 一 as 幺, as telephone and room numbers are said so that 一 is not heard as 七: 110 is 幺幺零. Other characters are dropped. */
export const spokenDigits = (text: string): string => digitsOf(text, '幺');

/** As years are said: 2026 is 二零二六. */
export const spokenYear = (year: number): string => digitsOf(String(year), '一');

/**
 * 105 is 一百零五, 2000 is 两千, 0.5 is 零点五.
 * @param value finite, not negative, below 10¹²
 */
export function spokenNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const words = Number(whole) === 0 ? '零' : spokenWhole(Number(whole));
  return fraction === undefined ? words : `${words}点${digitsOf(fraction, '一')}`;
}

/** How many of something: 2 is 两. */
export const spokenCount = (value: number): string => (value === 2 ? '两' : spokenNumber(value));

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
/** Each stands for four more digits than the one before. */
const MYRIADS = ['', '万', '亿'];

const digitsOf = (text: string, one: string): string =>
  [...text.replaceAll(/\D/g, '')].map((digit) => (digit === '1' ? one : DIGITS.charAt(Number(digit)))).join('');

function spokenWhole(value: number): string {
  let words = '';
  // Whether the thousands of the part that was said last are missing: 一万零五, 十万零五百.
  let isShort = false;
  for (let rest = value, index = 0; rest > 0; rest = Math.floor(rest / 10_000), index += 1) {
    const part = rest % 10_000;
    if (part > 0) words = `${spokenFour(part)}${MYRIADS[index] ?? ''}${isShort && words !== '' ? '零' : ''}${words}`;
    isShort = part < 1_000;
  }
  return words.replace(/^一十/, '十').replace(/^二(?=[千万亿])/, '两');
}

/** @param value 1 to 9999 */
function spokenFour(value: number): string {
  const digits = String(value);
  return [...digits]
    .map((digit, index) =>
      digit === '0' ? '零' : DIGITS.charAt(Number(digit)) + (PLACES[digits.length - 1 - index] ?? ''),
    )
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/零$/, '');
}
