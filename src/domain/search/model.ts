/**
 * Types that refer to each other: the opened index, the terms that a token is resolved to, and the stages that resolve it. A stage needs
 * the index, which caches terms and holds the stages that arrive later.
 */
import type { Labels, SearchRecord } from './index/columns.ts';
import type { Postings } from './index/postings.ts';
import type { StringTable, TextField } from './index/string-table.ts';
import type { Folding } from './fold.ts';
import type { PhoneticIndex } from './phonetics/phonetic-index.ts';
import type { DateContext } from './query/date-patterns.ts';
import type { DateRange } from './query/date-range.ts';

/** The index, opened for searching. */
export interface Corpus extends PhoneticIndex {
  /** Number of records. */
  size: number;
  /** Records before it belong to another index and are never results: 0, or the size of the core in an archive. */
  firstRecord: number;
  /** Indexes that tokens are resolved with besides this one; they are searched by themselves. */
  archives: readonly Corpus[];
  /** Whether the folded text occurs anywhere. Cached, since the next keystroke asks for most of the same texts. */
  contains: (text: string) => boolean;
  /** Whether it occurs in a title, alias or keyword, as opposed to running text. */
  isInNames: (text: string) => boolean;
  folding: Folding;
  titles: TextField;
  aliases: TextField;
  /** Audiences and passages; empty until the summaries have arrived. */
  texts: TextField;
  /** Places, rules, ways to take part, tags, service objects, fields and states. */
  keywords: StringTable;
  /** Records by keyword. */
  keywordPostings: Postings;
  /** By record, the records that are found by its name too: those in a district, at a station, of a team. */
  linkPostings: Postings;
  /** Positions in KINDS and in STATES. */
  kinds: Uint8Array;
  states: Uint8Array;
  /** Position in `labels.districts`. */
  districts: Uint16Array;
  /** Bit set of `labels.objects`. */
  serves: Uint8Array;
  /** Position in `labels.fields` plus 1; 0 is none. */
  fields: Uint8Array;
  labels: Labels;
  /** Ascending day numbers by record. */
  days: Postings;
  festivals: ReadonlyMap<string, readonly number[]>;
  record: (number: number) => SearchRecord;
  /** Whether the activity admits people of this age, according to its audience. */
  suitsAge: (record: number, age: number) => boolean;
  anySuitsAge: (age: number) => boolean;
  /** Hour at which the session of that day begins, 9.5 is half past nine; NaN where unknown. */
  startHour: (record: number, day: number) => number;
  /** Whether the session of that day has ended by HH:mm; one without an end lasts all day. */
  hasEnded: (record: number, day: number, time: string) => boolean;
  /** Terms by day and token (match/stages.ts). */
  termCache: Map<string, Term[] | undefined>;
  /** Undefined until its chunk has arrived; typing errors are not corrected before. */
  repairs: Repairs | undefined;
}

/** What one piece of a query was resolved to. */
export interface Term {
  /** The piece of the folded query. */
  source: string;
  /** Folded texts that occur in the content, most likely first; a record matches by any of them. Empty for dates and ages. */
  variants: string[];
  range?: DateRange;
  /** Age in years that a matching activity must admit. */
  age?: number;
  match: MatchKind;
}

/** `sound`: homophones. `near`: homophones after merging sounds that regional accents merge. `typo`: within a small edit distance. */
export type MatchKind = 'exact' | 'synonym' | 'age' | 'date' | 'pinyin' | 'sound' | 'near' | 'typo';

/**
 * One way to resolve a token. It returns undefined where it does not apply; each term that it returns occurs somewhere in the content.
 */
export type Stage = (token: string, corpus: Corpus, dates: DateContext) => Term[] | undefined;

export interface ParsedQuery {
  terms: Term[];
  /** Tokens that no stage could resolve: with one of these, the query has no results. */
  unresolved: string[];
}

/** Stages that correct typing errors, and suggestions. */
export interface Repairs {
  mixedScript: Stage;
  pinyinCompound: Stage;
  homophone: Stage;
  homophonePiece: Stage;
  typo: Stage;
  pinyinTypo: Stage;
  suggest: (corpus: Corpus, parsed: ParsedQuery, today: number) => Suggestions;
}

export interface Suggestions {
  /** Words of the content that resemble the unresolved tokens, most similar first. */
  similar: string[];
  /** Queries with some terms left out and their number of results; those that leave out fewest come first. */
  relaxed: { query: string; count: number }[];
}
