/** Entry point: parses a query, ranks the records that satisfy it, applies the filters. The stages are described in docs/search.md. */
import { applyFilters, offeredFacets, type FacetCounts, type Facets, type Filters } from './choice/facets.ts';
import { rank, NO_DAY } from './rank/order.ts';
import { parseQuery } from './query/parse.ts';
import type { Corpus, ParsedQuery } from './model.ts';

export interface SearchResult extends ParsedQuery {
  /** The first `limit` hits, best first. */
  hits: Hit[];
  /** Numbers of all matching records, best first; `hitOf` gives the hit of each. */
  records: Int32Array;
  hitOf: (record: number) => Hit;
  /** Place of the record in the order of all indexes (rank/order.ts). */
  keyOf: (record: number) => number;
  /** Matching records with the filters applied, and without them. */
  count: number;
  total: number;
  facets: Facets;
  facetCounts: FacetCounts;
}

export interface Hit {
  /** The index that the record is in. */
  corpus: Corpus;
  /** Record number, for `corpus.record`. */
  record: number;
  /** Day number to show: the next one within the query's dates, or the last one when all are over; undefined without dates. */
  day: number | undefined;
  /** No date of it is still to come. */
  past: boolean;
}

export interface SearchOptions {
  /** Day number of the current day in Shanghai. */
  today: number;
  /** HH:mm in Shanghai: sessions that ended earlier today are over. Without it, all of today is still to come. */
  time?: string;
  /** Key of the reader's station, or id of the district: nearer ones come first among equals. */
  place?: string;
  filters?: Filters;
  /** Maximum length of `hits`. */
  limit?: number;
}

export function search(corpus: Corpus, query: string, options: SearchOptions): SearchResult {
  return searchParsed(corpus, parseQuery(query, corpus, { ...options, festivals: corpus.festivals }), options);
}

export function searchParsed(
  corpus: Corpus,
  parsed: ParsedQuery,
  { filters = {}, limit = 100, ...options }: SearchOptions,
): SearchResult {
  const ranking = rank(corpus, parsed.unresolved.length > 0 ? [] : parsed.terms, options);
  const { records, counts } = applyFilters(corpus, ranking, filters);
  const hitOf = (record: number): Hit => {
    const day = ranking.days[record]!;
    return { corpus, record, day: day === NO_DAY ? undefined : day, past: ranking.past[record] === 1 };
  };
  return {
    ...parsed,
    hits: Array.from(records.subarray(0, limit), hitOf),
    records,
    hitOf,
    keyOf: (record) => ranking.keys[record]!,
    count: records.length,
    total: ranking.records.length,
    facets: offeredFacets(corpus, counts, filters),
    facetCounts: counts,
  };
}
