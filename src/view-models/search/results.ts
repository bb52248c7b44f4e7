/** Everything the page shows for a query. Runs in the browser, at every keystroke. */
import type { Day } from '../../domain/calendar/day.ts';
import { dayNumber } from '../../domain/search/query/day-number.ts';
import { mergeResults } from '../../domain/search/archives/merge.ts';
import { search, searchParsed, type SearchOptions, type SearchResult, type Hit } from '../../domain/search/engine.ts';
import { parseQuery } from '../../domain/search/query/parse.ts';
import type { FacetOption, FacetName, Filters } from '../../domain/search/choice/facets.ts';
import { KINDS, type Kind } from '../../domain/search/choice/vocabulary.ts';
import { resultItem, type Moment, type ResultItem } from './item.ts';
import { nearFirst } from './near-first.ts';
import { interpretationsOf, type Interpretation } from './words.ts';
import type { Corpus, Suggestions } from '../../domain/search/model.ts';

export { openIndex, type IndexParts } from '../../domain/search/index/corpus.ts';
export { openArchive, type OpenArchive } from '../../domain/search/archives/open-archive.ts';
export { vocabularyOf } from '../../domain/search/archives/vocabulary.ts';

export type { Corpus, Filters, FacetName };

/** One group per kind, and `over` for past activities and past events, which comes last. */
export type GroupName = Exclude<Kind, 'past'> | 'over';
export interface ResultGroup {
  name: GroupName;
  title: string;
  count: number;
  items: ResultItem[];
}

export interface Facet {
  name: FacetName;
  label: string;
  options: FacetOption[];
}

export interface Results {
  query: string;
  interpretations: Interpretation[];
  /** Number of resolved terms. */
  termCount: number;
  /** Number of results with the filters applied, and without them. */
  count: number;
  total: number;
  /** The reader's community and district, as far as their results come first among equals. */
  nearFirst: string[];
  groups: ResultGroup[];
  facets: Facet[];
  /** Tokens that could not be resolved. */
  unresolved: string[];
  /** Only without results, once the repairs chunk has arrived. */
  suggestions: Suggestions | undefined;
}

export interface ResultsOptions {
  filters: Filters;
  /** Current day and time in Shanghai: YYYY-MM-DD, HH:mm. */
  now: { day: Day; time: string };
  /** Key of the reader's station, or id of the district; empty if none is chosen. */
  place?: string;
  /** Maximum number of items in a group. */
  limit: (group: GroupName) => number;
  /** Maximum number of items in all groups; those of the first groups come first. */
  total?: number;
}

export function resultsFor(corpus: Corpus, query: string, options: ResultsOptions): Results {
  return shown(corpus, query, search(corpus, query, searchOptionsOf(options)), options);
}

/**
 * Searches the archives too, one after the other.
 *
 * @param vocabulary of the living index and the archives
 * @param pause between two of them; true once the results are not needed any more
 * @returns undefined if they are not needed any more
 */
export async function resultsWithArchives(
  living: Corpus,
  vocabulary: Corpus,
  query: string,
  { pause, ...options }: ResultsOptions & { pause: () => Promise<boolean> },
): Promise<Results | undefined> {
  const searchOptions = searchOptionsOf(options);
  const parsed = parseQuery(query, vocabulary, { ...searchOptions, festivals: living.festivals });
  const results: [SearchResult, ...SearchResult[]] = [searchParsed(living, parsed, searchOptions)];
  for (const archive of vocabulary.archives) {
    if (await pause()) return undefined;
    results.push(searchParsed(archive, parsed, searchOptions));
  }
  return shown(vocabulary, query, mergeResults(vocabulary, results, searchOptions), options);
}

const momentOf = ({ now }: ResultsOptions): Moment => ({ today: dayNumber(now.day), time: now.time });

const searchOptionsOf = (options: ResultsOptions): SearchOptions & Moment => ({
  ...momentOf(options),
  place: options.place ?? '',
  filters: options.filters,
  limit: 0,
});

function shown(corpus: Corpus, query: string, result: SearchResult, options: ResultsOptions): Results {
  const moment = momentOf(options);
  const hits = Array.from(result.records, result.hitOf);
  return {
    query,
    count: result.count,
    total: result.total,
    unresolved: result.unresolved,
    interpretations: interpretationsOf(result.terms, moment.today, corpus.isWord),
    termCount: result.terms.length,
    nearFirst: options.place ? nearFirst(corpus, options.place, hits) : [],
    groups: groupsOf(hits, result.terms, moment, options),
    facets: facetsOf(result, options.filters),
    suggestions: result.count > 0 ? undefined : corpus.repairs?.suggest(corpus, result, moment.today),
  };
}

const GROUP_TITLES: Record<GroupName, string> = {
  activity: '接下来的活动',
  station: '站点',
  team: '队伍',
  brand: '品牌',
  concept: '说法',
  district: '区县',
  over: '已经办过',
};
export const KIND_NAMES: Record<Kind, string> = {
  activity: '活动',
  station: '站点',
  team: '队伍',
  brand: '品牌',
  concept: '说法',
  district: '区县',
  past: '报道过的活动',
};

/** In the order of their best results, `over` last. */
function groupsOf(
  hits: readonly Hit[],
  terms: SearchResult['terms'],
  now: Moment,
  { limit, total = Infinity }: ResultsOptions,
): ResultGroup[] {
  let remaining = total;
  const groups = new Map<GroupName, Hit[]>();
  for (const hit of hits) {
    const name = hit.past ? 'over' : (KINDS[hit.corpus.kinds[hit.record]!] as GroupName);
    const group = groups.get(name);
    if (group) group.push(hit);
    else groups.set(name, [hit]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === 'over') - Number(b === 'over'))
    .map(([name, all]) => {
      const shown = all.slice(0, Math.min(limit(name), remaining));
      remaining -= shown.length;
      const items = shown.map((hit) => resultItem(hit, terms, now));
      return { name, title: GROUP_TITLES[name], count: all.length, items };
    });
}

const FACETS: readonly [name: FacetName, label: string][] = [
  ['kind', '是什么'],
  ['when', '什么时候'],
  ['district', '区县'],
  ['object', '为谁'],
  ['field', '哪一类'],
];
/** Most sought kinds first. */
const KIND_ORDER = Object.keys(KIND_NAMES);
const sortOptions = (name: FacetName, options: FacetOption[]): FacetOption[] =>
  name === 'kind' ? options.sort((a, b) => KIND_ORDER.indexOf(a.code) - KIND_ORDER.indexOf(b.code)) : options;
const WHEN_NAMES: Record<string, string> = { upcoming: '还有的', past: '办过的' };

/** Leaves out facets with a single option, which cannot narrow the results, unless it is chosen and may be cleared. */
function facetsOf({ facets }: SearchResult, filters: Filters): Facet[] {
  const names: Partial<Record<FacetName, Readonly<Record<string, string>>>> = { kind: KIND_NAMES, when: WHEN_NAMES };
  const named =
    (name: FacetName) =>
    (option: FacetOption): FacetOption => ({ ...option, name: names[name]?.[option.code] ?? option.name });
  return FACETS.map(([name, label]) => ({
    name,
    label,
    options: sortOptions(name, facets[name].map(named(name))),
  })).filter(({ name, options }) => options.length > 1 || Boolean(filters[name]));
}
