/**
 * What travels to the browser, as plain JSON: columns instead of objects, words that recur as numbers into a dictionary.
 * The core answers the first query, its summaries follow, the archive comes last and continues the core's numbering.
 */
export interface SearchCore extends Dictionary, Tables {
  /** Day number from which `days` count, so that they are small. */
  base: number;
  districts: Label[];
  objects: ObjectLabel[];
  fields: Label[];
  records: Columns;
}

/** What a facet offers: its code stands in addresses, its name is what people and content say. */
export interface Label {
  code: string;
  name: string;
}

/** A service object, with the letter of its mark. */
export interface ObjectLabel extends Label {
  letter: string;
}

export interface SearchSummaries extends Texts {
  /** More words, readings and Traditional characters, which the first answer does without. */
  lexicon: string;
  readings: LaterReadings;
  traditional: string;
}

export interface SearchArchive extends Dictionary, Texts {
  records: Columns;
}

/** One line per record. */
export interface Texts {
  audiences: string;
  /** Packed (passages/passage.ts). */
  passages: string;
}

/** The first core word is empty; an archive's words continue the core's. One line each. */
interface Dictionary {
  words: string;
}

/** Made at build time from the content, so that a new word is found on the day it is published. */
export interface Tables {
  readings: Readings;
  /** Pairs: a Traditional character, then the one it is written with in Simplified Chinese. */
  traditional: string;
  /** Words that titles, places and tags use more than once, the most used first; one line each. */
  lexicon: string;
  /** Festivals and solar terms of the years that the site schedules: day numbers. */
  festivals: Record<string, number[]>;
}

export interface Readings {
  /** Readings of the 3,755 characters of GB 2312 level 1, which stand in the order of their readings, as run lengths: `a2ai13ang3…`. */
  common: string;
  /** Other characters that occur, after the syllable they are read as: `qu衢 bo饽`. */
  others: string;
  /** Two characters of which one is read otherwise there: `重阳0chong` is the first. */
  exceptions: string;
}

/** Of what stands in running text only; nothing that is known already is read otherwise. */
export type LaterReadings = Pick<Readings, 'others' | 'exceptions'>;

export interface Columns {
  /** How many records of each kind, in the order of KINDS; the records stand in that order. */
  counts: number[];
  /** One line per record. */
  titles: string;
  aliases: string;
  /** The last part of each key. */
  ids: string;
  /** Days of each record, packed (days.ts), with `;` between records. */
  days: string;
  /** One character per record: service objects as bits in base 32 (the first is 1), field (0 is none), state and badge as positions in their lists. */
  serves: string;
  fields: string;
  states: string;
  badges: string;
  /** Position in the core's districts. */
  districts: number[];
  /** Record numbers. */
  links: number[][];
  /** Dictionary numbers. */
  places: number[];
  whens: number[];
  joins: number[];
  levels: number[];
  times: number[];
  tags: number[][];
  /** Dates with another time or place than the record's: record, day number, time, place. */
  exceptions: [record: number, day: number, time: string, place: string][];
}
