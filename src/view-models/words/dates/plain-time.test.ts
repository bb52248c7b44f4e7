import { expect, test } from 'vitest';
import { plainTime } from './plain-time.ts';

test.each([
  ['00:30', '凌晨0点半'],
  ['09:00', '上午9点'],
  ['12:15', '中午12点15分'],
  ['14:30', '下午2点半'],
  ['24:00', '夜里12点'],
  ['24:30', '第二天凌晨0点半'],
] as const)('%s is read as %s', (time, words) => {
  expect(plainTime(time)).toBe(words);
});
