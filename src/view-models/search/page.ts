/** /search/: an A to Z index of all records but the archived ones, which works without JavaScript, and example queries. */
import { compareText } from '../../domain/order.ts';
import { dayNumber } from '../../domain/search/query/day-number.ts';
import { search } from '../../domain/search/engine.ts';
import { createFolding } from '../../domain/search/fold.ts';
import { KINDS, type Kind } from '../../domain/search/choice/vocabulary.ts';
import { syllablesOf } from '../../domain/search/index/tables-readings.ts';
import * as urls from '../../urls.ts';
import type { CareLine } from '../care/care-lines.ts';
import { allOf, kindsOf } from '../site/kinds.ts';
import { siteView, type PageMeta, type SiteView } from '../site/page.ts';
import { resultHref } from './item.ts';
import { fullMonth } from '../words/dates/dates.ts';
import { archivedYears, openFiles, searchFiles } from './index.ts';
import { KIND_NAMES } from './results.ts';
import type { World } from '../../domain/world.ts';
import type { Corpus } from '../../domain/search/model.ts';

export interface SearchPageView {
  meta: PageMeta;
  site: SiteView;
  /** Props of the island. */
  island: {
    phone?: { number: string; hours: string; sample: boolean };
    care: CareLine[];
    examples: string[];
    index: string;
  };
  letters: { letter: string; entries: IndexEntry[] }[];
  /** The last archived month: the index has nothing of it nor of those before. */
  archivedUntil?: string;
}

/** Records of one kind with the same title, with a link for each host; that of a concept has no name. */
interface IndexEntry {
  title: string;
  kind: string;
  links: { name: string; href: string }[];
}

export function searchPageView(world: World): SearchPageView {
  const corpus = openFiles(searchFiles(world));
  const entries = entriesOf(corpus);
  const site = siteView(world);
  const [archive] = archivedYears(world);
  return {
    meta: {
      title: '搜索',
      description: `找${allOf(['活动', ...kindsOf(world.catalogue)])}：汉字、拼音、首字母、繁体都行。也能按拼音顺序翻着找，共${String(entries.length)}条。`,
      path: urls.search(),
      crumbs: [],
      data: [],
    },
    site,
    island: {
      ...(site.phone && { phone: { number: site.phone, hours: site.phoneHours ?? '', sample: site.phoneIsSample } }),
      care: site.careLines,
      index: 'az',
      examples: EXAMPLES.filter(
        (query) => search(corpus, query, { today: dayNumber(world.today), limit: 1 }).count > 0,
      ).slice(0, MAX_EXAMPLES),
    },
    letters: byLetter(entries),
    ...(archive && { archivedUntil: fullMonth(archive.until) }),
  };
}

/** Examples of each way to type a query; those without results are left out. */
const EXAMPLES = ['义诊', '理发', 'yizhen', '周末', '手机课', 'bdj', '量血压', '周六 理发', '直接来', '亲子', '春联'];
const MAX_EXAMPLES = 7;

function entriesOf({ size, record }: Corpus): IndexEntry[] {
  const entries = new Map<string, IndexEntry & { order: Kind }>();
  for (let number = 0; number < size; number += 1) {
    const one = record(number);
    // The links of a concept are not where it is.
    const host = one.kind === 'concept' ? '' : (one.links[0]?.name ?? one.district.name);
    const entry = entries.get(`${one.kind} ${one.title}`) ?? {
      title: one.title,
      kind: KIND_NAMES[one.kind],
      links: [],
      order: one.kind,
    };
    // One link per host: a monthly activity has a record for each month.
    if (!entry.links.some(({ name }) => name === host)) entry.links.push({ name: host, href: resultHref(one) });
    entries.set(`${one.kind} ${one.title}`, entry);
  }
  return [...entries.values()].sort((a, b) => KINDS.indexOf(a.order) - KINDS.indexOf(b.order));
}

const { fold } = createFolding('');
/** Titles that begin with neither a Chinese character nor a Latin letter. */
const OTHERS = '0—9';
const startsWithLetter = (pinyin: string): boolean => /^[a-z]/.test(pinyin);

function byLetter(entries: readonly IndexEntry[]): SearchPageView['letters'] {
  const sorted = entries
    .map((entry) => ({ entry, pinyin: syllablesOf(fold(entry.title).replace(/^[^\p{L}\p{N}]+/u, '')).join(' ') }))
    .sort(
      (a, b) =>
        Number(!startsWithLetter(a.pinyin)) - Number(!startsWithLetter(b.pinyin)) || compareText(a.pinyin, b.pinyin),
    );
  const letters = new Map<string, IndexEntry[]>();
  for (const { entry, pinyin } of sorted) {
    const letter = startsWithLetter(pinyin) ? pinyin.slice(0, 1).toUpperCase() : OTHERS;
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, some]) => ({ letter, entries: some }));
}
