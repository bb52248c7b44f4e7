/** Language tables of the index: readings, Traditional characters, lexicon, festivals. Runs at build time. */
import type { Day } from '../../calendar/day.ts';
import { SOLAR_TERMS, FESTIVALS, FESTIVAL_WORDS } from '../../calendar/holidays/festivals.ts';
import { dayOfSolarTerm, daysOfFestival } from '../../calendar/holidays/lunar.ts';
import { dayNumber } from '../query/day-number.ts';
import { DATE_VOCABULARY } from '../query/date-expression.ts';
import type { SearchDocument } from './document.ts';
import { createFolding } from '../fold.ts';
import type { SupplementaryTables, Tables } from './format.ts';
import { stopWordVocabulary } from '../query/stop-words.ts';
import { SYNONYM_VOCABULARY } from '../match/synonyms.ts';
import { lexiconOf } from './tables-lexicon.ts';
import { archiveReadingsOf, supplementaryReadingsOf, readingsOf } from './tables-readings.ts';
import { traditionalOf } from './tables-traditional.ts';

/** `supplement` covers running text and is sent with the summaries. */
export type IndexTables = Tables & { supplement: SupplementaryTables };

/** @param years whose festivals can be searched for */
export function tablesOf(documents: readonly SearchDocument[], years: readonly number[]): IndexTables {
  const names = documents.flatMap(({ title, alias, place, tags, when }) => [title, alias, place, ...tags, when]);
  const texts = documents.flatMap(({ passages, audience }) => [...passages.map(({ text }) => text), audience]);
  const traditional = traditionalOf([...names, DATE_VOCABULARY, SYNONYM_VOCABULARY, stopWordVocabulary()]);
  const traditionalInTexts = traditionalOf(texts, traditional);
  const { fold } = createFolding(traditional + traditionalInTexts);
  const readings = readingsOf(names.map(fold));
  const lexicon = lexiconOf(documents, fold);
  return {
    traditional,
    readings,
    lexicon: lexicon.frequent.join('\n'),
    supplement: {
      lexicon: lexicon.rare.join('\n'),
      readings: supplementaryReadingsOf(texts.map(fold), readings),
      traditional: traditionalInTexts,
    },
    festivals: festivalsOf(years),
  };
}

/** @param documents of one archive */
export function archiveTablesOf(documents: readonly SearchDocument[]): SupplementaryTables {
  const names = documents.flatMap(({ title, place, when, join }) => [title, place, when, join]);
  const texts = documents.flatMap(({ passages, audience }) => [...passages.map(({ text }) => text), audience]);
  const traditional = traditionalOf([...names, ...texts]);
  const { fold } = createFolding(traditional);
  const { frequent, rare } = lexiconOf(documents, fold);
  const words = [...frequent, ...rare];
  return {
    traditional,
    readings: archiveReadingsOf([...names.map(fold), ...words]),
    lexicon: words.join('\n'),
  };
}

function festivalsOf(years: readonly number[]): Record<string, number[]> {
  const days = new Map([
    ...FESTIVALS.map(({ name }): [string, Day[]] => [name, years.flatMap((year) => daysOfFestival(year, name))]),
    ...SOLAR_TERMS.map((name): [string, Day[]] => [
      name,
      years.map((year) => dayOfSolarTerm(year, name)).filter((day) => day !== undefined),
    ]),
  ]);
  const words = new Map([...FESTIVAL_WORDS, ...SOLAR_TERMS.map((name): [string, string] => [name, name])]);
  return Object.fromEntries([...words].map(([word, name]) => [word, (days.get(name) ?? []).map(dayNumber)]));
}
