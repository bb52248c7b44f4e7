/** What a part of a query means: one of some texts, or a time, has to be found. */
import type { Corpus } from '../index/corpus.ts';
import type { DateContext, DateSpan } from './date-words.ts';

export interface Want {
  /** The part of the query, folded. */
  source: string;
  /** Folded texts of the content, the likeliest first; empty where only the time counts. */
  texts: string[];
  span?: DateSpan;
  /** Whom it has to suit, in years. */
  age?: number;
  how: How;
}

/** As written, as others say it, an age, a date, letters for characters, the same sound, a similar sound, a slip. */
export type How = 'exact' | 'meaning' | 'age' | 'date' | 'pinyin' | 'sound' | 'near' | 'slip';

/** One way to understand a part of a query; undefined where it does not understand. It promises that what it wants is found somewhere. */
export type Tier = (part: string, corpus: Corpus, dates: DateContext) => Want[] | undefined;
