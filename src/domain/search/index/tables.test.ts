import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { COMMON_CHARACTERS, createRomanizer } from '../phonetics/romanizer.ts';
import { readingsOf } from './tables-readings.ts';
import { traditionalOf } from './tables-traditional.ts';
import { SAMPLE_DOCUMENTS, samplePacked } from '../testing/sample-corpus.ts';
import { lexiconOf } from './tables-lexicon.ts';

test('lists GB 2312 level 1, rows 16 to 55', () => {
  expect(COMMON_CHARACTERS).toHaveLength(3755);
  expect([COMMON_CHARACTERS[0], COMMON_CHARACTERS.at(-1)]).toEqual(['啊', '座']);
  expect(COMMON_CHARACTERS.every((character) => /^\p{Script=Han}$/u.test(character))).toBe(true);
});

test('reads characters by majority, and exceptions by pairs', () => {
  const texts = ['重量', '重要', '严重', '重阳节', '银行', '行动', '行人', '步行', '花饽饽', '绿色', '天衢'];
  const { syllables } = createRomanizer(readingsOf(texts));
  for (const text of texts) expect(syllables(text)).toEqual(pinyin(text, { toneType: 'none', type: 'array', v: true }));
  expect(syllables('义珍A')).toEqual(['yi', 'zhen', 'A']);
});

test('lists all Traditional forms of the characters used, except common Simplified ones', () => {
  const pairs = traditionalOf(['义诊为里么着']);
  expect(pairs).toContain('義义');
  expect(pairs).toContain('為为');
  expect(pairs).toContain('爲为');
  expect(pairs).toContain('裡里');
  expect(pairs).not.toContain('么幺');
  expect(pairs).not.toContain('發发');
});

test('collects recurring words and short names of stations', () => {
  const { frequent, rare } = lexiconOf(SAMPLE_DOCUMENTS, (text) => text);
  expect([...frequent, ...rare]).toEqual(expect.arrayContaining(['园博', '理发']));
  expect(frequent).toContain('理发');
});

test('includes the days of festivals', () => {
  const { festivals } = samplePacked().core;
  expect(festivals['腊八']).toContain(20833);
  expect(festivals['元旦']).toHaveLength(2);
});
