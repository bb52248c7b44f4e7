import { expect, test } from 'vitest';
import { asOfWords } from './figure.ts';

test.each([
  ['2024年6月', '截至2024年6月'],
  ['报道时（2021年3月）', '截至报道时，2021年3月'],
  ['报道时（数据截至2023年）', '报道时，数据截至2023年'],
  ['2018年至报道时', '统计期：2018年至报道时'],
  ['护学岗起步时', '时间：护学岗起步时'],
  ['激励办法，年份待核', '时间：激励办法，年份待核'],
  ['', ''],
])('%s is %s', (asOf, words) => {
  expect(asOfWords(asOf)).toBe(words);
});
