/** Facets of a result, with the number of records that each option would leave; and the filters chosen from them. */
import type { Ranking } from '../rank/order.ts';
import { KINDS, type Kind } from './vocabulary.ts';
import type { Corpus } from '../model.ts';

/** Codes as in URLs; a missing or empty one does not filter. */
export interface Filters {
  kind?: Kind | '';
  district?: string;
  /** Service object (五为). */
  object?: string;
  field?: string;
  when?: When | '';
}
export const WHENS = ['upcoming', 'past'] as const;
type When = (typeof WHENS)[number];
export type FacetName = keyof Filters;

export interface FacetOption {
  code: string;
  /** Empty for kinds and times, whose names are not content. */
  name: string;
  count: number;
}
/** Options with results, and the chosen one, in the order of the index. */
export type Facets = Record<FacetName, FacetOption[]>;
/** By option, in the order of the index; the same options in all indexes of a site. */
export type FacetCounts = Record<FacetName, Int32Array>;

/**
 * The records that pass all filters. Each facet counts the records that pass the filters of the other facets, which is what choosing
 * the option would show.
 */
export function applyFilters(
  corpus: Corpus,
  ranking: Ranking,
  filters: Filters,
): { records: Int32Array; counts: FacetCounts } {
  const facets = facetsOf(corpus, ranking).map((facet) => ({
    ...facet,
    passes: filterOf(facet, filters[facet.name]),
    counts: new Int32Array(facet.options.length),
  }));
  const records = ranking.records.filter((record) => {
    let failed: (typeof facets)[number] | undefined;
    for (const facet of facets) {
      if (facet.passes(record)) continue;
      if (failed) return false;
      failed = facet;
    }
    if (failed) failed.tally(record, failed.counts);
    else for (const facet of facets) facet.tally(record, facet.counts);
    return failed === undefined;
  });
  return { records, counts: Object.fromEntries(facets.map(({ name, counts }) => [name, counts])) as FacetCounts };
}

export function offeredFacets({ labels }: Pick<Corpus, 'labels'>, counts: FacetCounts, filters: Filters): Facets {
  const offered = Object.entries(optionsOf(labels)).map(([key, options]): [FacetName, FacetOption[]] => {
    const name = key as FacetName;
    return [
      name,
      options
        .map((option, index) => ({ ...option, count: counts[name][index]! }))
        .filter((option) => option.count > 0 || option.code === filters[name]),
    ];
  });
  return Object.fromEntries(offered) as Facets;
}

const unnamed = (codes: readonly string[]): Option[] => codes.map((code) => ({ code, name: '' }));
const [UNNAMED_KINDS, UNNAMED_WHENS] = [unnamed(KINDS), unnamed(WHENS)];

const optionsOf = ({ districts, objects, fields }: Corpus['labels']): Record<FacetName, readonly Option[]> => ({
  kind: UNNAMED_KINDS,
  district: districts,
  object: objects,
  field: fields,
  when: UNNAMED_WHENS,
});

type Option = Pick<FacetOption, 'code' | 'name'>;

interface Facet {
  name: FacetName;
  options: readonly Option[];
  /** @param option index in `options` */
  includes: (record: number, option: number) => boolean;
  /** Increments the counts of the record's options. */
  tally: (record: number, counts: Int32Array) => void;
}

function facetsOf({ kinds, districts, serves, fields, labels }: Corpus, { past }: Ranking): Facet[] {
  const options = optionsOf(labels);
  return [
    singleValued('kind', options.kind, kinds),
    singleValued('district', options.district, districts),
    multiValued('object', options.object, serves),
    singleValued('field', options.field, fields, 1),
    singleValued('when', options.when, past),
  ];
}

/** @param first value of the first option; lower values are none of the options */
function singleValued(name: FacetName, options: Facet['options'], values: ArrayLike<number>, first = 0): Facet {
  return {
    name,
    options,
    includes: (record, option) => values[record] === option + first,
    tally: (record, counts) => {
      const option = values[record]! - first;
      if (option >= 0 && option < options.length) counts[option]! += 1;
    },
  };
}

/** @param bits bit sets by record; bit 0 is the first option */
function multiValued(name: FacetName, options: Facet['options'], bits: ArrayLike<number>): Facet {
  return {
    name,
    options,
    includes: (record, option) => (bits[record]! & (1 << option)) !== 0,
    tally: (record, counts) => {
      for (let option = 0; option < counts.length; option += 1) if (bits[record]! & (1 << option)) counts[option]! += 1;
    },
  };
}

/** An unknown code does not filter, so that a broken link shows more results rather than none. */
function filterOf({ options, includes }: Facet, code: string | undefined): (record: number) => boolean {
  if (!code) return () => true;
  const chosen = options.findIndex((option) => option.code === code);
  return (record) => chosen < 0 || includes(record, chosen);
}
