import { expect, test } from 'vitest';
import { haystacksOf, judgeAll, judgeText } from './relevance.ts';
import { qualityOf } from './quality.ts';
import { SAMPLE_DOCUMENTS } from './sample-corpus.ts';

const haystacks = haystacksOf(SAMPLE_DOCUMENTS, (text) => text);
const lifa = { query: '理发', kind: '', judge: judgeText('理发') };
const best = 'activity:yangban/lifa/shangmen';
const tagged = 'station:yangban/dongzhuang';

test('grades matches in titles, in names and tags, and in running text', () => {
  const gain = (id: string, text: string) => judgeText(text)(haystacks.find((haystack) => haystack.id === id)!);
  expect([
    gain(best, '理发'),
    gain(tagged, '理发'),
    gain('activity:yangban/dongzhuang/20261128-yizhen', '医生'),
    gain(tagged, '医生'),
  ]).toEqual([3, 2, 1, 0]);
  expect(judgeAll([judgeText('东庄'), judgeText('医生')])(haystacks[5]!)).toBe(1);
});

test('measures success, reciprocal rank, recall and false positives', () => {
  expect(qualityOf([lifa], haystacks, () => [best])).toMatchObject({
    success1: 1,
    mrr10: 1,
    recall10: 1 / 5,
    falsePositives: 0,
    answers: 1,
  });
  expect(qualityOf([lifa], haystacks, () => ['district:yangban', tagged, best])).toMatchObject({
    success1: 0,
    mrr10: 1 / 2,
    recall10: 1 / 5,
    falsePositives: 1,
  });
  expect(qualityOf([lifa], haystacks, () => [])).toMatchObject({ success1: 0, mrr10: 0, ndcg10: 0 });
});

test('rewards no results for a query without relevant documents', () => {
  const none = { query: '火锅', kind: '', judge: () => 0 as const };
  expect(qualityOf([none], haystacks, () => [])).toMatchObject({ success1: 1, ndcg10: 1, falsePositives: 0 });
  expect(qualityOf([none], haystacks, () => [best])).toMatchObject({ success1: 0, ndcg10: 0, falsePositives: 1 });
});
