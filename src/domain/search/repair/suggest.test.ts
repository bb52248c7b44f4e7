import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse.ts';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { suggest } from './suggest.ts';
import type { Corpus } from '../model.ts';

const corpus = sampleCorpus();
const suggestFor = (query: string) =>
  suggest(corpus, parseQuery(query, corpus, { today: SAMPLE_TODAY, festivals: corpus.festivals }), SAMPLE_TODAY);

test('offers each word alone where no record has all of them', () => {
  expect(suggestFor('园博 腊八').relaxed).toEqual([
    { query: '园博', count: 4 },
    { query: '腊八', count: 1 },
  ]);
});

test('leaves out the token that cannot be resolved', () => {
  expect(suggestFor('理发 火锅').relaxed).toEqual([{ query: '理发', count: 6 }]);
  expect(suggestFor('理发火锅').relaxed).toEqual([{ query: '理发', count: 6 }]);
});

test('names similar words', () => {
  expect(suggestFor('学雷锋理发店').similar).toContain('学雷锋志愿理发队');
  expect(suggestFor('xqzvw')).toEqual({ similar: [], relaxed: [] });
});

test('suggests homophones of which no character is right', () => {
  expect(suggestFor('里罚').similar).toEqual(['理发']);
});

test('splits no digits, tells letters by edit distance, and never changes a number', () => {
  expect(suggestFor('12345')).toEqual({ similar: [], relaxed: [] });
  expect(suggestFor('60380')).toEqual({ similar: [], relaxed: [] });
  expect(suggestFor('huoguodian')).toEqual({ similar: [], relaxed: [] });

  expect(suggestFor('bakduanjjin').similar).toEqual(['八段锦']);
  expect(suggestFor('9+N志愿服务活').similar).toEqual([]);
});

test('scores each term once for all relaxed queries', () => {
  let scored = 0;
  const counted: Corpus = {
    ...corpus,
    get titles() {
      scored += 1;
      return corpus.titles;
    },
  };
  const parsed = parseQuery('理发 义诊 八段锦 腊八 环保 园博 东庄', corpus, {
    today: SAMPLE_TODAY,
    festivals: corpus.festivals,
  });
  expect(suggest(counted, parsed, SAMPLE_TODAY).relaxed[0]).toEqual({ query: '理发', count: 6 });
  expect(scored).toBe(parsed.terms.length);
});
