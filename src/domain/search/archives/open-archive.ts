/**
 * Opens the archive of a year as an index of its own, next to the living one. It continues the numbering of the core, whose stations,
 * teams and brands its activities are found by and link to. Runs in the browser.
 */
import { keyOf, kindOf, sizeOf, unpackColumns } from '../index/columns.ts';
import { openIndex } from '../index/corpus.ts';
import type { SearchArchive, SearchCore, SearchRest, SearchSummaries, SupplementaryReadings } from '../index/format.ts';
import { memoize } from '../../memoize.ts';
import { phrasesOf } from '../phonetics/phonetic-index.ts';
import type { Corpus } from '../model.ts';

export interface OpenArchive {
  year: number;
  /** Its records are those from `firstRecord` on. */
  corpus: Corpus;
  /** Words and phrases of its names, and words of its running text. */
  words: ReadonlySet<string>;
  readings: SupplementaryReadings;
}

export function openArchive(core: SearchCore, archive: SearchArchive): OpenArchive {
  const firstRecord = sizeOf(core.records);
  const corpus = openIndex({ core, summaries: emptySummaries(firstRecord, archive), rest: continued(core, archive) });
  const { titles, keywords } = corpus;
  const words = [archive.lexicon, titles.table.text, keywords.text].flatMap(phrasesOf).filter((word) => word !== '');
  return { year: archive.year, corpus: { ...corpus, firstRecord }, words: new Set(words), readings: archive.readings };
}

/** The running text of the core is searched in the living index. */
const emptySummaries = (size: number, { traditional }: SearchArchive): SearchSummaries => ({
  audiences: '\n'.repeat(size - 1),
  passages: '\n'.repeat(size - 1),
  lexicon: '',
  readings: { others: '', exceptions: '' },
  traditional,
});

/** The archive with numbers of the core. */
function continued(core: SearchCore, { records, words, districts, linked, ...texts }: SearchArchive): SearchRest {
  const numbers = recordNumbers(core);
  const linkNumbers = linked.split('\n').map((key) => numbers.get(key));
  const districtNumbers = districts.map((code) => core.districts.findIndex((district) => district.code === code));
  const coreWords = core.words.split('\n').length;
  // Both dictionaries begin with the empty word.
  const word = (number: number): number => (number === 0 ? 0 : coreWords + number);
  return {
    ...texts,
    words,
    records: {
      ...records,
      districts: records.districts.map((district) => districtNumbers[district]!),
      links: records.links.map((links) => links.map((link) => linkNumbers[link]).filter((link) => link !== undefined)),
      places: records.places.map(word),
      whens: records.whens.map(word),
      joins: records.joins.map(word),
      levels: records.levels.map(word),
      times: records.times.map(word),
      tags: records.tags.map((tags) => tags.map(word)),
    },
  };
}

/** Record numbers by `kind:key`. */
const recordNumbers = memoize((core: SearchCore): ReadonlyMap<string, number> => {
  const columns = unpackColumns(core);
  return new Map(columns.titles.map((_, number) => [`${kindOf(columns, number)}:${keyOf(columns, number)}`, number]));
});
