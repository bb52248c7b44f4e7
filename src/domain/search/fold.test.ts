import { expect, test } from 'vitest';
import { createFolding } from './fold.ts';

const { fold, foldWithOffsets } = createFolding('義义診诊區区');

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
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('maps each folded unit to its offset in the text', () => {
  expect(foldWithOffsets('“義”㎡𠀀')).toEqual({ folded: '义m2𠀀', offsets: [1, 3, 3, 4, 4, 6] });
});

test('is idempotent', () => {
  expect(fold(fold('“義診”：Ａ—Ｂ㎡'))).toBe(fold('“義診”：Ａ—Ｂ㎡'));
});
