import { expect, it } from 'vitest';
import { hasMarkup, isFormula, withoutMarkup } from './markup.ts';

it.each([
  ['<b>义诊</b>', '义诊'],
  ['义诊<script>alert(1)</script>', '义诊'],
  ['<!-- 旧 -->义诊', '义诊'],
])('drops the code of %s', (text, plain) => {
  expect(hasMarkup(text)).toBe(true);
  expect(withoutMarkup(text)).toBe(plain);
});

it('keeps signs that are not code', () => {
  expect(hasMarkup('人数<20，3>2')).toBe(false);
});

it.each([
  ['=HYPERLINK("x")', true],
  ["=cmd|' /C calc'!A0", true],
  ['-10人', false],
  ['义诊=看病', false],
])('tells whether a spreadsheet would run %s', (text, runs) => {
  expect(isFormula(text)).toBe(runs);
});
