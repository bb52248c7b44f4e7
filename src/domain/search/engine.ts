/** Entry point: parses a query, ranks the records that satisfy it, applies the filters. The stages are described in docs/search.md. */
import { applyFilters, type Facets, type Filters } from './choice/facets.ts';
import { rank, NO_DAY } from './rank/order.ts';
import { parseQuery } from './query/parse.ts';
import type { Corpus, ParsedQuery } from './model.ts';

export interface SearchResult extends ParsedQuery {
  /** The first `limit` hits, best first. */
  hits: Hit[];
  /** Numbers of all matching records, best first; `hitOf` gives the hit of each. */
  records: Int32Array;
  hitOf: (record: number) => Hit;
  /** Matching records with the filters applied, and without them. */
  count: number;
  total: number;
  facets: Facets;
}

export interface Hit {
  /** Record number, for `corpus.record`. */
  record: number;
  /** Day number to show: the next one within the query's dates, or the last one when all are over; undefined without dates. */
  day: number | undefined;
  /** No date of it is still to come. */
  past: boolean;
}

interface SearchOptions {
  /** Day number of the current day in Shanghai. */
  today: number;
  /** HH:mm in Shanghai: sessions that ended earlier today are over. Without it, all of today is still to come. */
  time?: string;
  filters?: Filters;
  /** Maximum length of `hits`. */
  limit?: number;
}

export function search(
  corpus: Corpus,
  query: string,
  { today, time, filters = {}, limit = 100 }: SearchOptions,
): SearchResult {
  const parsed = parseQuery(query, corpus, { today, festivals: corpus.festivals });
  const ranking = rank(corpus, parsed.unresolved.length > 0 ? [] : parsed.terms, today, time);
  const { records, facets } = applyFilters(corpus, ranking, filters);
  const hitOf = (record: number): Hit => {
    const day = ranking.days[record]!;
    return { record, day: day === NO_DAY ? undefined : day, past: ranking.past[record] === 1 };
  };
  return {
    ...parsed,
    hits: Array.from(records.subarray(0, limit), hitOf),
    records,
    hitOf,
    count: records.length,
    total: ranking.records.length,
    facets,
  };
}
