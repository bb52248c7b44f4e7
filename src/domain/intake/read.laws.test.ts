import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysFrom, firstDayOf, lastDayOf } from '../calendar/day.ts';
import { hasMobile } from './fields/private.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import { CONTEXT, MOBILE, tableOf } from './testing/read.ts';

const MONTH = new Set<string>(daysFrom(firstDayOf(CONTEXT.month), lastDayOf(CONTEXT.month)));

const word = fc.constantFrom(
  ...['12月5日', '12月32日', '1月3日', '11月28日', '5、12日', '12.5', '12/6', '2026-12-08', '46361', '2025年12月5日'],
  ...[
    '每周六',
    '隔周三',
    '本周五',
    '月底',
    '冬至',
    '农历十一月十五',
    '周六',
    '起',
    '至',
    '前',
    '或',
    '除外',
    '改到',
    '同上',
    '待定',
  ],
  ...[
    '9:00',
    '9:00-11:00',
    '下午2点半',
    '2:00',
    '晚7点',
    '上午',
    '签到',
    '义诊',
    '手工课',
    '在社区大厅',
    '举办“市集”活动',
  ],
  ...[
    '活动时间：',
    '【活动名称】',
    '地点：',
    '报名截止',
    '日期',
    '活动名称',
    '时间',
    '地点',
    '备注',
    '联系人',
    '电话',
    '星期',
    '对象',
  ],
  ...[
    '0534-0000123',
    MOBILE,
    `${MOBILE.slice(0, 3)} ${MOBILE.slice(3, 7)} ${MOBILE.slice(7)}`,
    '示例甲老师',
    '找',
    '（',
    '）',
    '，',
    '。',
    '\n',
    ' ',
    '1、',
    '①',
    '⏰',
    '📍',
  ],
);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 8 }).map((words) => words.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const source: fc.Arbitrary<Source> = fc.record({
  tables: fc.array(
    fc
      .array(fc.array(text, { minLength: 3, maxLength: 6 }), { maxLength: 6 })
      .map((rows) => tableOf(rectangular(rows))),
    {
      maxLength: 2,
    },
  ),
  lines: fc
    .array(text, { maxLength: 8 })
    .map((lines) => lines.map((line, index) => ({ number: index + 1, text: line }))),
});

function rectangular(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

const textsOf = ({ activities }: Reading): string[] =>
  activities.flatMap(({ values }) =>
    Object.values(values)
      .flat()
      .filter((value) => typeof value === 'string'),
  );

it('reads any table and message deterministically, with days of the month only', () => {
  fc.assert(
    fc.property(source, (any) => {
      const reading = read(any, CONTEXT);
      expect(read(any, CONTEXT)).toEqual(reading);
      for (const { values } of reading.activities) {
        for (const day of values.days ?? []) expect(MONTH).toContain(day);
        expect(values.days !== undefined && values.rule !== undefined).toBe(false);
        expect(values.title).not.toBe('');
      }
      for (const { activity } of reading.questions)
        expect(activity ?? 0).toBeLessThan(Math.max(1, reading.activities.length));
    }),
    { numRuns: 40 },
  );
});

it('never publishes a mobile number or an implausible text', () => {
  fc.assert(
    fc.property(source, (any) => {
      for (const published of textsOf(read(any, CONTEXT))) {
        expect(hasMobile(published)).toBe(false);
        expect(published.length).toBeLessThanOrEqual(2000);
      }
    }),
    { numRuns: 40 },
  );
});

it('reads full-width digits and letters like half-width ones', () => {
  const wide = (plain: string) =>
    plain.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const line = words.filter((part) => !part.includes('\n') && !/[①⏰📍]/u.test(part)).join('');
      const days = (written: string) =>
        read({ tables: [], lines: [{ number: 1, text: written }] }, CONTEXT).activities.map(({ values }) => [
          values.days,
          values.rule,
          values.time,
        ]);
      expect(days(wide(line))).toEqual(days(line));
    }),
    { numRuns: 30 },
  );
});
