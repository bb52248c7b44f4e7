import type { Day } from '../../calendar/day.ts';
import { expect, test } from 'vitest';
import { openIndex } from '../index/corpus.ts';
import { dayNumber } from '../query/day-number.ts';
import type { SearchDocument } from '../index/document.ts';
import { search } from '../engine.ts';
import { packIndex } from '../index/pack.ts';
import { SAMPLE_DAY, SAMPLE_DOCUMENTS, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { tablesOf } from '../index/tables.ts';
import type { State } from '../choice/vocabulary.ts';

const activity = (
  title: string,
  day: Day | '',
  time = '',
  { state = '', place = '' }: { state?: State; place?: string } = {},
): SearchDocument => ({
  ...SAMPLE_DOCUMENTS[0]!,
  kind: 'activity',
  key: `yangban/dongzhuang/${title}`,
  title,
  alias: '',
  links: ['station:yangban/dongzhuang'],
  place,
  state,
  sessions: day === '' ? [] : [{ day: dayNumber(day), time, place: '' }],
});

/** Titles of the activities found, in order. */
function found(query: string, activities: readonly SearchDocument[]): string[] {
  const documents = [...SAMPLE_DOCUMENTS.slice(0, 2), ...activities];
  const { core, summaries, rest } = packIndex(documents, {
    today: SAMPLE_DAY,
    tables: tablesOf(documents, [2026]),
    objects: [],
    fields: [],
  });
  const corpus = openIndex({ core, summaries, rest });
  return search(corpus, query, { today: SAMPLE_TODAY })
    .hits.map(({ record }) => corpus.record(record))
    .filter(({ kind }) => kind === 'activity')
    .map(({ title }) => title);
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
