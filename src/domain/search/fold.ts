/**
 * One way of writing for the index and for the query: Ａ and a, ３ and 3, 義 and 义 are the same, quotation marks are not there
 * at all (“老街坊”志愿服务队 is found by 老街坊志愿服务队), and every other mark stays, so that words on its two sides do not run together.
 */
export interface Folder {
  fold: (text: string) => string;
  /** Folded, with the place in `text` where each folded UTF-16 unit came from, and the length of `text` at the end. */
  foldAligned: (text: string) => { folded: string; origins: number[] };
}

/** @param traditional pairs of a Traditional character and the one it is written with in Simplified Chinese, joined: 義义區区. */
export function folderOf(traditional: string): Folder {
  const folds = pairsOf(traditional);
  const foldCharacter = (character: string): string => {
    const known = folds.get(character);
    if (known !== undefined) return known;
    const folded = plain(character);
    const result = folds.get(folded) ?? folded;
    folds.set(character, result);
    return result;
  };
  return {
    fold: (text) => {
      let folded = '';
      for (const character of text) folded += foldCharacter(character);
      return folded;
    },
    foldAligned: (text) => {
      let folded = '';
      let at = 0;
      const origins: number[] = [];
      for (const character of text) {
        const part = foldCharacter(character);
        for (let unit = 0; unit < part.length; unit += 1) origins.push(at);
        folded += part;
        at += character.length;
      }
      return { folded, origins: [...origins, text.length] };
    },
  };
}

const QUOTES = /["'`´‘’“”「」『』《》〈〉〝〞\u200b-\u200d\ufeff]/gu;
/** Above letters, apart from them: lǐ fà is li fa. */
const TONES = /[\u0300-\u036f]/gu;
/** Dashes of every length, and the tildes that stand for 至. */
const DASHES = /[\u2010-\u2015\u2212\u301c~]/gu;

function plain(character: string): string {
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
