import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Filters } from '../choice/facets.ts';
import { search, searchParsed, type SearchResult } from '../engine.ts';
import { ARCHIVE_VERSION, type SearchArchive } from '../index/format.ts';
import { openIndex } from '../index/corpus.ts';
import type { SearchDocument } from '../index/document.ts';
import { packArchive, packIndex } from '../index/pack.ts';
import { archiveTablesOf, tablesOf } from '../index/tables.ts';
import { parseQuery } from '../query/parse.ts';
import { REPAIRS } from '../repair/repairs.ts';
import { SAMPLE_DAY, SAMPLE_DOCUMENTS, SAMPLE_LABELS, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { mergeResults } from './merge.ts';
import { openArchive } from './open-archive.ts';
import { vocabularyOf } from './vocabulary.ts';

const old = (title: string, year: number, more: Partial<SearchDocument> = {}): SearchDocument => ({
  ...SAMPLE_DOCUMENTS.find(({ kind }) => kind === 'activity')!,
  key: `yangban/dongzhuang/${year}1104-${title}`,
  title,
  sessions: [{ day: SAMPLE_TODAY - 365 * (2026 - year) - 19, time: '09:00-10:30', place: '' }],
  ...more,
});
/** 皮影戏 and 蔺女士 are in no other document. */
const ARCHIVED: Record<number, SearchDocument[]> = {
  2025: [
    old('义诊', 2025),
    old('免费理发', 2025, { links: ['station:yangban/yuanbo', 'team:yangban/lifa'], serves: ['为困难群体'] }),
    old('看皮影戏', 2025, { passages: [{ section: 'what', text: '蔺女士来演。' }] }),
  ],
  2024: [old('义诊：量血压', 2024), old('皮影戏：武松', 2024, { audience: '3—6岁' })],
};
const packed = (documents: readonly SearchDocument[]) =>
  packIndex(documents, { today: SAMPLE_DAY, tables: tablesOf(documents, [2026, 2027]), ...SAMPLE_LABELS });
const archiveOf = (year: number): SearchArchive =>
  packArchive(year, ARCHIVED[year]!, { tables: archiveTablesOf(ARCHIVED[year]!), ...SAMPLE_LABELS });

const { core, ...others } = packed(SAMPLE_DOCUMENTS);
const living = openIndex({ core, ...others, repairs: REPAIRS });
const vocabulary = vocabularyOf(
  living,
  [2025, 2024].map((year) => openArchive(core, archiveOf(year))),
);
const whole = openIndex({ ...packed([...SAMPLE_DOCUMENTS, ...ARCHIVED[2025]!, ...ARCHIVED[2024]!]), repairs: REPAIRS });

function searchAll(query: string, filters: Filters = {}): SearchResult {
  const options = { today: SAMPLE_TODAY, filters };
  const parsed = parseQuery(query, vocabulary, { ...options, festivals: living.festivals });
  const archives = vocabulary.archives.map((archive) => searchParsed(archive, parsed, options));
  return mergeResults(vocabulary, [searchParsed(living, parsed, options), ...archives], options);
}
const keysOf = ({ records, hitOf }: SearchResult): string[] =>
  Array.from(records, (record) => {
    const hit = hitOf(record);
    return hit.corpus.record(hit.record).key;
  });

test.each([
  ['in characters', '义诊'],
  ['only in an archive', '皮影戏'],
  ['only in running text of an archive', '蔺女士'],
  ['by the name of a station', '东庄社区'],
  ['by the name of a team and another word', '学雷锋 免费'],
  ['in pinyin', 'piyingxi'],
  ['in initials', 'pyx'],
  ['in Traditional characters', '藺女士'],
  ['with a typo', '皮影系'],
  ['without a space between two words', '东庄皮影戏'],
  ['for an age', '5岁'],
  ['for an audience', '60岁'],
  ['for a year', '2024年'],
  ['that finds nothing', '火锅'],
])('a query %s has the same results in the same order as in one index', (_, query) => {
  const one = search(whole, query, { today: SAMPLE_TODAY });
  const all = searchAll(query);
  expect(keysOf(all)).toEqual(keysOf(one));
  expect([all.count, all.total]).toEqual([one.count, one.total]);
  expect(all.facets).toEqual(one.facets);
});

test('filters count the records of all indexes', () => {
  const filters = { object: 'kun' };
  const one = search(whole, '理发', { today: SAMPLE_TODAY, filters });
  expect(keysOf(searchAll('理发', filters))).toEqual(keysOf(one));
  expect(searchAll('理发', filters).facets).toEqual(one.facets);
});

test('shows a record of an archive with the present names of the core', () => {
  const [first] = searchAll('看皮影戏').hits;
  expect(first?.corpus.record(first.record)).toMatchObject({
    key: 'yangban/dongzhuang/20251104-看皮影戏',
    district: { code: 'yangban', name: '样板区' },
    links: [{ kind: 'station', key: 'yangban/dongzhuang', name: '东庄社区' }],
    place: '一楼大厅',
    audience: '60岁以上',
    passages: [{ section: 'what', text: '蔺女士来演。' }],
  });
});

describe('the file of a year', () => {
  test('names what it links to, because the numbers of the core change every day', () => {
    expect(archiveOf(2025)).toMatchObject({ districts: ['yangban'], records: { links: [[0], [1, 2], [0]] } });
    expect(archiveOf(2025).linked.split('\n')).toEqual([
      'station:yangban/dongzhuang',
      'station:yangban/yuanbo',
      'team:yangban/lifa',
    ]);
  });
  test('has another version if its bytes change', () => {
    // The lexicon is left out: the words that Node knows differ from version to version.
    const text = JSON.stringify({ ...archiveOf(2025), lexicon: '' });
    const hash = createHash('sha1').update(text).digest('hex').slice(0, 8);
    // Increase ARCHIVE_VERSION when this hash changes: browsers keep archives by their names, which contain the version.
    expect({ hash, version: ARCHIVE_VERSION }).toEqual({ hash: '28fcd30b', version: 2 });
  });
});
