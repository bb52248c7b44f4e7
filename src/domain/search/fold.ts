/**
 * Text folding, applied to the index and to queries alike: full-width to half-width, lower case, Traditional to Simplified
 * (Ａ = a, ３ = 3, 義 = 义). Quotation marks are dropped (“老街坊”志愿服务队 = 老街坊志愿服务队); other punctuation stays, so that the
 * words on its two sides do not run together.
 */
export interface Folding {
  /** The pairs it was made from. */
  traditional: string;
  fold: (text: string) => string;
  /** Also maps each UTF-16 unit of the folded text to its offset in `text`; the last offset is `text.length`. */
  foldWithOffsets: (text: string) => { folded: string; offsets: number[] };
}

/** @param traditional alternating Traditional and Simplified characters: 義义區区 */
export function createFolding(traditional: string): Folding {
  const cache = pairsOf(traditional);
  const foldCharacter = (character: string): string => {
    const cached = cache.get(character);
    if (cached !== undefined) return cached;
    const normalized = normalize(character);
    const folded = cache.get(normalized) ?? normalized;
    cache.set(character, folded);
    return folded;
  };
  return {
    traditional,
    fold: (text) => {
      let folded = '';
      for (const character of text) folded += foldCharacter(character);
      return folded;
    },
    foldWithOffsets: (text) => {
      let folded = '';
      let offset = 0;
      const offsets: number[] = [];
      for (const character of text) {
        const part = foldCharacter(character);
        for (let unit = 0; unit < part.length; unit += 1) offsets.push(offset);
        folded += part;
        offset += character.length;
      }
      return { folded, offsets: [...offsets, text.length] };
    },
  };
}

const QUOTES = /["'`´‘’“”「」『』《》〈〉〝〞\u200b-\u200d\ufeff]/gu;
/** Combining diacritics, which NFKD separates from their letters: lǐ fà is li fa. */
const TONES = /[\u0300-\u036f]/gu;
/** Dashes of every length, and the tildes that stand for 至. */
const DASHES = /[\u2010-\u2015\u2212\u301c~]/gu;

function normalize(character: string): string {
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace('u\u0308', 'v')
    .replace(TONES, '')
    .replace(QUOTES, '')
    .replace(DASHES, '-')
    .normalize('NFC');
}

function pairsOf(traditional: string): Map<string, string> {
  const characters = [...traditional];
  return new Map(
    characters.flatMap((character, index): [string, string][] =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    ),
  );
}
