import type { Day } from '../../calendar/day.ts';
import { describe, expect, test } from 'vitest';
import { findDateExpression } from './date-expression.ts';
import type { DateContext } from './date-patterns.ts';
import { isInRange } from './date-range.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

const context: DateContext = {
  today: dayNumber('2026-11-23'),
  festivals: new Map([
    ['腊八', [dayNumber('2026-01-26'), dayNumber('2027-01-15')]],
    ['冬至', [dayNumber('2026-12-22')]],
  ]),
};
const unknownHour = () => NaN;
const rangeOf = (text: string, today: Day = '2026-11-23') => {
  const found = findDateExpression(text, { ...context, today: dayNumber(today) });
  return found && [dayOfNumber(found.range.from), dayOfNumber(found.range.until)].join('..');
};

describe('on Monday, 23 November 2026', () => {
  test.each([
    ['今天', '2026-11-23..2026-11-23'],
    ['明天', '2026-11-24..2026-11-24'],
    ['大后天', '2026-11-26..2026-11-26'],
    ['本周', '2026-11-23..2026-11-29'],
    ['下星期', '2026-11-30..2026-12-06'],
    ['这个月', '2026-11-01..2026-11-30'],
    ['下个月', '2026-12-01..2026-12-31'],
    ['12月', '2026-12-01..2026-12-31'],
    ['十二月', '2026-12-01..2026-12-31'],
    ['10月', '2026-10-01..2026-10-31'],
    ['1月', '2027-01-01..2027-01-31'],
    ['明年12月', '2027-12-01..2027-12-31'],
    ['12月5日', '2026-12-05..2026-12-05'],
    ['12月5号', '2026-12-05..2026-12-05'],
    ['十二月五号', '2026-12-05..2026-12-05'],
    ['十月', '2026-10-01..2026-10-31'],
    ['十二月二十五日', '2026-12-25..2026-12-25'],
    ['三十日', '2026-11-30..2026-11-30'],
    ['二十号', '2026-12-20..2026-12-20'],
    ['12.5', '2026-12-05..2026-12-05'],
    ['2026年12月5日', '2026-12-05..2026-12-05'],
    ['2027-01-02', '2027-01-02..2027-01-02'],
    ['5号', '2026-12-05..2026-12-05'],
    ['28日', '2026-11-28..2026-11-28'],
    ['31日', '2026-12-31..2026-12-31'],
    ['这个周六', '2026-11-28..2026-11-28'],
    ['这个周末', '2026-11-28..2026-11-29'],
    ['下个周末', '2026-12-05..2026-12-06'],
    ['上个周末', '2026-11-21..2026-11-22'],
    ['下个周六', '2026-12-05..2026-12-05'],
    ['下周6', '2026-12-05..2026-12-05'],
    ['下周一到周五', '2026-11-30..2026-12-04'],
    ['本周六日', '2026-11-28..2026-11-29'],
    ['最近', '2026-11-23..2026-12-06'],
    ['近期', '2026-11-23..2026-12-06'],
    ['这几天', '2026-11-23..2026-12-06'],
    ['12月5日到8日', '2026-12-05..2026-12-08'],
    ['12月5日至12月8日', '2026-12-05..2026-12-08'],
    ['12月5-8日', '2026-12-05..2026-12-08'],
    ['12月5-8', '2026-12-05..2026-12-08'],
    ['5号到8号', '2026-12-05..2026-12-08'],
    ['5-8日', '2026-12-05..2026-12-08'],
    ['12.5-12.8', '2026-12-05..2026-12-08'],
    ['12月28日到1月3日', '2026-12-28..2027-01-03'],
    ['12月到1月', '2026-12-01..2027-01-31'],
    ['今天到周日', '2026-11-23..2026-11-29'],
    ['2026年', '2026-01-01..2026-12-31'],
    ['去年', '2025-01-01..2025-12-31'],
    ['明年', '2027-01-01..2027-12-31'],
    ['腊八', '2027-01-15..2027-01-15'],
    ['冬至', '2026-12-22..2026-12-22'],
  ])('resolves %s to %s', (word, days) => {
    expect(rangeOf(word)).toBe(days);
  });
  test.each([
    '理发',
    '13月',
    '2月30日',
    '110',
    '8+n',
    '一楼',
    '周到',
    '2026',
    '95013-00534',
    '90后',
    '3-5岁',
    '午',
    '早',
    '周60',
    '会月',
    '万月',
  ])('finds no date in %s', (word) => {
    expect(rangeOf(word)).toBeUndefined();
  });
});

test.each<[word: string, day: Day]>([
  ['下周三', '2026-12-02'],
  ['本周六', '2026-11-28'],
  ['这周日', '2026-11-29'],
  ['星期天', '2026-11-29'],
  ['周三', '2026-11-25'],
  ['周6', '2026-11-28'],
  ['星期6', '2026-11-28'],
  ['礼拜6', '2026-11-28'],
  ['周1', '2026-11-23'],
])('resolves %s to %s alone', (word, day) => {
  expect(isInRange(findDateExpression(word, context)!.range, dayNumber(day), unknownHour)).toBe(true);
  expect(isInRange(findDateExpression(word, context)!.range, dayNumber(day) + 1, unknownHour)).toBe(false);
});

test('resolves a weekday alone to every such day from today on', () => {
  const { range: saturdays } = findDateExpression('周六', context)!;
  expect(
    (['2026-11-21', '2026-11-28', '2026-12-05'] as const).map((day) =>
      isInRange(saturdays, dayNumber(day), unknownHour),
    ),
  ).toEqual([false, true, true]);
});

test('finds the expression within a longer text, with its length', () => {
  expect(findDateExpression('东庄12月5日理发', context)).toMatchObject({ at: 2, length: 5 });
  expect(findDateExpression('2026年12月理发', context)).toMatchObject({ at: 0, length: 8 });
});

test.each<[word: string, days: string, hours: [number, number]]>([
  ['今天下午', '2026-11-23..2026-11-23', [12, 18]],
  ['今天的下午', '2026-11-23..2026-11-23', [12, 18]],
  ['今晚', '2026-11-23..2026-11-23', [18, 24]],
  ['明早', '2026-11-24..2026-11-24', [5, 9]],
  ['明天早上', '2026-11-24..2026-11-24', [5, 9]],
  ['本周六上午', '2026-11-28..2026-11-28', [5, 12]],
  ['12月5日晚上', '2026-12-05..2026-12-05', [18, 24]],
  ['12月5日到8日下午', '2026-12-05..2026-12-08', [12, 18]],
])('resolves %s to days and hours', (word, between, hours) => {
  expect(rangeOf(word)).toBe(between);
  expect(findDateExpression(word, context)).toMatchObject({ length: word.length, range: { hours, isAlsoText: false } });
});

test('resolves a time of day alone to every day from today on, also as text', () => {
  const { range: afternoons } = findDateExpression('下午', context)!;
  expect(afternoons.isAlsoText).toBe(true);
  expect([11, 12, 17, 18, NaN].map((hour) => isInRange(afternoons, context.today + 40, () => hour))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(isInRange(afternoons, context.today - 1, () => 15)).toBe(false);
});

test('resolves ranges of weekdays', () => {
  expect(findDateExpression('周一到周五', context)).toMatchObject({ length: 5, range: { weekdays: [1, 2, 3, 4, 5] } });
  expect(findDateExpression('周六日', context)).toMatchObject({ length: 3, range: { weekdays: [6, 7] } });
  expect(findDateExpression('周六晚上', context)).toMatchObject({
    length: 4,
    range: { weekdays: [6], hours: [18, 24] },
  });
});

test.each([
  ['晚上8点', [19, 21]],
  ['今晚7点半', [18.5, 20.5]],
  ['下午三点', [14, 16]],
  ['上午9点', [8, 10]],
  ['3点', [14, 16]],
  ['20点', [19, 21]],
  ['明天下午3点', [14, 16]],
  ['周六早上8点', [7, 9]],
  ['中午12点', [11, 13]],
  ['晚上十点', [21, 23]],
])('resolves %s to the hour before and after', (text, hours) => {
  const found = findDateExpression(text, context);
  expect([found?.length, found?.range.hours]).toEqual([text.length, hours]);
});

test.each(['四点半课堂', '点单', '一点', '快一点'])('finds no hour in %s', (text) => {
  expect(findDateExpression(text, context)?.range.hours).toBeUndefined();
});
