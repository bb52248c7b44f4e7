import { expect, test } from 'vitest';
import { retiredWords, TERMS, wrongQuotes } from './terms.ts';

test('a retired word is named with the one to use', () => {
  expect(retiredWords('看看本月活动清单')).toEqual([{ word: '活动清单', use: '菜单' }]);
  expect(retiredWords('各街镇的往期')).toEqual([
    { word: '往期', use: '报道过的活动' },
    { word: '街镇', use: '镇街' },
  ]);
});

test('what a place calls its things stays', () => {
  expect(retiredWords('袁桥镇每月列出下月活动清单，三类阵地，银行网点')).toEqual([]);
});

test('no word to use is itself retired', () => {
  expect(TERMS.map(({ use }) => use).flatMap(retiredWords)).toEqual([]);
});

test('quotation marks of vertical setting are found', () => {
  expect(wrongQuotes('叫“五为”，又叫‘五为’')).toEqual([]);
  expect(wrongQuotes('叫「五为」')).toEqual(['「', '」']);
});
