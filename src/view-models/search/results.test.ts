import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { sampleCorpus, SAMPLE_DAY, samplePacked } from '../../domain/search/testing/sample-corpus.ts';
import { openIndex, resultsFor, type ResultsOptions, type Filters } from './results.ts';

const corpus = sampleCorpus();
const ask = (
  query: string,
  {
    filters = {},
    day = SAMPLE_DAY,
    time = '08:00',
    limit = () => 10,
  }: { filters?: Filters; day?: Day; time?: string; limit?: ResultsOptions['limit'] } = {},
) => resultsFor(corpus, query, { filters, now: { day, time }, limit });
const item = (query: string, title: string, options = {}) =>
  ask(query, options)
    .groups.flatMap(({ items }) => items)
    .find((one) => one.title.join('') === title)!;

describe('groups', () => {
  test('are in the order of their best results, past ones last', () => {
    expect(ask('理发').groups.map(({ name, count }) => [name, count])).toEqual([
      ['activity', 2],
      ['team', 1],
      ['station', 1],
      ['over', 2],
    ]);
    expect(ask('东庄社区').groups[0]).toMatchObject({ name: 'station', title: '站点' });
  });
  test('hold at most the limit, with the total count', () => {
    const [first] = ask('理发', { limit: () => 1 }).groups;
    expect([first?.items.length, first?.count]).toEqual([1, 2]);
  });
  test('move activities to the past when they end in Shanghai', () => {
    const groups = (time: string) =>
      ask('义诊', { day: '2026-11-28', time }).groups.map(({ name, items }) => [
        name,
        items[0]?.when.join(' '),
        items[0]?.state,
      ]);
    expect(groups('10:29')).toEqual([['activity', '今天 9:00—10:30', '']]);
    expect(groups('10:30')).toEqual([['over', '今天 9:00—10:30', '已结束']]);
    expect(ask('义诊', { day: '2026-11-29' }).groups.map(({ name }) => name)).toEqual(['over']);
  });
});

test('shows the next date once the session of today has ended, unless the query is for today', () => {
  const wednesday = (query: string, time: string) =>
    ask(query, { day: '2026-11-25', time }).groups.map(({ name, items }) => [name, items[0]?.when.join(' ')]);
  expect(wednesday('八段锦', '10:29')).toEqual([['activity', '今天 9:00—10:30']]);
  expect(wednesday('八段锦', '10:30')).toEqual([['activity', '12月2日周三 9:00—10:30']]);
  expect(wednesday('今天 八段锦', '10:30')).toEqual([['over', '今天 9:00—10:30']]);
});

test('shows the recurrence rule until the last session', () => {
  const seen = (day: Day, time = '08:00', query = '八段锦') => {
    const { state, rule } = item(query, '八段锦', { day, time });
    return [state, rule.join('')];
  };
  expect(seen('2026-12-02')).toEqual(['', '每周三']);
  expect(seen('2026-12-02', '10:30')).toEqual(['已结束', '']);
  expect(seen('2026-12-09')).toEqual(['已结束', '']);
  // Only today's session is over.
  expect(seen('2026-11-25', '10:30', '今天 八段锦')).toEqual(['已结束', '每周三']);
});

describe('an item', () => {
  test('has title, date, place, audience and ways to take part', () => {
    expect(item('yizhen', '义诊：量血压')).toMatchObject({
      title: ['', '义诊', '：量血压'],
      badge: '示例',
      kindMark: { code: 'lao', letter: '老' },
      when: ['11月28日周六', '9:00—10:30'],
      where: ['东庄社区·一楼大厅'],
      serves: ['为老'],
      audience: ['60岁以上'],
      join: '直接来',
      href: '/activities/yangban/dongzhuang/20261128-yizhen/',
      reason: undefined,
    });
  });
  test('highlights matches of Traditional characters and homophones', () => {
    expect(item('義診', '义诊：量血压').title).toEqual(['', '义诊', '：量血压']);
    expect(item('义珍', '义诊：量血压').title).toEqual(['', '义诊', '：量血压']);
  });
  test('has a reason where nothing else is highlighted', () => {
    expect(item('医生', '义诊：量血压').reason).toEqual({ label: '简介提到', text: ['社区', '医生', '来一上午。'] });
    expect(item('心理', '“8+N”志愿服务活动').reason).toEqual({ label: '特色', text: ['', '心理', '健康'] });
  });
  test('has the next session of a station', () => {
    expect(item('东庄社区', '东庄社区')).toMatchObject({
      next: '11月28日周六 9:00 义诊：量血压（示例）',
      kindMark: { level: '站', letter: '站' },
    });
  });
  test('links a past event to its host', () => {
    expect(item('联合志愿', '联合志愿理发')).toMatchObject({
      href: '/teams/yangban/lifa/#past-yangban-lianhe',
      when: [],
      rule: ['3月3日，年份待核'],
      state: '报道过',
      join: '',
    });
  });
  test('shows the day within the dates of the query, with 明天 for tomorrow', () => {
    expect(item('12月2日', '免费理发').when.join(' ')).toBe('12月2日周三 9:00—10:30');
    expect(item('八段锦', '八段锦', { day: '2026-11-24' }).when.join(' ')).toBe('明天周三 9:00—10:30');
    expect(item('腊八', '腊八粥，来喝一碗').when.join(' ')).toBe('2027年1月15日周五 9:00—10:30');
  });
});

describe('interpretations', () => {
  test('cover terms that differ from what was typed', () => {
    expect(ask('yizhen').interpretations).toEqual([
      { source: 'yizhen', match: 'pinyin', label: '拼音', meanings: ['义诊'] },
    ]);
    expect(ask('义珍').interpretations).toEqual([
      { source: '义珍', match: 'sound', label: '音近', meanings: ['义诊'] },
    ]);
    expect(ask('理发').interpretations).toEqual([]);
    expect(ask('义zhen').interpretations).toEqual([
      { source: '义zhen', match: 'pinyin', label: '拼音', meanings: ['义诊'] },
    ]);
    expect(ask('dongzhuangyizhen').interpretations.map(({ source, meanings }) => [source, ...meanings])).toEqual([
      ['dongzhuang', '东庄'],
      ['yizhen', '义诊'],
    ]);
  });
  test.each([
    ['周三 八段锦', '今后每个周三'],
    ['下周三 理发', '12月2日周三'],
    ['12月 理发', '2026年12月'],
    ['下周 理发', '11月30日—12月6日'],
    ['12月2日', '12月2日周三'],
    ['12月2日到5日', '12月2日—5日'],
    ['12月2日 - 5日', '12月2日—5日'],
    ['2026年 理发', '2026年'],
    ['本周六上午', '11月28日周六的5—12点'],
    ['上午 义诊', '今后每天的5—12点'],
    ['周三上午', '今后每个周三的5—12点'],
  ])('resolve %s to %s', (query, meanings) => {
    expect(ask(query).interpretations[0]?.meanings).toEqual([meanings]);
  });
  test.each<[query: string, day: Day, meanings: string]>([
    ['明天', '2026-11-24', '明天周三'],
    ['今天', '2026-11-25', '今天周三'],
    ['今天上午', '2026-11-25', '今天周三的5—12点'],
  ])('resolve %s on %s to %s', (query, day, meanings) => {
    expect(ask(query, { day }).interpretations.map((one) => one.meanings)).toEqual([[meanings]]);
  });
});

describe('facets', () => {
  test('have names for their options, activities first', () => {
    const { facets } = ask('理发');
    expect(facets.find(({ name }) => name === 'kind')?.options.map(({ name, count }) => [name, count])).toEqual([
      ['活动', 3],
      ['站点', 1],
      ['队伍', 1],
      ['报道过的活动', 1],
    ]);
    expect(facets.find(({ name }) => name === 'when')?.options.map(({ name, count }) => [name, count])).toEqual([
      ['还有的', 4],
      ['办过的', 2],
    ]);
  });
  test('are left out with a single option, unless it is chosen', () => {
    expect(ask('腊八').facets).toEqual([]);
    expect(ask('理发', { filters: { kind: 'team' } }).facets.map(({ name }) => name)).toContain('kind');
    expect(ask('腊八', { filters: { kind: 'activity' } }).facets.map(({ name }) => name)).toEqual(['kind']);
  });
});

describe('no results', () => {
  test('with filters differ from none at all', () => {
    const { count, total, suggestions } = ask('理发', { filters: { kind: 'district' } });
    expect([count, total, suggestions !== undefined]).toEqual([0, 6, true]);
  });
  test('name unresolved tokens and relaxed queries', () => {
    expect(ask('理发火锅')).toMatchObject({
      count: 0,
      unresolved: ['理发火锅'],
      suggestions: { relaxed: [{ query: '理发', count: 6 }] },
    });
  });
  test('come without suggestions before the repairs chunk has arrived', () => {
    const first = openIndex({ core: samplePacked().core });
    expect(
      resultsFor(first, '火锅', { filters: {}, now: { day: SAMPLE_DAY, time: '08:00' }, limit: () => 5 }),
    ).toMatchObject({ count: 0, suggestions: undefined });
  });
});
