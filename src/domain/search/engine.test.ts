import { describe, expect, test } from 'vitest';
import { openIndex } from './index/corpus.ts';
import { search } from './engine.ts';
import type { Filters } from './choice/facets.ts';
import { sampleCorpus, samplePacked, SAMPLE_DOCUMENTS, SAMPLE_TODAY } from './testing/sample-corpus.ts';

const corpus = sampleCorpus();
const found = (query: string, filters: Filters = {}) =>
  search(corpus, query, { today: SAMPLE_TODAY, filters }).hits.map(({ record }) => corpus.record(record).key);

test('unpacks each record as the document was', () => {
  for (const document of SAMPLE_DOCUMENTS) {
    const record = Array.from({ length: corpus.size }, (_, number) => corpus.record(number)).find(
      ({ kind, key }) => kind === document.kind && key === document.key,
    );
    expect(record).toMatchObject({
      title: document.title,
      alias: document.alias,
      place: document.place,
      when: document.when,
      tags: document.tags,
      audience: document.audience,
      passages: document.passages,
      state: document.state,
      join: document.join,
      badge: document.badge,
      level: document.level,
      serves: document.serves.map((name) => ({ name })),
      district: { code: 'yangban', name: '样板区' },
    });
    expect(record?.links.map(({ kind, key }) => `${kind}:${key}`)).toEqual(document.links);
    for (const session of document.sessions)
      expect(record?.session(session.day)).toMatchObject({ time: session.time, place: document.place });
  }
});

describe('order', () => {
  test('ranks titles before names, places and tags, and these before running text', () => {
    expect(found('社区')).toEqual(['yangban/dongzhuang', 'yangban/yuanbo', ...found('社区').slice(2)]);
    expect(found('社区').slice(2, 4)).toEqual([
      'yangban/yuanbo/202611-baduanjin',
      'yangban/dongzhuang/20261128-yizhen',
    ]);
    // The second matches by its service object 为老.
    expect(found('60岁')).toEqual(['yangban/dongzhuang/20261128-yizhen', 'yangban/dongzhuang/20261202-lifa']);
  });
  test('ranks upcoming before past, sooner first', () => {
    expect(found('免费理发').slice(0, 2)).toEqual(['yangban/dongzhuang/20261202-lifa', 'yangban/yuanbo/20261104-lifa']);
  });
  test('ranks activities by date, wherever their title matches', () => {
    expect(found('理发')[0]).toBe('yangban/dongzhuang/20261202-lifa');
    expect(found('东庄').filter((key) => key.includes('/2'))).toEqual([
      'yangban/dongzhuang/20261128-yizhen',
      'yangban/dongzhuang/20261202-lifa',
      'yangban/dongzhuang/20270115-laba',
    ]);
  });
  test('requires every term to match', () => {
    expect(found('园博 理发')).toEqual(['yangban/yuanbo/20261104-lifa']);
    expect(found('理发 园博')).toEqual(['yangban/yuanbo/20261104-lifa']);
    expect(found('园博 腊八')).toEqual([]);
    expect(found('园博 火锅')).toEqual([]);
  });
});

describe('dates', () => {
  test('lists what takes place on a day', () => {
    expect(found('12月2日')).toEqual(['yangban/yuanbo/202611-baduanjin', 'yangban/dongzhuang/20261202-lifa']);
    expect(found('下周三 理发')).toEqual(['yangban/dongzhuang/20261202-lifa']);
    expect(found('今天')).toEqual([]);
  });
  test('lists what begins at a time of day', () => {
    expect(found('12月2日上午')).toEqual(['yangban/yuanbo/202611-baduanjin', 'yangban/dongzhuang/20261202-lifa']);
    expect(found('12月2日 上午 理发')).toEqual(['yangban/dongzhuang/20261202-lifa']);
    expect([found('12月2日下午'), found('12月2日 下午')]).toEqual([[], []]);
    expect(found('上午').slice(0, 2)).toEqual([
      'yangban/dongzhuang/20261128-yizhen',
      'yangban/yuanbo/202611-baduanjin',
    ]);
    expect(found('周末有什么好玩的')).toEqual([
      'yangban/dongzhuang/20261128-yizhen',
      'yangban/yuanbo/20261205-huanbao',
    ]);
  });
  test('requires two date terms to match on the same day', () => {
    expect(found('12月 周三 八段锦')).toEqual(['yangban/yuanbo/202611-baduanjin']);
    expect(found('11月25日 12月2日')).toEqual([]);
  });
  test('keeps the date of a record that matches a festival by text only', () => {
    const named = search(corpus, '冬至 粥', { today: SAMPLE_TODAY });
    expect(named.hits).toEqual([]);
    expect(search(corpus, '腊八', { today: SAMPLE_TODAY + 300 }).hits[0]?.day).toBe(SAMPLE_TODAY + 53);
  });
  test('returns the day within the dates of the query', () => {
    const { hits } = search(corpus, '下周三 八段锦', { today: SAMPLE_TODAY });
    expect(hits.map(({ day, past }) => [day, past])).toEqual([[SAMPLE_TODAY + 9, false]]);
    expect(search(corpus, '八段锦', { today: SAMPLE_TODAY + 30 }).hits[0]).toMatchObject({
      day: SAMPLE_TODAY + 9,
      past: true,
    });
  });
});

describe('facets', () => {
  const { facets } = search(corpus, '理发', { today: SAMPLE_TODAY, filters: { kind: 'activity' } });
  test('counts what passes the filters of the other facets', () => {
    expect(facets.kind.map(({ code, count }) => [code, count])).toEqual([
      ['station', 1],
      ['team', 1],
      ['activity', 3],
      ['past', 1],
    ]);
    expect(facets.when.map(({ code, count }) => [code, count])).toEqual([
      ['upcoming', 2],
      ['past', 1],
    ]);
    expect(facets.object.map(({ code, count }) => [code, count])).toEqual([
      ['lao', 1],
      ['kun', 1],
    ]);
  });
  test('filters the results', () => {
    expect(found('理发', { kind: 'activity', when: 'past' })).toEqual(['yangban/yuanbo/20261104-lifa']);
    expect(found('理发', { object: 'kun', field: 'xiangfeng', district: 'yangban' })).toEqual([
      'yangban/dongzhuang/20261202-lifa',
    ]);
  });
  test('ignores unknown codes', () => {
    expect(found('理发', { district: 'nowhere' })).toEqual(found('理发'));
  });
});

test('accepts pinyin with spaces, tones and other tokens', () => {
  expect([
    found('yi zhen'),
    found('yì zhěn'),
    found('东庄 yi zhen'),
    found('dong zhuang yi zhen'),
    found('dong zhuang 义诊'),
  ]).toEqual(Array(5).fill(found('东庄 义诊')));
});

test('finds states as keywords', () => {
  expect([found('取消'), found('暂定'), found('quxiao')]).toEqual([
    ['yangban/yuanbo/20261205-huanbao'],
    [],
    ['yangban/yuanbo/20261205-huanbao'],
  ]);
});

test('finds nothing for stop words alone', () => {
  expect([found('的'), found('哪里可以'), found(''), found('！？')]).toEqual([[], [], [], []]);
});

test('answers from the core alone', () => {
  const { core } = JSON.parse(JSON.stringify(samplePacked())) as ReturnType<typeof samplePacked>;
  const first = openIndex({ core });
  const titles = search(first, 'lifa', { today: SAMPLE_TODAY }).hits.map(({ record }) => first.record(record).title);
  expect(titles).toContain('免费理发');
  expect(titles).not.toContain('联合志愿理发');
  expect(search(first, '60岁', { today: SAMPLE_TODAY }).hits).toEqual([]);
});
