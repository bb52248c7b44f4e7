import { expect, test } from 'vitest';
import { readQuery } from './query.ts';
import { sampleCorpus, SAMPLE_TODAY } from './sample-corpus.ts';
import { suggestionsFor } from './suggest.ts';

const corpus = sampleCorpus();
const suggest = (query: string) => suggestionsFor(corpus, readQuery(query, corpus, { today: SAMPLE_TODAY, festivals: corpus.festivals }), SAMPLE_TODAY);

test('words that no entry has together are offered alone', () => {
  expect(suggest('园博 腊八').looser).toEqual([{ query: '园博', count: 4 }, { query: '腊八', count: 1 }]);
});

test('with a part that means nothing the others are offered', () => {
  expect(suggest('理发 火锅').looser).toEqual([{ query: '理发', count: 6 }]);
  expect(suggest('理发火锅').looser).toEqual([{ query: '理发', count: 6 }]);
});

test('the nearest words are named', () => {
  expect(suggest('学雷锋理发店').nearest).toContain('学雷锋志愿理发队');
  expect(suggest('xqzvw')).toEqual({ nearest: [], looser: [] });
});

test('words that only sound the same are suggested, no answer', () => {
  expect(suggest('里罚').nearest).toEqual(['理发']);
});
