import { expect, test } from 'vitest';
import { retiredWords, TERMS, wrongQuotes } from './terms.ts';

test('finds retired words, with the words to use', () => {
  expect(retiredWords('看看本月活动清单')).toEqual([{ word: '活动清单', use: '菜单' }]);
  expect(retiredWords('各街镇的往期')).toEqual([
    { word: '往期', use: '报道过的活动' },
    { word: '街镇', use: '镇街' },
  ]);
});

test('ignores names that places use themselves', () => {
  expect(retiredWords('袁桥镇每月列出下月活动清单，三类阵地，银行网点')).toEqual([]);
});

test('retires none of the words to use', () => {
  expect(TERMS.map(({ use }) => use).flatMap(retiredWords)).toEqual([]);
});

test('finds quotation marks of vertical writing', () => {
  expect(wrongQuotes('叫“五为”，又叫‘五为’')).toEqual([]);
  expect(wrongQuotes('叫「五为」')).toEqual(['「', '」']);
});
