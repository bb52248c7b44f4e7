/** The files of the search index: generated once per build, fetched by the browser on first use. */
import type { Day } from '../../domain/calendar/day.ts';
import { memoize } from '../../domain/memoize.ts';
import { documentsOf, type SearchDocument } from '../../domain/search/index/document.ts';
import { openIndex } from '../../domain/search/index/corpus.ts';
import type { SearchArchive, SearchCore, SearchSummaries } from '../../domain/search/index/format.ts';
import { packIndex } from '../../domain/search/index/pack.ts';
import { REPAIRS } from '../../domain/search/repair/repairs.ts';
import { tablesOf } from '../../domain/search/index/tables.ts';
import { ALL_FIELDS } from '../marks/field-code.ts';
import { ALL_MARKS } from '../marks/mark.ts';
import type { World } from '../../domain/world.ts';
import type { Corpus } from '../../domain/search/model.ts';

/** Name, with a hash of the content so that it can be cached indefinitely, and text of each file. */
export type SearchFiles = Record<SearchPart, { name: string; text: string }>;
type SearchPart = 'core' | 'summaries' | 'archive';
export type SearchManifest = Record<SearchPart, string>;

export const searchFiles = memoize(
  ({ catalogue, schedule, today }: Pick<World, 'catalogue' | 'schedule' | 'today'>): SearchFiles =>
    filesOf(documentsOf(catalogue, schedule, today), { today, years: yearsOf(schedule) }),
);

/** Names of the files that belong together; the browser fetches it first and revalidates it every time. */
export const searchManifest = (world: World): SearchManifest => ({
  core: searchFiles(world).core.name,
  summaries: searchFiles(world).summaries.name,
  archive: searchFiles(world).archive.name,
});

/** @param years years whose festivals can be searched for */
export function filesOf(
  documents: readonly SearchDocument[],
  { today, years }: { today: Day; years: readonly number[] },
): SearchFiles {
  const packed = packIndex(documents, {
    today,
    tables: tablesOf(documents, years),
    objects: [...ALL_MARKS],
    fields: ALL_FIELDS,
  });
  const named = (part: SearchPart) => {
    const text = JSON.stringify(packed[part]);
    return { name: `${part}.${hashOf(text)}.json`, text };
  };
  return { core: named('core'), summaries: named('summaries'), archive: named('archive') };
}

/** Opens the complete index as the browser does. */
export function openFiles({ core, summaries, archive }: SearchFiles): Corpus {
  return openIndex({
    core: JSON.parse(core.text) as SearchCore,
    summaries: JSON.parse(summaries.text) as SearchSummaries,
    archive: JSON.parse(archive.text) as SearchArchive,
    repairs: REPAIRS,
  });
}

function yearsOf({ from, until }: World['schedule']): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(until.slice(0, 4)) - first + 1 }, (_, index) => first + index);
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
