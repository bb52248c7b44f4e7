import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { COMMON_CHARACTERS, readerOf } from '../sound/readings.ts';
import { readingsOf } from './tables-readings.ts';
import { traditionalOf } from './tables-traditional.ts';
import { SAMPLE_DOCUMENTS, samplePacked } from '../testing/sample-corpus.ts';
import { lexiconOf } from './tables-lexicon.ts';

test('GB 2312 level 1, rows 16 to 55', () => {
  expect(COMMON_CHARACTERS).toHaveLength(3755);
  expect([COMMON_CHARACTERS[0], COMMON_CHARACTERS.at(-1)]).toEqual(['啊', '座']);
  expect(COMMON_CHARACTERS.every((character) => /^\p{Script=Han}$/u.test(character))).toBe(true);
});

test('characters are read as the content mostly has them, pairs tell the exceptions', () => {
  const texts = ['重量', '重要', '严重', '重阳节', '银行', '行动', '行人', '步行', '花饽饽', '绿色', '天衢'];
  const { syllables } = readerOf(readingsOf(texts));
  for (const text of texts) expect(syllables(text)).toEqual(pinyin(text, { toneType: 'none', type: 'array', v: true }));
  expect(syllables('义珍A')).toEqual(['yi', 'zhen', 'A']);
});

test('Traditional characters of what is used, in every way of writing; Simplified ones stay', () => {
  const pairs = traditionalOf(['义诊为里么着']);
  expect(pairs).toContain('義义');
  expect(pairs).toContain('為为');
  expect(pairs).toContain('爲为');
  expect(pairs).toContain('裡里');
  expect(pairs).not.toContain('么幺');
  expect(pairs).not.toContain('發发');
});

test('the lexicon has the words that recur, and the short names of stations', () => {
  const { often, rarely } = lexiconOf(SAMPLE_DOCUMENTS, (text) => text);
  expect([...often, ...rarely]).toEqual(expect.arrayContaining(['园博', '理发']));
  expect(often).toContain('理发');
});

test('festivals come with the index', () => {
  const { festivals } = samplePacked().core;
  expect(festivals['腊八']).toContain(20833);
  expect(festivals['元旦']).toHaveLength(2);
});
