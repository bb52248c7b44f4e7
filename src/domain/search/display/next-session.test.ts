import { expect, test } from 'vitest';
import { nextSessionAt } from './next-session.ts';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';

const corpus = sampleCorpus();
const numberOf = (key: string) =>
  Array.from({ length: corpus.size }, (_, number) => number).find((number) => corpus.record(number).key === key)!;
const next = (key: string, today: number, time = '08:00') => {
  const found = nextSessionAt(corpus, numberOf(key), { today, time });
  return found && [found.record.title, found.day - SAMPLE_TODAY];
};

test('returns the next session of the host', () => {
  expect(next('yangban/dongzhuang', SAMPLE_TODAY)).toEqual(['义诊：量血压', 5]);
  expect(next('yangban/yuanbo', SAMPLE_TODAY)).toEqual(['八段锦', 2]);
  expect(next('yangban/lifa', SAMPLE_TODAY)).toEqual(['免费理发', 9]);
  expect(next('yangban', SAMPLE_TODAY)).toEqual(['八段锦', 2]);
});

test('includes a session of today until it ends', () => {
  const wednesday = SAMPLE_TODAY + 2;
  expect(next('yangban/yuanbo', wednesday, '10:29')).toEqual(['八段锦', 2]);
  expect(next('yangban/yuanbo', wednesday, '10:30')).toEqual(['八段锦', 9]);
});

test('returns undefined when no session is to come', () => {
  expect(next('yangban/lifa', SAMPLE_TODAY + 400)).toBeUndefined();
});
