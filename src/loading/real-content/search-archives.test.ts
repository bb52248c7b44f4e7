/** The search in archives finds on the site's own content what it would find in one index. */
import { expect, test } from 'vitest';
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { buildCatalogue } from '../../domain/catalogue.ts';
import { scheduleOf } from '../../domain/schedule.ts';
import { mergeResults } from '../../domain/search/archives/merge.ts';
import { vocabularyOf } from '../../domain/search/archives/vocabulary.ts';
import { search, searchParsed, type SearchResult } from '../../domain/search/engine.ts';
import { archivedDocuments, documentsOf } from '../../domain/search/index/document.ts';
import { dayNumber } from '../../domain/search/query/day-number.ts';
import { parseQuery } from '../../domain/search/query/parse.ts';
import { goldenQueries } from '../../domain/search/testing/golden-queries.ts';
import { idOf } from '../../domain/search/testing/relevance.ts';
import { archivedYears, archiveText, filesOf, openArchiveText, openFiles } from '../../view-models/search/index.ts';
import { loadFromDisk } from '../from-disk.ts';

/** Two months of the content are archived, two are not. */
const DAY: Day = '2027-01-20';
const options = { today: dayNumber(DAY) };
const years = [2026, 2027];

const catalogue = buildCatalogue(loadFromDisk('testing/content').entries);
const schedule = scheduleOf(catalogue, workCalendar(catalogue.workdays), DAY);
const documents = documentsOf(catalogue, schedule, DAY);
const archived = archivedYears({ catalogue, today: DAY });
const files = filesOf(documents, { today: DAY, years });
const living = openFiles(files);
const vocabulary = vocabularyOf(
  living,
  archived.map((year) => openArchiveText(files, archiveText({ schedule }, year))),
);
const all = [...documents, ...archived.flatMap(({ menus }) => archivedDocuments(menus, schedule))];
const whole = openFiles(filesOf(all, { today: DAY, years }));

const idsOf = ({ records, hitOf }: SearchResult): string =>
  Array.from(records, hitOf)
    .map(({ corpus, record }) => idOf(corpus.record(record)))
    .sort()
    .join('\n');

function searchAll(query: string): SearchResult {
  const parsed = parseQuery(query, vocabulary, { ...options, festivals: living.festivals });
  const archives = vocabulary.archives.map((archive) => searchParsed(archive, parsed, options));
  return mergeResults(vocabulary, [searchParsed(living, parsed, options), ...archives]);
}

test('archives have records of their own', () => {
  expect(all.length - documents.length).toBeGreaterThan(400);
  expect(searchAll('义诊').count).toBeGreaterThan(search(living, '义诊', options).count);
});

test('queries written by hand find the same records', () => {
  const differing = goldenQueries(whole.folding.fold)
    .map(({ query }) => query)
    .filter((query) => idsOf(searchAll(query)) !== idsOf(search(whole, query, options)));
  // Of letters that match more than eight texts, other texts are the most frequent; 吹风机 is in running text only.
  expect(differing).toEqual(['yizh', 'chuifengji']);
});
