import { describe, expect, test } from 'vitest';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import {
  exactMatch,
  scriptSplit,
  dateAndRest,
  compoundMatch,
  resolveToken,
  dateAndText,
  questionStripped,
} from './stages.ts';
import { REPAIRS } from '../repair/repairs.ts';
import { pinyin } from './pinyin.ts';
import { homophonePiece, homophone } from '../repair/homophones.ts';
import type { Stage } from '../model.ts';

const corpus = sampleCorpus();
const dates = { today: SAMPLE_TODAY, festivals: corpus.festivals };
const resolve = (stage: Stage, token: string) =>
  stage(token, corpus, dates)?.map(({ variants, range }) => (range ? `@${variants.join('|')}` : variants[0]));

describe.each<[string, Stage, [token: string, variants: string[] | undefined][]]>([
  [
    'exact match',
    exactMatch,
    [
      ['理发', ['理发']],
      ['腊八', ['@腊八']],
      ['今天', ['@']],
      ['火锅', undefined],
    ],
  ],
  [
    'date and text',
    dateAndText,
    [
      ['12月2日理发', ['@', '理发']],
      ['周三理发', ['@', '理发']],
      ['周末腊八粥', undefined],
      ['理发', undefined],
      ['今天火锅', undefined],
    ],
  ],
  [
    'date and unrelated text',
    dateAndRest,
    [
      ['周末腊八粥', ['@', '腊八粥']],
      ['周末火锅', undefined],
    ],
  ],
  [
    'question stripped',
    questionStripped,
    [
      ['哪里可以理发', ['理发']],
      ['理发', undefined],
    ],
  ],
  [
    'split by script',
    scriptSplit,
    [
      ['东庄yizhen', ['东庄', '义诊']],
      ['东庄', undefined],
    ],
  ],
  [
    'compound',
    compoundMatch,
    [
      ['东庄理发', ['东庄', '理发']],
      ['园博环保', ['园博', '环保']],
      ['园博腊八', undefined],
    ],
  ],
  [
    'pinyin',
    pinyin,
    [
      ['yizhen', ['义诊']],
      ['lf', ['理发']],
      ['yzhen', ['义诊']],
      ['baduanj', ['八段锦']],
      ['xqz', undefined],
    ],
  ],
  [
    'pinyin of several words',
    REPAIRS.pinyinCompound,
    [
      ['dongzhuanglifa', ['东庄', '理发']],
      ['yuanbolaba', undefined],
      ['lifaxqz', undefined],
    ],
  ],
  [
    'mixed script in one word',
    REPAIRS.mixedScript,
    [
      ['义zhen', ['义诊']],
      ['li发', ['理发']],
      ['八duan锦', ['八段锦']],
      ['东庄yizhen', undefined],
      ['理发', undefined],
      ['2yizhen', undefined],
    ],
  ],
  [
    'typo in pinyin',
    REPAIRS.pinyinTypo,
    [
      ['baduanjon', ['八段锦']],
      ['xq', undefined],
    ],
  ],
  [
    'homophone of a whole word',
    homophone,
    [
      ['心里健康', ['心理健康']],
      ['八断锦', ['八段锦']],
      ['巴段金', ['八段锦']],
      ['理法', undefined],
    ],
  ],
  [
    'homophone of one piece',
    homophonePiece,
    [
      ['理法', ['理发']],
      ['东庄理法', ['东庄', '理发']],
      ['火锅', undefined],
      ['里罚', undefined],
      ['东庄里罚', undefined],
      ['园搬', undefined],
    ],
  ],
  [
    'typo in characters',
    REPAIRS.typo,
    [
      ['八锻锦', ['八段锦']],
      ['学雷锋志愿埋发队', ['学雷锋志愿理发队']],
      ['火锅店', undefined],
      ['9n志愿服务', undefined],
    ],
  ],
])('%s', (_, stage, examples) => {
  test.each(examples)('%s', (token, variants) => {
    expect(resolve(stage, token)).toEqual(variants);
  });
});

test('resolves a token once per day', () => {
  let lookups = 0;
  const counted = {
    ...corpus,
    meanings: new Map(),
    has: (text: string) => {
      lookups += 1;
      return corpus.contains(text);
    },
  };
  const first = resolveToken('疫侮戊忿', counted, dates);
  const before = lookups;
  expect([resolveToken('疫侮戊忿', counted, dates), lookups]).toEqual([first, before]);
  expect(resolveToken('明天', counted, { ...dates, today: SAMPLE_TODAY + 1 })?.[0]?.range?.from).toBe(SAMPLE_TODAY + 2);
  expect(resolveToken('明天', counted, dates)?.[0]?.range?.from).toBe(SAMPLE_TODAY + 1);
});

test('returns the terms of the first stage that applies', () => {
  expect(resolveToken('理发', corpus, dates)).toEqual([{ source: '理发', variants: ['理发'], match: 'exact' }]);
  expect(resolveToken('疫侮戊忿', corpus, dates)).toBeUndefined();
});
