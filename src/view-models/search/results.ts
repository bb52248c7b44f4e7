/** Everything the page shows for a query. Runs in the browser, at every keystroke. */
import type { Day } from '../../domain/calendar/day.ts';
import { dayNumber } from '../../domain/search/query/day-number.ts';
import { search, type SearchResult, type Hit } from '../../domain/search/engine.ts';
import type { FacetOption, FacetName, Filters } from '../../domain/search/choice/facets.ts';
import { KINDS, type Kind } from '../../domain/search/choice/vocabulary.ts';
import { resultItem, type Moment, type ResultItem } from './item.ts';
import { interpretationsOf, type Interpretation } from './words.ts';
import type { Corpus, Suggestions } from '../../domain/search/model.ts';

export { openIndex, type IndexParts } from '../../domain/search/index/corpus.ts';

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
  /** Maximum number of items in a group. */
  limit: (group: GroupName) => number;
}

export function resultsFor(corpus: Corpus, query: string, { filters, now, limit }: ResultsOptions): Results {
  const moment: Moment = { today: dayNumber(now.day), time: now.time };
  const result = search(corpus, query, { ...moment, filters, limit: 0 });
  return {
    query,
    count: result.count,
    total: result.total,
    unresolved: result.unresolved,
    interpretations: interpretationsOf(result.terms, moment.today, corpus.isWord),
    termCount: result.terms.length,
    groups: groupsOf(corpus, result, moment, limit),
    facets: facetsOf(result, filters),
    suggestions: result.count > 0 ? undefined : corpus.repairs?.suggest(corpus, result, moment.today),
  };
}

const GROUP_TITLES: Record<GroupName, string> = {
  activity: '接下来的活动',
  station: '站点',
  team: '队伍',
  brand: '品牌',
  district: '区县',
  over: '已经办过',
};
export const KIND_NAMES: Record<Kind, string> = {
  activity: '活动',
  station: '站点',
  team: '队伍',
  brand: '品牌',
  district: '区县',
  past: '报道过的活动',
};

/** In the order of their best results, `over` last. */
function groupsOf(
  corpus: Corpus,
  { records, hitOf, terms }: SearchResult,
  now: Moment,
  most: ResultsOptions['limit'],
): ResultGroup[] {
  const hits = new Map<GroupName, Hit[]>();
  for (const record of records) {
    const hit = hitOf(record);
    const name = hit.past ? 'over' : (KINDS[corpus.kinds[record]!] as GroupName);
    const group = hits.get(name);
    if (group) group.push(hit);
    else hits.set(name, [hit]);
  }
  return [...hits]
    .sort(([a], [b]) => Number(a === 'over') - Number(b === 'over'))
    .map(([name, all]) => ({
      name,
      title: GROUP_TITLES[name],
      count: all.length,
      items: all.slice(0, most(name)).map((hit) => resultItem(corpus, hit, terms, now)),
    }));
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
