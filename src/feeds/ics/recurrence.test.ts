import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays } from '../../domain/calendar/day.ts';
import { expandRule } from '../../domain/calendar/expand.ts';
import { anyRule } from '../../domain/calendar/testing/rule.arbitrary.ts';
import { parseRule } from '../../domain/calendar/rule/parse.ts';
import { workCalendar } from '../../domain/calendar/holidays/workdays.ts';
import { recurrenceRule } from './recurrence.ts';

const rruleOf = (words: string) => {
  const parsed = parseRule(words);
  return parsed.ok ? recurrenceRule(parsed.rule, '2026-12-31', '09:00') : 'not a rule';
};

test.each([
  ['每天', 'FREQ=DAILY'],
  ['每周一、三、五', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['隔周六', 'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SA'],
  ['每三周的周六', 'FREQ=WEEKLY;INTERVAL=3;WKST=MO;BYDAY=SA'],
  ['隔天', 'FREQ=DAILY;INTERVAL=2'],
  ['4月至10月每周六', 'FREQ=WEEKLY;BYDAY=SA;BYMONTH=4,5,6,7,8,9,10'],
  ['每月第一个周二和第三个周四', 'FREQ=MONTHLY;BYDAY=1TU,3TH'],
  ['每月5日和20日', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ['每月最后一天', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['每月第一个周六', 'FREQ=MONTHLY;BYDAY=1SA'],
  ['每月最后一个周五', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['每年3月5日', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5'],
])('converts %s to %s', (words, rule) => {
  expect(rruleOf(words)).toBe(`${rule};UNTIL=20261231T155900Z`);
});

test.each([
  '每个工作日',
  '每个上学日',
  '每月最后一个工作日',
  '每年农历正月十五',
  '每年重阳',
  '每年冬至',
  '春节假期每天',
  '农历每月初一',
  '7月1日至8月31日每天',
  '春节、端午、中秋',
  '不定期',
])('has no RRULE for %s', (words) => {
  expect(rruleOf(words)).toBeUndefined();
});

test('has a date in UNTIL for a series without a time', () => {
  expect(recurrenceRule({ kind: 'daily' }, '2026-12-31', undefined)).toBe('FREQ=DAILY;UNTIL=20261231');
});

test('yields the same dates in an independent parser', () => {
  const calendar = workCalendar([]);
  const anyDay = fc.integer({ min: 0, max: 1500 }).map((count) => addDays('2024-01-01', count));
  fc.assert(
    fc.property(anyRule, anyDay, fc.integer({ min: 0, max: 800 }), (rule, from, length) => {
      const until = addDays(from, length);
      const written = recurrenceRule(rule, until, undefined);
      const days = expandRule(rule, { from, until }, { calendar, start: from }).map(({ day }) => day);
      fc.pre(written !== undefined && days[0] !== undefined);
      expect(expandedByIcalJs(written, days[0])).toEqual(days);
    }),
    { numRuns: 100 },
  );
});

function expandedByIcalJs(rule: string, first: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
  const days: string[] = [];
  for (let day = iterator.next() as ICAL.Time | null; day; day = iterator.next() as ICAL.Time | null)
    days.push(day.toString());
  return days;
}
