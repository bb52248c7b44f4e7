/**
 * The files of the index as they are sent to the browser: plain JSON in columns, with recurring words replaced by their number in a
 * dictionary. The core answers the first query; the summaries and the rest follow, archives of past years on request. docs/search.md
 * has a worked example.
 */
export interface SearchCore extends Dictionary, Tables {
  districts: Label[];
  objects: ObjectLabel[];
  fields: Label[];
  records: Columns;
}

/** A facet option: the code is used in URLs, the name is shown and searched. */
export interface Label {
  code: string;
  name: string;
}

/** A service object (五为), with the letter of its mark. */
export interface ObjectLabel extends Label {
  letter: string;
}

/** Running text of the core's records, and the tables for it. */
export type SearchSummaries = Texts & SupplementaryTables;

/** What running text, or an archive, adds to the tables of the core. */
export interface SupplementaryTables {
  lexicon: string;
  readings: SupplementaryReadings;
  traditional: string;
}

/**
 * All other records except those of archived months: activities that are over or beyond the first weeks, and past events. Record and
 * dictionary numbers continue those of the core.
 */
export interface SearchRest extends Dictionary, Texts {
  records: Columns;
}

/**
 * The activities of a year whose months are archived. It refers to nothing by number but what it contains, so that its bytes depend on
 * these activities alone: `records.links` are positions in `linked`, `records.districts` positions in `districts`.
 */
export interface SearchArchive extends Dictionary, Texts, SupplementaryTables {
  year: number;
  /** Codes. */
  districts: string[];
  /** Records of the core, `kind:key`, one per line. */
  linked: string;
  records: Columns;
}

/** Increase it when the bytes of archives change, because browsers keep them under names that do not change. */
export const ARCHIVE_VERSION = 2;

/** One line per record. */
export interface Texts {
  audiences: string;
  /** Packed (passages/passage.ts). */
  passages: string;
}

interface Dictionary {
  /** One word per line. Number 0, the core's first line, is empty. */
  words: string;
}

/** Language tables, computed from the content at build time, so that a new word is found on the day it is published. */
export interface Tables {
  readings: Readings;
  /** Alternating Traditional and Simplified characters. */
  traditional: string;
  /** One per line, most frequent first: words that titles, places and tags use at least twice. */
  lexicon: string;
  /** Day numbers by festival or solar term, from the year before the build on. */
  festivals: Record<string, number[]>;
}

/** Pinyin syllables without tones; ü is v. */
export interface Readings {
  /** Run lengths over the 3,755 characters of GB 2312 level 1, which are in the order of their readings: `a2ai13ang3…`. */
  common: string;
  /** Other characters, grouped by syllable: `qu衢 bo饽`. */
  others: string;
  /** Pairs in which a character is read differently, with the position (0 or 1) of that character: `重阳0chong`. */
  exceptions: string;
}

/** Characters and pairs that occur in running text or an archive only; they override nothing in `Readings`. */
export type SupplementaryReadings = Pick<Readings, 'others' | 'exceptions'>;

/** Strings with one line per record, arrays with one element per record, unless stated otherwise. */
export interface Columns {
  /** Number of records of each kind, in the order of KINDS; records are sorted by kind. */
  counts: number[];
  /** Day number that `days` are counted from. */
  base: number;
  titles: string;
  aliases: string;
  /** The last segment of each key. */
  ids: string;
  /** Packed (query/day-number.ts), separated by `;`. */
  days: string;
  /** One digit per record, base 32: a bit set of service objects; bit 0 is the first of `objects`. */
  serves: string;
  /** One digit per record: position in `fields` plus 1; 0 is none. */
  fields: string;
  /** One digit per record: position in STATES, in BADGES. */
  states: string;
  badges: string;
  /** Position in `districts`; NO_DISTRICT for a concept. */
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
  /** Only for sessions with another time or place than the record's; `record` counts within this file. */
  exceptions: [record: number, day: number, time: string, place: string][];
}
