import { expect, it } from 'vitest';
import { arabicDates } from './numerals.ts';

it.each([
  ['十二月二十二日晚七点', '12月22日晚7点'],
  ['二〇二六年十二月五日', '2026年12月5日'],
  ['廿五日', '25日'],
  ['农历十一月十五', '农历十一月十五'],
  ['周六日', '周六日'],
  ['二号楼', '二号楼'],
  ['四点半课堂', '四点半课堂'],
])('writes %s as %s', (text, written) => {
  expect(arabicDates(text)).toBe(written);
});
