/** Ways to narrow what was found, each with how many it would leave. */
import type { Corpus } from '../index/corpus.ts';
import type { Found } from '../rank/order.ts';
import { KINDS, type Kind } from './vocabulary.ts';

/** Codes, as they stand in addresses; missing or empty is everything. */
export interface Filters {
  kind?: Kind | '';
  district?: string;
  /** Service object. */
  object?: string;
  field?: string;
  when?: When | '';
}
export const WHENS = ['upcoming', 'past'] as const;
export type When = (typeof WHENS)[number];
export type FacetName = keyof Filters;

/** Kinds and times have no name here: it is not content. */
export interface Choice {
  code: string;
  name: string;
  count: number;
}
/** Choices in the order of the content; one that would leave nothing is not offered, unless it is chosen. */
export type Facets = Record<FacetName, Choice[]>;

export function filteredBy(corpus: Corpus, found: Found, filters: Filters): { records: Int32Array; facets: Facets } {
  const facets = facetsOf(corpus, found).map((facet) => ({
    ...facet,
    has: chosenIn(facet, filters[facet.name]),
    counts: new Int32Array(facet.choices.length),
  }));
  const records = found.records.filter((record) => {
    let failed: (typeof facets)[number] | undefined;
    for (const facet of facets) {
      if (facet.has(record)) continue;
      if (failed) return false;
      failed = facet;
    }
    // A facet counts what the other filters leave, so that each choice says what choosing it would show.
    if (failed) failed.tally(record, failed.counts);
    else for (const facet of facets) facet.tally(record, facet.counts);
    return failed === undefined;
  });
  const offered = facets.map(({ name, choices, counts }): [FacetName, Choice[]] => [
    name,
    choices
      .map((choice, index) => ({ ...choice, count: counts[index]! }))
      .filter((choice) => choice.count > 0 || choice.code === filters[name]),
  ]);
  return { records, facets: Object.fromEntries(offered) as Facets };
}

interface Facet {
  name: FacetName;
  choices: readonly { code: string; name: string }[];
  belongs: (record: number, choice: number) => boolean;
  /** Adds the record to the counts of its choices. */
  tally: (record: number, counts: Int32Array) => void;
}

function facetsOf({ kinds, districts, serves, fields, labels }: Corpus, { past }: Found): Facet[] {
  return [
    oneOf('kind', named(KINDS), kinds),
    oneOf('district', labels.districts, districts),
    someOf('object', labels.objects, serves),
    oneOf('field', labels.fields, fields, 1),
    oneOf('when', named(WHENS), past),
  ];
}

const named = (codes: readonly string[]) => codes.map((code) => ({ code, name: '' }));

/** @param first the value of the first choice; a value below it is none of them. */
function oneOf(name: FacetName, choices: Facet['choices'], values: ArrayLike<number>, first = 0): Facet {
  return {
    name,
    choices,
    belongs: (record, choice) => values[record] === choice + first,
    tally: (record, counts) => {
      const choice = values[record]! - first;
      if (choice >= 0) counts[choice]! += 1;
    },
  };
}

/** @param bits the first choice is 1. */
function someOf(name: FacetName, choices: Facet['choices'], bits: ArrayLike<number>): Facet {
  return {
    name,
    choices,
    belongs: (record, choice) => (bits[record]! & (1 << choice)) !== 0,
    tally: (record, counts) => {
      for (let choice = 0; choice < counts.length; choice += 1) if (bits[record]! & (1 << choice)) counts[choice]! += 1;
    },
  };
}

/** A code that nobody has hides nothing: a link that was typed wrong shows more, never an empty page. */
function chosenIn({ choices, belongs }: Facet, code: string | undefined): (record: number) => boolean {
  if (!code) return () => true;
  const choice = choices.findIndex((one) => one.code === code);
  return (record) => choice < 0 || belongs(record, choice);
}
