import { describe, expect, test } from 'vitest';
import { sampleCorpus, SAMPLE_TODAY } from '../testing/sample-corpus.ts';
import { asWritten, byScript, dateAndRest, glued, meaningOf, withDate, withoutQuestion } from './tiers.ts';
import { REPAIRS } from '../repair/repairs.ts';
import { pinyin } from './tiers-letters.ts';
import { soundsInPart, soundsLike } from '../repair/tiers-sound.ts';
import type { Tier } from '../query/want.ts';

const corpus = sampleCorpus();
const dates = { today: SAMPLE_TODAY, festivals: corpus.festivals };
const understands = (tier: Tier, part: string) =>
  tier(part, corpus, dates)?.map(({ texts, span }) => (span ? `@${texts.join('|')}` : texts[0]));

describe.each<[string, Tier, [part: string, means: string[] | undefined][]]>([
  [
    'as written',
    asWritten,
    [
      ['理发', ['理发']],
      ['腊八', ['@腊八']],
      ['今天', ['@']],
      ['火锅', undefined],
    ],
  ],
  [
    'with a date',
    withDate,
    [
      ['12月2日理发', ['@', '理发']],
      ['周三理发', ['@', '理发']],
      ['周末腊八粥', undefined],
      ['理发', undefined],
      ['今天火锅', undefined],
    ],
  ],
  [
    'a date and something else',
    dateAndRest,
    [
      ['周末腊八粥', ['@', '腊八粥']],
      ['周末火锅', undefined],
    ],
  ],
  [
    'without the question',
    withoutQuestion,
    [
      ['哪里可以理发', ['理发']],
      ['理发', undefined],
    ],
  ],
  [
    'by script',
    byScript,
    [
      ['东庄yizhen', ['东庄', '义诊']],
      ['东庄', undefined],
    ],
  ],
  [
    'glued',
    glued,
    [
      ['东庄理发', ['东庄', '理发']],
      ['园博环保', ['园博', '环保']],
      ['园博腊八', undefined],
    ],
  ],
  [
    'letters',
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
    'letters of several words',
    REPAIRS.gluedLetters,
    [
      ['dongzhuanglifa', ['东庄', '理发']],
      ['yuanbolaba', undefined],
      ['lifaxqz', undefined],
    ],
  ],
  [
    'characters and letters of one word',
    REPAIRS.mixed,
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
    'a slip of a key',
    REPAIRS.keySlip,
    [
      ['baduanjon', ['八段锦']],
      ['xq', undefined],
    ],
  ],
  [
    'a whole word by its sound',
    soundsLike,
    [
      ['心里健康', ['心理健康']],
      ['八断锦', ['八段锦']],
      ['巴段金', ['八段锦']],
      ['理法', undefined],
    ],
  ],
  [
    'a piece by its sound',
    soundsInPart,
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
    'a slip of a character',
    REPAIRS.slip,
    [
      ['八锻锦', ['八段锦']],
      ['学雷锋志愿埋发队', ['学雷锋志愿理发队']],
      ['火锅店', undefined],
      ['9n志愿服务', undefined],
    ],
  ],
])('%s', (_, tier, examples) => {
  test.each(examples)('%s', (part, means) => {
    expect(understands(tier, part)).toEqual(means);
  });
});

test('a part is understood once, until another day', () => {
  let asked = 0;
  const counted = {
    ...corpus,
    meanings: new Map(),
    has: (text: string) => {
      asked += 1;
      return corpus.has(text);
    },
  };
  const first = meaningOf('疫侮戊忿', counted, dates);
  const before = asked;
  expect([meaningOf('疫侮戊忿', counted, dates), asked]).toEqual([first, before]);
  expect(meaningOf('明天', counted, { ...dates, today: SAMPLE_TODAY + 1 })?.[0]?.span?.from).toBe(SAMPLE_TODAY + 2);
  expect(meaningOf('明天', counted, dates)?.[0]?.span?.from).toBe(SAMPLE_TODAY + 1);
});

test('the first tier that understands answers', () => {
  expect(meaningOf('理发', corpus, dates)).toEqual([{ source: '理发', texts: ['理发'], how: 'exact' }]);
  expect(meaningOf('疫侮戊忿', corpus, dates)).toBeUndefined();
});
