/** Joins the results of one query in several indexes. Each index ranks its own records, so that one can be searched after the other. */
import { offeredFacets, type FacetCounts, type FacetName } from '../choice/facets.ts';
import type { Hit, SearchOptions, SearchResult } from '../engine.ts';
import type { Corpus } from '../model.ts';
import { MAX_RECORDS } from '../rank/order.ts';

/**
 * The best first, wherever they are from; of equal ones, those of the first result.
 *
 * @param results of the same terms and filters
 */
export function mergeResults(
  { labels }: Corpus,
  results: readonly [SearchResult, ...SearchResult[]],
  { filters = {}, limit = 100 }: Pick<SearchOptions, 'filters' | 'limit'> = {},
): SearchResult {
  const [first] = results;
  const starts = results.map((_, index) => sumOf(results.slice(0, index), ({ count }) => count));
  const sorted = new Float64Array(sumOf(results, ({ count }) => count));
  results.forEach(({ records, keyOf }, index) => {
    const start = starts[index]!;
    for (const [at, record] of records.entries()) sorted[start + at] = keyOf(record) * MAX_RECORDS + start + at;
  });
  sorted.sort();
  const placeOf = (position: number): [result: SearchResult, record: number] => {
    const index = starts.findLastIndex((start) => start <= position);
    return [results[index]!, results[index]!.records[position - starts[index]!]!];
  };
  const hitOf = (position: number): Hit => {
    const [result, record] = placeOf(position);
    return result.hitOf(record);
  };
  const records = Int32Array.from(sorted, (key) => key % MAX_RECORDS);
  const facetCounts = sumOfCounts(results);
  return {
    ...first,
    records,
    hitOf,
    hits: Array.from(records.subarray(0, limit), hitOf),
    keyOf: (position) => {
      const [result, record] = placeOf(position);
      return result.keyOf(record);
    },
    count: records.length,
    total: sumOf(results, ({ total }) => total),
    facetCounts,
    facets: offeredFacets({ labels }, facetCounts, filters),
  };
}

function sumOfCounts(results: readonly [SearchResult, ...SearchResult[]]): FacetCounts {
  const names = Object.keys(results[0].facetCounts) as FacetName[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      results[0].facetCounts[name].map((_, option) => sumOf(results, ({ facetCounts }) => facetCounts[name][option]!)),
    ]),
  ) as FacetCounts;
}

const sumOf = (results: readonly SearchResult[], value: (result: SearchResult) => number): number =>
  results.reduce((sum, result) => sum + value(result), 0);
