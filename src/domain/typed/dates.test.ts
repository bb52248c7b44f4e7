import { expect, test } from 'vitest';
import { dayProblem, monthProblem } from './dates.ts';

const AROUND = '2027-02-05';

test.each([
  ['46423', '2027-02-05'],
  ['46423.5', '2027-02-05'],
  ['2月2日', '2027-02-02'],
  ['2/2', '2027-02-02'],
  ['12月31日', '2026-12-31'],
  ['2月2日（周二）', '2027-02-02'],
  ['2026/11/7', '2026-11-07'],
  ['2026年11月7日周六', '2026-11-07'],
  ['2026-11-07T00:00', '2026-11-07'],
  ['20261107', '2026-11-07'],
])('proposes the intended date for %s', (text, day) => {
  expect(dayProblem(text, AROUND).fix).toBe(`应写成 ${day}`);
});

test.each([
  ['99999', '不是日期'],
  ['周三', '不是日期'],
  ['2月30日', '不是日期'],
  ['2026-02-30', '只有 28 天'],
  ['9999-01-01', '年份不对'],
  ['1026-11-07', '年份不对'],
])('gives an example near the expected time for %s', (text, why) => {
  expect(dayProblem(text, AROUND)).toEqual({
    why: expect.stringContaining(why) as string,
    fix: expect.stringMatching(/例如 202[67]-\d\d-\d\d$/) as string,
  });
});

test('checks months', () => {
  expect([
    monthProblem('2027年2月', AROUND).fix,
    monthProblem('二月', AROUND).fix,
    monthProblem('9999-01', AROUND).fix,
  ]).toEqual(['应写成 2027-02', '应写成 年-月，例如 2027-02', '年份应在 1900 到 2100 之间，例如 2027-02']);
});
