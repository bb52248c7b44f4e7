import type { Day } from '../../domain/calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { sampleCorpus, SAMPLE_DAY, samplePacked } from '../../domain/search/testing/sample-corpus.ts';
import { openIndex, resultsFor, type Asked, type Filters } from './results.ts';

const corpus = sampleCorpus();
const ask = (
  query: string,
  {
    filters = {},
    day = SAMPLE_DAY,
    time = '08:00',
    most = () => 10,
  }: { filters?: Filters; day?: Day; time?: string; most?: Asked['most'] } = {},
) => resultsFor(corpus, query, { filters, now: { day, time }, most });
const item = (query: string, title: string, options = {}) =>
  ask(query, options)
    .groups.flatMap(({ items }) => items)
    .find((one) => one.title.join('') === title)!;

describe('groups', () => {
  test('stand in the order of their best results, and what is over comes last', () => {
    expect(ask('理发').groups.map(({ name, count }) => [name, count])).toEqual([
      ['activity', 2],
      ['team', 1],
      ['station', 1],
      ['over', 2],
    ]);
    expect(ask('东庄社区').groups[0]).toMatchObject({ name: 'station', title: '站点' });
  });
  test('hold as many as are wanted, and tell how many there are', () => {
    const [first] = ask('理发', { most: () => 1 }).groups;
    expect([first?.items.length, first?.count]).toEqual([1, 2]);
  });
  test('move to what is over when the clock in Shanghai says so', () => {
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

test('what ended today gives way to its next date, unless today was asked for', () => {
  const wednesday = (query: string, time: string) =>
    ask(query, { day: '2026-11-25', time }).groups.map(({ name, items }) => [name, items[0]?.when.join(' ')]);
  expect(wednesday('八段锦', '10:29')).toEqual([['activity', '今天 9:00—10:30']]);
  expect(wednesday('八段锦', '10:30')).toEqual([['activity', '12月2日周三 9:00—10:30']]);
  expect(wednesday('今天 八段锦', '10:30')).toEqual([['over', '今天 9:00—10:30']]);
});

test('a series that is over no longer says on which weekdays it was', () => {
  const seen = (day: Day, time = '08:00', query = '八段锦') => {
    const { state, rule } = item(query, '八段锦', { day, time });
    return [state, rule.join('')];
  };
  expect(seen('2026-12-02')).toEqual(['', '每周三']);
  expect(seen('2026-12-02', '10:30')).toEqual(['已结束', '']);
  expect(seen('2026-12-09')).toEqual(['已结束', '']);
  // Today's is over, the series is not.
  expect(seen('2026-11-25', '10:30', '今天 八段锦')).toEqual(['已结束', '每周三']);
});

describe('an item', () => {
  test('says what, when next, where, for whom and how to take part', () => {
    expect(item('yizhen', '义诊：量血压')).toMatchObject({
      title: ['', '义诊', '：量血压'],
      badge: '示例',
      sign: { code: 'lao', letter: '老' },
      when: ['11月28日周六', '9:00—10:30'],
      where: ['东庄社区·一楼大厅'],
      serves: ['为老'],
      audience: ['60岁以上'],
      join: '直接来',
      href: '/activities/yangban/dongzhuang/20261128-yizhen/',
      reason: undefined,
    });
  });
  test('marks what was written in Traditional characters or with the same sound', () => {
    expect(item('義診', '义诊：量血压').title).toEqual(['', '义诊', '：量血压']);
    expect(item('义珍', '义诊：量血压').title).toEqual(['', '义诊', '：量血压']);
  });
  test('says why it is here where nothing else shows it', () => {
    expect(item('医生', '义诊：量血压').reason).toEqual({ label: '简介提到', text: ['社区', '医生', '来一上午。'] });
    expect(item('心理', '“8+N”志愿服务活动').reason).toEqual({ label: '特色', text: ['', '心理', '健康'] });
  });
  test('of a place says what takes place there next', () => {
    expect(item('东庄社区', '东庄社区')).toMatchObject({
      next: '11月28日周六 9:00 义诊：量血压（示例）',
      sign: { level: '站', letter: '站' },
    });
  });
  test('of the past leads to who did it', () => {
    expect(item('联合志愿', '联合志愿理发')).toMatchObject({
      href: '/teams/yangban/lifa/#past-yangban-lianhe',
      when: [],
      rule: ['3月3日，年份待核'],
      state: '报道过',
      join: '',
    });
  });
  test('names the day that was asked for, tomorrow by name', () => {
    expect(item('12月2日', '免费理发').when.join(' ')).toBe('12月2日周三 9:00—10:30');
    expect(item('八段锦', '八段锦', { day: '2026-11-24' }).when.join(' ')).toBe('明天周三 9:00—10:30');
    expect(item('腊八', '腊八粥，来喝一碗').when.join(' ')).toBe('2027年1月15日周五 9:00—10:30');
  });
});

describe('what was understood', () => {
  test('is told where it is not what was typed', () => {
    expect(ask('yizhen').understood).toEqual([{ source: 'yizhen', label: '拼音', means: ['义诊'] }]);
    expect(ask('义珍').understood).toEqual([{ source: '义珍', label: '音近', means: ['义诊'] }]);
    expect(ask('理发').understood).toEqual([]);
    expect(ask('义zhen').understood).toEqual([{ source: '义zhen', label: '拼音', means: ['义诊'] }]);
    expect(ask('dongzhuangyizhen').understood.map(({ source, means }) => [source, ...means])).toEqual([
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
  ])('%s is %s', (query, means) => {
    expect(ask(query).understood[0]?.means).toEqual([means]);
  });
  test.each<[query: string, day: Day, means: string]>([
    ['明天', '2026-11-24', '明天周三'],
    ['今天', '2026-11-25', '今天周三'],
    ['今天上午', '2026-11-25', '今天周三的5—12点'],
  ])('%s, asked on %s, is %s', (query, day, means) => {
    expect(ask(query, { day }).understood.map((one) => one.means)).toEqual([[means]]);
  });
});

describe('facets', () => {
  test('have the names of their choices, activities first', () => {
    const { facets } = ask('理发');
    expect(facets.find(({ name }) => name === 'kind')?.choices.map(({ name, count }) => [name, count])).toEqual([
      ['活动', 3],
      ['站点', 1],
      ['队伍', 1],
      ['报道过的活动', 1],
    ]);
    expect(facets.find(({ name }) => name === 'when')?.choices.map(({ name, count }) => [name, count])).toEqual([
      ['还有的', 4],
      ['办过的', 2],
    ]);
  });
  test('with one choice are not offered, unless it was chosen', () => {
    expect(ask('腊八').facets).toEqual([]);
    expect(ask('理发', { filters: { kind: 'team' } }).facets.map(({ name }) => name)).toContain('kind');
    expect(ask('腊八', { filters: { kind: 'activity' } }).facets.map(({ name }) => name)).toEqual(['kind']);
  });
});

describe('nothing', () => {
  test('with filters is told apart from nothing at all', () => {
    const { count, total, suggestions } = ask('理发', { filters: { kind: 'district' } });
    expect([count, total, suggestions !== undefined]).toEqual([0, 6, true]);
  });
  test('names what is unknown, and what would find something', () => {
    expect(ask('理发火锅')).toMatchObject({
      count: 0,
      unknown: ['理发火锅'],
      suggestions: { looser: [{ query: '理发', count: 6 }] },
    });
  });
  test('suggests nothing before what finds suggestions has arrived', () => {
    const first = openIndex({ core: samplePacked().core });
    expect(
      resultsFor(first, '火锅', { filters: {}, now: { day: SAMPLE_DAY, time: '08:00' }, most: () => 5 }),
    ).toMatchObject({ count: 0, suggestions: undefined });
  });
});
