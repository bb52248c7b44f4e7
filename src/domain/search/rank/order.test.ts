import type { Day } from '../../calendar/day.ts';
import { districtOf } from '../../key.ts';
import { describe, expect, test } from 'vitest';
import { openIndex } from '../index/corpus.ts';
import { dayNumber } from '../query/day-number.ts';
import type { SearchDocument } from '../index/document.ts';
import { search } from '../engine.ts';
import { packIndex } from '../index/pack.ts';
import type { Corpus } from '../model.ts';
import { SAMPLE_DAY, SAMPLE_DOCUMENTS, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { tablesOf } from '../index/tables.ts';
import type { State } from '../choice/vocabulary.ts';

const activity = (
  title: string,
  day: Day | '',
  time = '',
  { state = '', place = '', station = 'yangban/dongzhuang' }: { state?: State; place?: string; station?: string } = {},
): SearchDocument => ({
  ...SAMPLE_DOCUMENTS[0]!,
  kind: 'activity',
  key: `${station}/${title}`,
  title,
  alias: '',
  district: districtOf(station),
  links: [`station:${station}`],
  place,
  state,
  sessions: day === '' ? [] : [{ day: dayNumber(day), time, place: '' }],
});

const OTHER_DISTRICT: SearchDocument = { ...SAMPLE_DOCUMENTS[0]!, key: 'shifan', title: '示范区', district: 'shifan' };
const [DONGZHUANG, YUANBO] = [SAMPLE_DOCUMENTS[1]!, SAMPLE_DOCUMENTS[2]!];
const FAR_STATION: SearchDocument = { ...DONGZHUANG, key: 'shifan/qiaotou', title: '桥头驿站', district: 'shifan' };

/** Titles of the activities found, in order. */
function found(query: string, activities: readonly SearchDocument[], place = ''): string[] {
  const corpus = open([SAMPLE_DOCUMENTS[0]!, OTHER_DISTRICT, DONGZHUANG, YUANBO, FAR_STATION, ...activities]);
  return search(corpus, query, { today: SAMPLE_TODAY, place })
    .hits.map(({ record }) => corpus.record(record))
    .filter(({ kind }) => kind === 'activity')
    .map(({ title }) => title);
}

function firstOf(documents: readonly SearchDocument[], query: string): string | undefined {
  const corpus = open(documents);
  const [hit] = search(corpus, query, { today: SAMPLE_TODAY }).hits;
  return hit && corpus.record(hit.record).title;
}

function open(documents: readonly SearchDocument[]): Corpus {
  const { core, summaries, rest } = packIndex(documents, {
    today: SAMPLE_DAY,
    tables: tablesOf(documents, [2026]),
    objects: [],
    fields: [],
  });
  return openIndex({ core, summaries, rest });
}

test('sorts one day by hour, then without one, then provisional, then cancelled', () => {
  expect(
    found('课', [
      activity('甲课', '2026-12-01', '09:00-10:00', { state: '取消' }),
      activity('乙课', '2026-12-01', '08:00', { state: '暂定' }),
      activity('丙课', '2026-12-01'),
      activity('丁课', '2026-12-01', '14:00'),
      activity('戊课', '2026-12-01', '09:30-11:00', { state: '已满' }),
    ]),
  ).toEqual(['戊课', '丁课', '丙课', '乙课', '甲课']);
});

test('puts the record that has the query for one of its names before records whose title contains it', () => {
  const concept: SearchDocument = {
    ...SAMPLE_DOCUMENTS[0]!,
    kind: 'concept',
    key: 'peixun',
    title: '培训',
    district: '',
  };
  const documents = [
    SAMPLE_DOCUMENTS[0]!,
    DONGZHUANG,
    { ...concept, alias: '志愿大讲堂、大讲堂、学院' },
    activity('大讲堂开讲', '2026-12-01'),
  ];
  expect(['大讲堂', '学院', '讲堂'].map((query) => firstOf(documents, query))).toEqual(['培训', '培训', '大讲堂开讲']);
});

test('sorts by date wherever the title matches, and puts undated activities last', () => {
  expect(
    found('编织', [
      activity('编织', ''),
      activity('编织课', ''),
      activity('编织班', '2027-01-10'),
      activity('学着做一个编织的篮子', '2026-12-10'),
    ]),
  ).toEqual(['编织', '学着做一个编织的篮子', '编织班', '编织课']);
});

test('scores the place as high as the host', () => {
  expect(
    found('东庄社区', [
      activity('甲课', '2027-01-10', '', { place: '东庄社区' }),
      activity('乙课', '2026-12-10', '', { place: '礼堂' }),
    ]),
  ).toEqual(['乙课', '甲课']);
});

describe('the place of the reader', () => {
  const COURSES = [
    activity('甲课', '2026-12-01', '', { station: 'shifan/qiaotou' }),
    activity('乙课', '2026-12-02', '', { station: 'yangban/yuanbo' }),
    activity('丙课', '2026-12-03'),
    activity('丁课', '2026-12-04', '', { state: '取消' }),
  ];
  test('comes before the date: the own station, its district, then others', () => {
    expect(found('课', COURSES)).toEqual(['甲课', '乙课', '丙课', '丁课']);
    expect(found('课', COURSES, 'yangban/dongzhuang')).toEqual(['丙课', '乙课', '甲课', '丁课']);
    expect(found('课', COURSES, 'shifan')).toEqual(['甲课', '乙课', '丙课', '丁课']);
    expect(found('课', COURSES, 'yangban')).toEqual(['乙课', '丙课', '甲课', '丁课']);
  });
  test('comes after the score, and after what is over', () => {
    const near = [
      activity('学做手工', '2026-12-03', '', { place: '手工课教室' }),
      activity('手工课：画画', '2026-11-01'),
    ];
    const far = activity('手工课：折纸', '2026-12-20', '', { station: 'shifan/qiaotou' });
    expect(found('手工课', [...near, far], 'yangban/dongzhuang')[0]).toBe('手工课：折纸');
  });
  test('that the site no longer has changes nothing', () => {
    expect(found('课', COURSES, 'nowhere/gone')).toEqual(found('课', COURSES));
  });
});
