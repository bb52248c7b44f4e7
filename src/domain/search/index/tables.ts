/** Build side: the tables that let the browser read Chinese aloud, read Traditional characters and know the content's words. */
import type { Day } from '../../calendar/day.ts';
import { SOLAR_TERMS, FESTIVALS, FESTIVAL_WORDS } from '../../calendar/holidays/festivals.ts';
import { dayOfSolarTerm, daysOfFestival } from '../../calendar/holidays/lunar.ts';
import { dayNumber } from '../query/days.ts';
import { DATE_VOCABULARY } from '../query/date-words.ts';
import type { SearchDocument } from './document.ts';
import { folderOf } from '../fold.ts';
import type { SearchSummaries, Tables } from './format.ts';
import { stopVocabulary } from '../query/stop-words.ts';
import { SAME_WORDS_VOCABULARY } from '../meanings/same-words.ts';
import { lexiconOf } from './tables-lexicon.ts';
import { laterReadingsOf, readingsOf } from './tables-readings.ts';
import { traditionalOf } from './tables-traditional.ts';

/** `later` may come after the first answer. */
export type AllTables = Tables & { later: Pick<SearchSummaries, 'lexicon' | 'readings' | 'traditional'> };

/** @param years that the site schedules, for the dates of festivals. */
export function tablesOf(documents: readonly SearchDocument[], years: readonly number[]): AllTables {
  const names = documents.flatMap(({ title, alias, place, tags, when }) => [title, alias, place, ...tags, when]);
  const texts = documents.flatMap(({ passages, audience }) => [...passages.map(({ text }) => text), audience]);
  const traditional = traditionalOf([...names, DATE_VOCABULARY, SAME_WORDS_VOCABULARY, stopVocabulary()]);
  const laterTraditional = traditionalOf(texts, traditional);
  const { fold } = folderOf(traditional + laterTraditional);
  const readings = readingsOf(names.map(fold));
  const words = lexiconOf(documents, fold);
  return {
    traditional,
    readings,
    lexicon: words.often.join('\n'),
    later: {
      lexicon: words.rarely.join('\n'),
      readings: laterReadingsOf(texts.map(fold), readings),
      traditional: laterTraditional,
    },
    festivals: festivalsOf(years),
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
