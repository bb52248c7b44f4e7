/** A query to an answer. Everything else here is a step of this. */
import type { Corpus } from './index/corpus.ts';
import { filteredBy, type Facets, type Filters } from './choice/facets.ts';
import { inOrder, NO_DAY } from './rank/order.ts';
import { readQuery, type Reading } from './query/query.ts';

export interface Answer extends Reading {
  /** The best first; `records` has the numbers of all, for who wants others than the first ones. */
  hits: Hit[];
  records: Int32Array;
  hitOf: (record: number) => Hit;
  /** How many there are, with the filters and without. */
  count: number;
  total: number;
  facets: Facets;
}

export interface Hit {
  /** For `corpus.record`. */
  record: number;
  /** The day number to name: the next one that the query asks for, or the last one when all are over; undefined where it has none. */
  day: number | undefined;
  /** Nothing of it is to come. */
  past: boolean;
}

export interface SearchOptions {
  /** Day number, from the clock in Shanghai when it is looked at. */
  today: number;
  /** HH:mm of the same clock: what has ended by then is over. Left out, all of today is still to come. */
  time?: string;
  filters?: Filters;
  /** How many hits are wanted. */
  most?: number;
}

export function search(
  corpus: Corpus,
  query: string,
  { today, time, filters = {}, most = 100 }: SearchOptions,
): Answer {
  const reading = readQuery(query, corpus, { today, festivals: corpus.festivals });
  const found = inOrder(corpus, reading.unknown.length > 0 ? [] : reading.wants, today, time);
  const { records, facets } = filteredBy(corpus, found, filters);
  const hitOf = (record: number): Hit => {
    const day = found.days[record]!;
    return { record, day: day === NO_DAY ? undefined : day, past: found.past[record] === 1 };
  };
  return {
    ...reading,
    hits: Array.from(records.subarray(0, most), hitOf),
    records,
    hitOf,
    count: records.length,
    total: found.records.length,
    facets,
  };
}
