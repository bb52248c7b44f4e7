/** Build side: which Traditional characters stand for the characters that the content uses (OpenCC's tables). */
import { Converter } from 'opencc-js';
import { COMMON_CHARACTERS } from '../sound/readings.ts';

/** @param known pairs that are left out */
export function traditionalOf(texts: readonly string[], known = ''): string {
  const used = new Set(texts.join(''));
  return allPairs()
    .filter(
      ([traditional, simplified]) =>
        (used.has(simplified) || used.has(traditional)) && !known.includes(traditional + simplified),
    )
    .flat()
    .join('');
}

/** As they are written in general, in Taiwan and in Hong Kong: 為 and 爲, 裡 and 裏. */
const WRITINGS = ['t', 'tw', 'hk'];
/** CJK Unified Ideographs with Extension A: beyond them no Traditional character is in common use. */
const [FIRST, LAST] = [0x3400, 0x9fff];

/** What is a common Simplified character too stays as it is: 么, 著, 沈. */
function allPairs(): [traditional: string, simplified: string][] {
  const common = new Set(COMMON_CHARACTERS);
  const converters = WRITINGS.map((from) => Converter({ from, to: 'cn' }));
  return Array.from({ length: LAST - FIRST + 1 }, (_, index) => String.fromCharCode(FIRST + index)).flatMap(
    (character) => {
      const simplified = converters.map((convert) => convert(character)).find((converted) => converted !== character);
      return simplified?.length === 1 && !common.has(character) ? [[character, simplified]] : [];
    },
  );
}

/** As it is written in Taiwan. */
export const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' });
