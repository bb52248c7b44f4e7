import { expect, test } from 'vitest';
import { folderOf } from './fold.ts';

const { fold, foldAligned } = folderOf('義义診诊區区');

test.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['義診', '义诊'],
  ['“老街坊”志愿服务队', '老街坊志愿服务队'],
  ['《龙江居民简报》', '龙江居民简报'],
  ['95013—00534', '95013-00534'],
  ['１＋１＋３＋Ｎ', '1+1+3+n'],
  ['义诊：量血压', '义诊:量血压'],
  ['lǜ lü', 'lv lv'],
  ['lǐ fà', 'li fa'],
  ['YÌZHĚN', 'yizhen'],
  ['o\u0302', 'o'],
  ['가ガ', '가ガ'],
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('every folded unit knows where it came from', () => {
  expect(foldAligned('“義”㎡𠀀')).toEqual({ folded: '义m2𠀀', origins: [1, 3, 3, 4, 4, 6] });
});

test('folding twice changes nothing', () => {
  expect(fold(fold('“義診”：Ａ—Ｂ㎡'))).toBe(fold('“義診”：Ａ—Ｂ㎡'));
});
