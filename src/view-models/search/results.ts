/** A query to everything that the page shows of it. Runs in the browser; the index is opened once and asked at each key. */
import type { Day } from '../../domain/calendar/day.ts';
import type { Corpus } from '../../domain/search/index/corpus.ts';
import { dayNumber } from '../../domain/search/query/days.ts';
import { search, type Answer, type Hit } from '../../domain/search/engine.ts';
import type { Choice, FacetName, Filters } from '../../domain/search/choice/facets.ts';
import type { Suggestions } from '../../domain/search/repair/suggest.ts';
import { KINDS, type Kind } from '../../domain/search/choice/vocabulary.ts';
import { resultItem, type Moment, type ResultItem } from './item.ts';
import { understood, type Understood } from './words.ts';

export { openIndex, type IndexParts } from '../../domain/search/index/corpus.ts';

export type { Corpus, Filters, FacetName };

/** What is over comes last, whatever it is. */
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
  choices: Choice[];
}

export interface Results {
  query: string;
  understood: Understood[];
  /** How many parts of the query mean something here. */
  meanings: number;
  /** With the filters, and without. */
  count: number;
  total: number;
  groups: ResultGroup[];
  facets: Facet[];
  /** Parts of the query that mean nothing here. */
  unknown: string[];
  /** Where there is nothing. */
  suggestions: Suggestions | undefined;
}

export interface Asked {
  filters: Filters;
  now: { day: Day; time: string };
  /** How many items of a group are wanted. */
  most: (group: GroupName) => number;
}

export function resultsFor(corpus: Corpus, query: string, { filters, now, most }: Asked): Results {
  const moment: Moment = { today: dayNumber(now.day), time: now.time };
  const answer = search(corpus, query, { ...moment, filters, most: 0 });
  return {
    query,
    count: answer.count,
    total: answer.total,
    unknown: answer.unknown,
    understood: understood(answer.wants, moment.today, corpus.isWord),
    meanings: answer.wants.length,
    groups: groupsOf(corpus, answer, moment, most),
    facets: facetsOf(answer, filters),
    suggestions: answer.count > 0 ? undefined : corpus.repairs?.suggest(corpus, answer, moment.today),
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

/** In the order of their best results; what is over comes last. */
function groupsOf(corpus: Corpus, { records, hitOf, wants }: Answer, now: Moment, most: Asked['most']): ResultGroup[] {
  const groups = new Map<GroupName, Hit[]>();
  for (const record of records) {
    const hit = hitOf(record);
    const name = hit.past ? 'over' : (KINDS[corpus.kinds[record]!] as GroupName);
    const group = groups.get(name);
    if (group) group.push(hit);
    else groups.set(name, [hit]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === 'over') - Number(b === 'over'))
    .map(([name, all]) => ({
      name,
      title: GROUP_TITLES[name],
      count: all.length,
      items: all.slice(0, most(name)).map((hit) => resultItem(corpus, hit, wants, now)),
    }));
}

const FACETS: readonly [name: FacetName, label: string][] = [
  ['kind', '是什么'],
  ['when', '什么时候'],
  ['district', '区县'],
  ['object', '为谁'],
  ['field', '哪一类'],
];
/** What most people look for stands first. */
const KIND_ORDER = Object.keys(KIND_NAMES);
const inOrder = (name: FacetName, choices: Choice[]): Choice[] =>
  name === 'kind' ? choices.sort((a, b) => KIND_ORDER.indexOf(a.code) - KIND_ORDER.indexOf(b.code)) : choices;
const WHEN_NAMES: Record<string, string> = { upcoming: '还有的', past: '办过的' };

/** A facet with one choice narrows nothing; one that was chosen stays, to be taken back. */
function facetsOf({ facets }: Answer, filters: Filters): Facet[] {
  const names: Partial<Record<FacetName, Readonly<Record<string, string>>>> = { kind: KIND_NAMES, when: WHEN_NAMES };
  const named =
    (name: FacetName) =>
    (choice: Choice): Choice => ({ ...choice, name: names[name]?.[choice.code] ?? choice.name });
  return FACETS.map(([name, label]) => ({ name, label, choices: inOrder(name, facets[name].map(named(name))) })).filter(
    ({ name, choices }) => choices.length > 1 || Boolean(filters[name]),
  );
}
