/** A text that stands in one place of a page, and how it travels in the index. */

/** Which part of the page: its section, or one of its drawings or lists, which have numbers. */
export const PARTS = [
  'head',
  'place',
  'text',
  'facts',
  'model',
  'network',
  'care',
  'hotline',
  'cat',
  'word',
  'platforms',
  'areas',
  'what',
  'bring',
  'join',
  'theme',
  'past',
] as const;
export type Part = (typeof PARTS)[number];

export interface Passage {
  part: Part;
  /** Which of several: the number of a model, a list, or of the month (202612) of a theme. */
  number?: number;
  text: string;
}

/** Between the passages of a record: no folded query has it, so that no match runs over from one to the next. */
const BETWEEN = '\t';

export const packPassages = (passages: readonly Passage[]): string =>
  passages
    .map(
      ({ part, number, text }) => `${part}${number === undefined ? '' : String(number)}:${text.replace(/\s+/gu, ' ')}`,
    )
    .join(BETWEEN);

export function unpackPassages(packed: string): Passage[] {
  return packed === ''
    ? []
    : packed.split(BETWEEN).map((passage) => {
        const [, part = '', number = '', text = ''] = /^([a-z]+)(\d*):(.*)$/u.exec(passage) ?? [];
        return { part: part as Part, ...(number !== '' && { number: Number(number) }), text };
      });
}

/** Only what is read, for the scan. */
export const textOfPassages = (packed: string): string => packed.replace(/(^|\t)[a-z]+\d*:/gu, '$1');
