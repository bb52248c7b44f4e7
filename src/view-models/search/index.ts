/** The files of the search index: generated once per build, fetched by the browser on first use. */
import { isArchived } from '../../domain/archive.ts';
import type { Day, Month } from '../../domain/calendar/day.ts';
import type { Menu } from '../../domain/catalogue.ts';
import { memoize } from '../../domain/memoize.ts';
import { openArchive, type OpenArchive } from '../../domain/search/archives/open-archive.ts';
import { archivedDocuments, documentsOf, type SearchDocument } from '../../domain/search/index/document.ts';
import { openIndex } from '../../domain/search/index/corpus.ts';
import type { SearchArchive, SearchCore, SearchRest, SearchSummaries } from '../../domain/search/index/format.ts';
import { packArchive, packIndex } from '../../domain/search/index/pack.ts';
import { REPAIRS } from '../../domain/search/repair/repairs.ts';
import { archiveTablesOf, tablesOf } from '../../domain/search/index/tables.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import type { World } from '../../domain/world.ts';
import type { Corpus } from '../../domain/search/model.ts';

/** Name, with a hash of the content so that it can be cached indefinitely, and text of each file. */
export type SearchFiles = Record<SearchPart, { name: string; text: string }>;
type SearchPart = 'core' | 'summaries' | 'rest';
export interface SearchManifest extends Record<SearchPart, string> {
  /** Latest year first. */
  archives: ArchiveFile[];
}

export interface ArchiveFile {
  year: number;
  name: string;
  activities: number;
  /** First and last month. */
  from: Month;
  until: Month;
}

export const searchFiles = memoize(
  ({ catalogue, schedule, today }: Pick<World, 'catalogue' | 'schedule' | 'today'>): SearchFiles =>
    filesOf(documentsOf(catalogue, schedule, today), { today, years: yearsAround(schedule, today) }),
);

/**
 * Names of the files that belong together; the browser fetches it first and revalidates it every time.
 *
 * @param versionOf changes with all that the archive of a year is made from
 */
export const searchManifest = (world: World, versionOf: (archive: ArchivedYear) => string): SearchManifest => ({
  core: searchFiles(world).core.name,
  summaries: searchFiles(world).summaries.name,
  rest: searchFiles(world).rest.name,
  archives: archivedYears(world).map((archive) => ({
    year: archive.year,
    name: archiveName(archive.year, versionOf(archive)),
    activities: archive.menus.reduce((sum, { activities }) => sum + activities.length, 0),
    from: archive.from,
    until: archive.until,
  })),
});

export const archiveName = (year: number, version: string): string => `${year}.${version}.json`;

/** The archived months of a year. */
export interface ArchivedYear {
  year: number;
  menus: Menu[];
  /** First and last month. */
  from: Month;
  until: Month;
}

/** Latest first. */
export function archivedYears({ catalogue, today }: Pick<World, 'catalogue' | 'today'>): ArchivedYear[] {
  const menus = catalogue.menus.filter(({ month, activities }) => isArchived(month, today) && activities.length > 0);
  return [...Map.groupBy(menus, ({ month }) => Number(month.slice(0, 4)))]
    .map(([year, ofYear]) => ({ year, menus: ofYear, ...spanOf(ofYear) }))
    .sort((a, b) => b.year - a.year);
}

export const archiveText = (
  { schedule }: Pick<World, 'schedule'>,
  { year, menus }: Pick<ArchivedYear, 'year' | 'menus'>,
): string => archiveTextOf(year, archivedDocuments(menus, schedule));

export const archiveTextOf = (year: number, documents: readonly SearchDocument[]): string =>
  JSON.stringify(packArchive(year, documents, { tables: archiveTablesOf(documents), ...LABELS }));

const LABELS = { objects: [...ALL_MARKS], fields: ALL_FIELDS };

function spanOf(menus: readonly Menu[]): { from: Month; until: Month } {
  const months = menus.map(({ month }) => month).sort();
  return { from: months[0]!, until: months.at(-1)! };
}

/** @param years years whose festivals can be searched for */
export function filesOf(
  documents: readonly SearchDocument[],
  { today, years }: { today: Day; years: readonly number[] },
): SearchFiles {
  const packed = packIndex(documents, { today, tables: tablesOf(documents, years), ...LABELS });
  const named = (part: SearchPart) => {
    const text = JSON.stringify(packed[part]);
    return { name: `${part}.${hashOf(text)}.json`, text };
  };
  return { core: named('core'), summaries: named('summaries'), rest: named('rest') };
}

/** Opens the index without archives as the browser does. */
export function openFiles({ core, summaries, rest }: SearchFiles): Corpus {
  return openIndex({
    core: JSON.parse(core.text) as SearchCore,
    summaries: JSON.parse(summaries.text) as SearchSummaries,
    rest: JSON.parse(rest.text) as SearchRest,
    repairs: REPAIRS,
  });
}

export const openArchiveText = ({ core }: SearchFiles, text: string): OpenArchive =>
  openArchive(JSON.parse(core.text) as SearchCore, JSON.parse(text) as SearchArchive);

/** The years of the schedule from last year to next year: of several dates of a festival, a query means the nearest. */
function yearsAround({ from, until }: World['schedule'], today: Day): number[] {
  const [first, year, last] = [from, today, until].map((day) => Number(day.slice(0, 4))) as [number, number, number];
  return [year - 1, year, year + 1].filter((one) => one >= first && one <= last);
}

/** cyrb53 (public domain), 53 bits in base 36: tells versions apart, with no security purpose. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
