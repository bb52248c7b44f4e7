/** Build side: the tables that let the browser read Chinese aloud, read Traditional characters and know the content's words. */
import { SOLAR_TERMS, FESTIVALS, FESTIVAL_WORDS } from '../calendar/festivals.ts';
import { dayOfSolarTerm, daysOfFestival } from '../calendar/lunar.ts';
import { dayNumber } from './days.ts';
import { DATE_VOCABULARY } from './date-words.ts';
import type { SearchDocument } from './document.ts';
import { folderOf } from './fold.ts';
import type { Tables } from './format.ts';
import { stopVocabulary } from './stop-words.ts';
import { lexiconOf } from './tables-lexicon.ts';
import { readingsOf } from './tables-readings.ts';
import { traditionalOf } from './tables-traditional.ts';

/** @param years that the site schedules, for the dates of festivals. */
export function tablesOf(documents: readonly SearchDocument[], years: readonly number[]): Tables & { rarerWords: string } {
  const texts = documents.flatMap(({ title, alias, place, tags, passages, audience, when }) => [title, alias, place, ...tags, ...passages.map(({ text }) => text), audience, when]);
  const traditional = traditionalOf([...texts, DATE_VOCABULARY, stopVocabulary()]);
  const { fold } = folderOf(traditional);
  const words = lexiconOf(documents, fold);
  return {
    traditional,
    readings: readingsOf(texts.map(fold)),
    lexicon: words.often.join('\n'),
    rarerWords: words.rarely.join('\n'),
    festivals: festivalsOf(years),
  };
}

function festivalsOf(years: readonly number[]): Record<string, number[]> {
  const days = new Map([
    ...FESTIVALS.map(({ name }): [string, string[]] => [name, years.flatMap((year) => daysOfFestival(year, name))]),
    ...SOLAR_TERMS.map((name): [string, string[]] => [name, years.map((year) => dayOfSolarTerm(year, name)).filter((day) => day !== undefined)]),
  ]);
  const words = new Map([...FESTIVAL_WORDS, ...SOLAR_TERMS.map((name): [string, string] => [name, name])]);
  return Object.fromEntries([...words].map(([word, name]) => [word, (days.get(name) ?? []).map(dayNumber)]));
}
