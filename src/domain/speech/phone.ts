/** Telephone numbers as they are said. */
import { findPhones } from '../phones/find-phones.ts';
import { spokenDigits } from './numbers.ts';

/** Digits one by one, with a pause after the area code and before the extension: `0534-261 2345转8` is 零五三四，二六幺二三四五，转八. */
export function spokenPhone(number: string): string {
  const [line = '', extension] = number.split('转');
  const digits = line.replaceAll(/\D/g, '');
  const [area, rest] = areaCodeOf(digits, line);
  return [area, rest]
    .filter((part) => part !== '')
    .map(spokenDigits)
    .join('，')
    .concat(extension === undefined ? '' : `，转${spokenDigits(extension)}`);
}

/** Area codes are separated in writing, or follow from their first digits; 400 and 800 numbers are said as three groups. */
function areaCodeOf(digits: string, written: string): [area: string, rest: string] {
  const separated = /^[(（]?(0\d{2,3})[)）\-\s\u2010-\u2015]/.exec(written)?.[1];
  if (separated !== undefined) return [separated, digits.slice(separated.length)];
  const area = /^(?:0(?:10|2\d)|0\d{3}|[48]00|95\d{3}(?=\d))/.exec(digits)?.[0] ?? '';
  return [area, digits.slice(area.length)];
}

/** Running text with its telephone numbers as they are said. */
export function withSpokenPhones(text: string): string {
  let [spoken, end] = ['', 0];
  for (const { from, until } of findPhones(text)) {
    const extension = /^转\s?\d+/.exec(text.slice(until))?.[0] ?? '';
    spoken += text.slice(end, from) + spokenPhone(text.slice(from, until) + extension);
    end = until + extension.length;
  }
  return spoken + text.slice(end);
}
