import { describe, expect, test } from 'vitest';
import { findDateWord, inSpan, type DateContext } from './date-words.ts';
import { dayNumber, dayOfNumber } from './days.ts';

const context: DateContext = {
  today: dayNumber('2026-11-23'),
  festivals: new Map([['腊八', [dayNumber('2026-01-26'), dayNumber('2027-01-15')]], ['冬至', [dayNumber('2026-12-22')]]]),
};
const span = (text: string, today = '2026-11-23') => {
  const found = findDateWord(text, { ...context, today: dayNumber(today) });
  return found && [dayOfNumber(found.span.from), dayOfNumber(found.span.until)].join('..');
};

describe('asked on Monday, 23 November 2026', () => {
  test.each([
    ['今天', '2026-11-23..2026-11-23'], ['明天', '2026-11-24..2026-11-24'], ['大后天', '2026-11-26..2026-11-26'],
    ['本周', '2026-11-23..2026-11-29'], ['下星期', '2026-11-30..2026-12-06'], ['这个月', '2026-11-01..2026-11-30'], ['下个月', '2026-12-01..2026-12-31'],
    ['12月', '2026-12-01..2026-12-31'], ['十二月', '2026-12-01..2026-12-31'], ['10月', '2026-10-01..2026-10-31'], ['1月', '2027-01-01..2027-01-31'], ['明年12月', '2027-12-01..2027-12-31'],
    ['12月5日', '2026-12-05..2026-12-05'], ['12月5号', '2026-12-05..2026-12-05'], ['十二月五号', '2026-12-05..2026-12-05'], ['12.5', '2026-12-05..2026-12-05'],
    ['2026年12月5日', '2026-12-05..2026-12-05'], ['2027-01-02', '2027-01-02..2027-01-02'],
    ['5号', '2026-12-05..2026-12-05'], ['28日', '2026-11-28..2026-11-28'], ['31日', '2026-12-31..2026-12-31'],
    ['腊八', '2027-01-15..2027-01-15'], ['冬至', '2026-12-22..2026-12-22'],
  ])('%s is %s', (word, days) => {
    expect(span(word)).toBe(days);
  });
  test.each(['理发', '13月', '2月30日', '110', '8+n', '一楼', '周到'])('%s is no date', (word) => {
    expect(span(word)).toBeUndefined();
  });
});

test.each([['下周三', '2026-12-02'], ['本周六', '2026-11-28'], ['这周日', '2026-11-29'], ['星期天', '2026-11-29'], ['周三', '2026-11-25']])('%s has %s', (word, day) => {
  expect(inSpan(findDateWord(word, context)!.span, dayNumber(day))).toBe(true);
  expect(inSpan(findDateWord(word, context)!.span, dayNumber(day) + 1)).toBe(false);
});

test('a weekday alone is every such day to come', () => {
  const { span: saturdays } = findDateWord('周六', context)!;
  expect(['2026-11-21', '2026-11-28', '2026-12-05'].map((day) => inSpan(saturdays, dayNumber(day)))).toEqual([false, true, true]);
});

test('the word is found inside a longer text, and its length with it', () => {
  expect(findDateWord('东庄12月5日理发', context)).toMatchObject({ at: 2, length: 5 });
  expect(findDateWord('2026年12月理发', context)).toMatchObject({ at: 0, length: 8 });
});
