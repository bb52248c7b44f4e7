/** Traditional forms of the content's characters, from OpenCC at build time. */
import { Converter } from 'opencc-js';
import { COMMON_CHARACTERS } from '../phonetics/romanizer.ts';

/**
 * @param excluded pairs to leave out
 * @returns alternating Traditional and Simplified characters
 */
export function traditionalOf(texts: readonly string[], excluded = ''): string {
  const used = new Set(texts.join(''));
  return (pairs ??= allPairs())
    .filter(
      ([traditional, simplified]) =>
        (used.has(simplified) || used.has(traditional)) && !excluded.includes(traditional + simplified),
    )
    .flat()
    .join('');
}

/** OpenCC's variants: general, Taiwan, Hong Kong. They differ, as in 為 and 爲, 裡 and 裏. */
const VARIANTS = ['t', 'tw', 'hk'];
/** CJK Unified Ideographs with Extension A; no other Traditional character is in common use. */
const [FIRST, LAST] = [0x3400, 0x9fff];

let pairs: [traditional: string, simplified: string][] | undefined;

/** Without characters that are common in Simplified Chinese too, such as 么, 著, 沈. */
function allPairs(): [traditional: string, simplified: string][] {
  const common = new Set(COMMON_CHARACTERS);
  const converters = VARIANTS.map((from) => Converter({ from, to: 'cn' }));
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index)).flatMap(
    (character) => {
      const simplified = converters.map((convert) => convert(character)).find((converted) => converted !== character);
      return simplified?.length === 1 && !common.has(character) ? [[character, simplified]] : [];
    },
  );
}

/** The form used in Taiwan. */
export const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' });
