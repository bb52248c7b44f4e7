import { expect, test } from 'vitest';
import type { Corpus } from '../index/corpus.ts';
import { readQuery } from '../query/query.ts';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { suggestionsFor } from './suggest.ts';

const corpus = sampleCorpus();
const suggest = (query: string) =>
  suggestionsFor(corpus, readQuery(query, corpus, { today: SAMPLE_TODAY, festivals: corpus.festivals }), SAMPLE_TODAY);

test('words that no entry has together are offered alone', () => {
  expect(suggest('园博 腊八').looser).toEqual([
    { query: '园博', count: 4 },
    { query: '腊八', count: 1 },
  ]);
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

test('digits are not cut, letters are compared as they stand, and no number becomes another', () => {
  expect(suggest('12345')).toEqual({ nearest: [], looser: [] });
  expect(suggest('60380')).toEqual({ nearest: [], looser: [] });
  expect(suggest('huoguodian')).toEqual({ nearest: [], looser: [] });

  expect(suggest('bakduanjjin').nearest).toEqual(['八段锦']);
  expect(suggest('9+N志愿服务活').nearest).toEqual([]);
});

test('each word is looked for once, however many ways there are to leave some out', () => {
  let looks = 0;
  const counted: Corpus = {
    ...corpus,
    get titles() {
      looks += 1;
      return corpus.titles;
    },
  };
  const reading = readQuery('理发 义诊 八段锦 腊八 环保 园博 东庄', corpus, {
    today: SAMPLE_TODAY,
    festivals: corpus.festivals,
  });
  expect(suggestionsFor(counted, reading, SAMPLE_TODAY).looser[0]).toEqual({ query: '理发', count: 6 });
  expect(looks).toBe(reading.wants.length);
});
