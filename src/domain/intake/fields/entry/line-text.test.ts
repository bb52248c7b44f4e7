import { expect, it } from 'vitest';
import { withoutEmoji, withoutLineNumber } from './line-text.ts';

it.each([
  ['1️⃣ 义诊', '义诊'],
  ['🌸12月5日 义诊🌸', '12月5日 义诊'],
  ['🔟义诊', '义诊'],
])('drops the ornaments of %s', (text, plain) => {
  expect(withoutEmoji(text)).toBe(plain);
});

it.each([
  ['1.12月6日义诊', '12月6日义诊'],
  ['2、12月7日义诊', '12月7日义诊'],
  ['3.12.7义诊', '12.7义诊'],
  ['12.7义诊', '12.7义诊'],
])('drops the number of the line, not the date: %s', (text, plain) => {
  expect(withoutLineNumber(text)).toBe(plain);
});
