import { expect, it } from 'vitest';
import { cleanText, plainText } from './clean.ts';

it('drops invisible characters and unifies spaces, and keeps line breaks', () => {
  expect(cleanText('合\u200b唱\u202e　一\r\n  二_x000D_')).toBe('合唱 一\n二');
});

it.each([
  ['１２月５日（星期六）', '12月5日(周六)'],
  ['９：００～１１：００', '9:00-11:00'],
  ['12 月 5 號', '12月5号'],
  ['禮拜六', '周六'],
])('writes %s plainly', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
