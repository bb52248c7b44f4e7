import { expect, test } from 'vitest';
import { isAllStopWords, stripStopWords } from './stop-words.ts';

test.each([
  ['哪里可以理发', '理发'],
  ['理发在哪里', '理发'],
  ['请问有没有义诊吗', '义诊'],
  ['什么时候有八段锦', '八段锦'],
  ['理发', '理发'],
  ['有什么活动', ''],
  ['有什么好玩的', ''],
  ['哪有义诊', '义诊'],
  ['哪能理发', '理发'],
  ['小孩去哪儿', '小孩'],
  ['去哪理发', '理发'],
])('strips %s to "%s"', (text, stripped) => {
  expect(stripStopWords(text)).toBe(stripped);
});

test('takes 活动 alone as a search word, 的 and 哪里 as stop words', () => {
  expect(['活动', '的', '哪里', '有没有', '理发'].map(isAllStopWords)).toEqual([false, true, true, true, false]);
});
