/** A passage: text of one section of a page, and its packed form in the index. */

/** Sections of pages; `model`, `cat`, `word` and `theme` occur several times on a page and are numbered. */
export type Section =
  | 'head'
  | 'place'
  | 'text'
  | 'facts'
  | 'model'
  | 'network'
  | 'care'
  | 'hotline'
  | 'cat'
  | 'word'
  | 'platforms'
  | 'areas'
  | 'what'
  | 'bring'
  | 'join'
  | 'theme'
  | 'past'
  | 'unknown';

export interface Passage {
  section: Section;
  /** Of a numbered section; for a theme, its month as YYYYMM. */
  number?: number;
  text: string;
}

/** Folded queries contain no tab, so no match spans two passages. */
const SEPARATOR = '\t';

export const packPassages = (passages: readonly Passage[]): string =>
  passages
    .map(
      ({ section, number, text }) =>
        `${section}${number === undefined ? '' : String(number)}:${text.replace(/\s+/gu, ' ')}`,
    )
    .join(SEPARATOR);

export function unpackPassages(packed: string): Passage[] {
  return packed === ''
    ? []
    : packed.split(SEPARATOR).map((passage) => {
        const [, section = '', number = '', text = ''] = /^([a-z]+)(\d*):(.*)$/u.exec(passage) ?? [];
        return { section: section as Section, ...(number !== '' && { number: Number(number) }), text };
      });
}

/** The text alone, without section names. */
export const textOfPassages = (packed: string): string => packed.replace(/(^|\t)[a-z]+\d*:/gu, '$1');
