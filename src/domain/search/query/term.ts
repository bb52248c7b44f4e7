/** A term: what one piece of a query was resolved to. */
import type { Corpus } from '../index/corpus.ts';
import type { DateContext } from './date-patterns.ts';
import type { DateRange } from './date-range.ts';

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
