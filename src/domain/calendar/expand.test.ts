import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workdays } from '../schema/workdays.ts';
import { addDays, daysBetween, daysFrom, type Day, type DayRange } from './day.ts';
import { expandRule, type ExpandedDay, type ExpansionContext } from './expand.ts';
import { anyRule } from './testing/rule.arbitrary.ts';
import { occursOn } from './testing/rule.naive.ts';
import { parseRule } from './rule/parse.ts';
import type { Rule } from './rule/rule.ts';
import { schoolCalendar } from './holidays/school.ts';
import { statutoryHolidays } from './holidays/statutory.ts';
import { workCalendar } from './holidays/workdays.ts';

const calendar = workCalendar([]);
const WHOLE: DayRange = { from: '2019-01-01', until: '2030-12-31' };

const rule = (text: string): Rule => {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(parsed.hint);
  return parsed.rule;
};
const dates = (text: string, from: Day, until: Day, more: Partial<ExpansionContext> = {}) =>
  expandRule(rule(text), { from, until }, { calendar, ...more }).map(({ day }) => day);
const onlyDays = (expanded: readonly ExpandedDay[]) => expanded.map(({ day }) => day);

const anyDay = fc
  .integer({ min: 0, max: daysBetween(WHOLE.from, WHOLE.until) })
  .map((count) => addDays(WHOLE.from, count));
const anyWindow = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }));
/** A notice for the first year without one: the statutory holidays, more days off around them, make-up workdays. */
const anyNotice = fc
  .record({ more: fc.array(fc.integer({ min: 0, max: 5 })), work: fc.array(fc.integer({ min: 0, max: 52 })) })
  .map(({ more, work }): Workdays => {
    const fixed = [...statutoryHolidays(2027).keys()];
    const off = [
      ...new Set([
        ...fixed,
        ...more.flatMap((count, index) =>
          daysFrom(fixed[index % fixed.length]!, addDays(fixed[index % fixed.length]!, count)),
        ),
      ]),
    ];
    return {
      year: 2027,
      notice: '通知',
      off,
      work: [...new Set(work)].map((week) => addDays('2026-12-26', 7 * week)).filter((day) => !off.includes(day)),
    };
  });
const anyTerms = fc
  .uniqueArray(anyDay, { maxLength: 8 })
  .map((days) =>
    days
      .sort()
      .flatMap((from, index) => (index % 2 === 0 && days[index + 1] ? [{ from, until: days[index + 1]! }] : [])),
  );

/** Terms as a district might publish them. Customary dates apply before and after them. */
const TERMS = [
  ['2024-09-02', '2025-01-17'],
  ['2025-02-17', '2025-07-04'],
  ['2025-09-01', '2026-01-30'],
  ['2026-03-02', '2026-07-10'],
  ['2026-09-01', '2027-01-22'],
] as const;
const VACATIONS = [
  ['暑假', '2024-07-15', '2024-09-01'],
  ['寒假', '2025-01-18', '2025-02-16'],
  ['暑假', '2025-07-05', '2025-08-31'],
  ['寒假', '2026-01-31', '2026-03-01'],
  ['暑假', '2026-07-11', '2026-08-31'],
  ['寒假', '2027-01-23', '2027-02-16'],
] as const;
const school = schoolCalendar(
  TERMS.map(([from, until]) => ({ from, until })),
  calendar,
);

describe('expandRule, for any rule from 2019 to 2030', () => {
  it.each([
    ['no terms', { calendar }, { terms: [], vacations: [] }],
    ['terms', { calendar, school }, { terms: TERMS, vacations: VACATIONS }],
  ])('agrees with the naive implementation, with %s', (_, context, naive) => {
    fc.assert(
      fc.property(anyRule, fc.integer({ min: 2019, max: 2030 }), anyDay, (rule, year, start) => {
        const days = daysFrom(`${year}-01-01`, `${year}-12-31`);
        const expanded = expandRule(rule, { from: days[0]!, until: days.at(-1)! }, { ...context, start });
        expect(onlyDays(expanded)).toEqual(days.filter((day) => occursOn(rule, day, { ...naive, start })));
      }),
      { numRuns: 250 },
    );
  });
  it('returns exactly the days within the range, ascending and without duplicates', () => {
    fc.assert(
      fc.property(anyRule, anyWindow, anyDay, (rule, { from, until }, start) => {
        const all = onlyDays(expandRule(rule, WHOLE, { calendar, start }));
        expect(all).toEqual([...new Set(all)].sort());
        expect(onlyDays(expandRule(rule, { from, until }, { calendar, start }))).toEqual(
          all.filter((day) => day >= from && day <= until),
        );
      }),
      { numRuns: 250 },
    );
  });
  it('returns the same days for a range split in two', () => {
    fc.assert(
      fc.property(anyRule, anyWindow, anyDay, fc.nat(), (rule, { from, until }, start, cut) => {
        const middle = addDays(from, cut % (daysBetween(from, until) + 1));
        const parts = [
          { from, until: addDays(middle, -1) },
          { from: middle, until },
        ];
        const context = { calendar, school, start };
        expect(parts.flatMap((part) => expandRule(rule, part, context))).toEqual(
          expandRule(rule, { from, until }, context),
        );
      }),
      { numRuns: 250 },
    );
  });
  it('keeps every certain day, whatever the next notice and terms bring', () => {
    fc.assert(
      fc.property(anyRule, anyNotice, anyTerms, (rule, notice, terms) => {
        const informed = workCalendar([notice]);
        const after = expandRule(
          rule,
          { from: '2026-06-01', until: '2027-12-31' },
          { calendar: informed, school: schoolCalendar(terms, informed), start: '2026-01-01' },
        );
        const before = expandRule(rule, { from: '2026-06-01', until: '2027-12-31' }, { calendar, start: '2026-01-01' });
        expect(
          onlyDays(before.filter(({ certain }) => certain)).filter((day) => !onlyDays(after).includes(day)),
        ).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('dates checked against a printed calendar', () => {
  it('每月最后一个工作日 in 2026 includes make-up workdays', () => {
    expect(dates('每月最后一个工作日', '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-30',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
  });
  it('每月第一个工作日 comes after the holiday', () => {
    expect(dates('每月第一个工作日', '2026-10-01', '2026-10-31')).toEqual(['2026-10-08']);
  });
  it('每月31日 skips the short months', () => {
    expect(dates('每月31日', '2026-01-01', '2026-06-30')).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
  });
  it('每月第五个周六 skips months without one', () => {
    expect(dates('每月第五个周六', '2026-09-01', '2026-12-31')).toEqual(['2026-10-31']);
  });
  it('每年2月29日 occurs in leap years only', () => {
    expect(dates('每年2月29日', '2024-01-01', '2029-12-31')).toEqual(['2024-02-29', '2028-02-29']);
  });
  it('每年腊八 occurs twice in 2022', () => {
    expect(dates('每年腊八', '2022-01-01', '2022-12-31')).toEqual(['2022-01-10', '2022-12-30']);
  });
  it('春节假期每天 lists each day of the holiday', () => {
    expect(dates('春节假期每天', '2026-02-20', '2026-12-31')).toEqual([
      '2026-02-20',
      '2026-02-21',
      '2026-02-22',
      '2026-02-23',
    ]);
  });
  it('节后第一个工作日 in 2026, and in 2025, where 中秋 and 国庆 adjoin', () => {
    expect(dates('节后第一个工作日', '2026-01-01', '2026-12-31')).toEqual([
      '2026-01-04',
      '2026-02-24',
      '2026-04-07',
      '2026-05-06',
      '2026-06-22',
      '2026-09-28',
      '2026-10-08',
    ]);
    expect(dates('节后第一个工作日', '2025-09-01', '2025-12-31')).toEqual(['2025-10-09']);
  });
  it('春节后第一、二个工作日 with a make-up Sunday right after it, and in 2020, when it was extended', () => {
    expect(dates('春节后第一、二个工作日', '2024-01-01', '2024-12-31')).toEqual(['2024-02-18', '2024-02-19']);
    expect(dates('春节后第一个工作日', '2020-01-01', '2020-12-31')).toEqual(['2020-02-03']);
  });
  it('每年农历六月初一 skips the leap month, and 每年农历闰六月初一 the ordinary one', () => {
    expect(dates('每年农历六月初一', '2024-01-01', '2026-12-31')).toEqual(['2024-07-06', '2025-06-25', '2026-07-14']);
    expect(dates('每年农历闰六月初一', '2019-01-01', '2030-12-31')).toEqual(['2025-07-25']);
    expect(dates('每年农历闰六月三十', '2019-01-01', '2030-12-31')).toEqual([]);
  });
  it('每年除夕 is the last day of the twelfth lunar month, the 29th or 30th', () => {
    expect(dates('每年除夕', '2027-01-01', '2030-12-31')).toEqual([
      '2027-02-05',
      '2028-01-25',
      '2029-02-12',
      '2030-02-02',
    ]);
  });
  it('农历每月初一、十五 includes leap months, 最后一天 the 29th of a short month', () => {
    expect(dates('农历每月初一、十五', '2026-11-20', '2026-12-31')).toEqual(['2026-11-23', '2026-12-09', '2026-12-23']);
    expect(dates('农历每月初一', '2025-06-01', '2025-09-01')).toEqual(['2025-06-25', '2025-07-25', '2025-08-23']);
    expect(dates('每年农历腊月最后一天', '2027-01-01', '2030-12-31')).toEqual([
      '2027-02-05',
      '2028-01-25',
      '2029-02-12',
      '2030-02-02',
    ]);
  });
  it('expands quarters, seasons and months of the year', () => {
    expect(dates('每季度最后一个月的最后一个周五', '2026-01-01', '2026-12-31')).toEqual([
      '2026-03-27',
      '2026-06-26',
      '2026-09-25',
      '2026-12-25',
    ]);
    expect(dates('每年5月第二个周日', '2026-01-01', '2027-12-31')).toEqual(['2026-05-10', '2027-05-09']);
    expect(dates('4月至10月每周六', '2026-10-20', '2027-04-10')).toEqual([
      '2026-10-24',
      '2026-10-31',
      '2027-04-03',
      '2027-04-10',
    ]);
    expect(dates('12月30日至次年1月2日每天', '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
    ]);
  });
  it('expands lists of days in the month and in the year', () => {
    expect(dates('每月第一个周二和第三个周四', '2026-12-01', '2026-12-31')).toEqual(['2026-12-01', '2026-12-17']);
    expect(dates('春节、端午、中秋', '2026-01-01', '2026-12-31')).toEqual(['2026-02-17', '2026-06-19', '2026-09-25']);
    expect(dates('每月逢5', '2026-12-01', '2026-12-31')).toEqual(['2026-12-05', '2026-12-15', '2026-12-25']);
  });
  it('counts intervals of days and weeks from the start', () => {
    expect(dates('隔天', '2026-11-30', '2026-12-04', { start: '2026-11-29' })).toEqual(['2026-12-01', '2026-12-03']);
    expect(dates('每三周的周六', '2026-12-01', '2026-12-31', { start: '2026-11-28' })).toEqual(['2026-12-19']);
    expect(dates('隔天', '2026-11-30', '2026-12-04')).toEqual([]);
  });
  it('法定节假日每天 lists each day of every holiday', () => {
    expect(dates('法定节假日', '2026-09-20', '2026-10-10')).toEqual([
      '2026-09-25',
      '2026-09-26',
      '2026-09-27',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ]);
  });
  it('元旦假期 may begin in the preceding year', () => {
    expect(dates('元旦假期每天', '2022-12-25', '2022-12-31')).toEqual(['2022-12-31']);
  });
});

describe('隔周', () => {
  it('counts from the first matching weekday on or after the start', () => {
    expect(dates('隔周六', '2026-11-01', '2026-12-10', { start: '2026-11-01' })).toEqual([
      '2026-11-07',
      '2026-11-21',
      '2026-12-05',
    ]);
  });
  it('keeps its interval across the year boundary, and has no dates before the start', () => {
    expect(dates('隔周二、四', '2026-12-01', '2027-01-20', { start: '2026-12-24' })).toEqual([
      '2026-12-24',
      '2027-01-05',
      '2027-01-07',
      '2027-01-19',
    ]);
  });
  it('has no dates without a start', () => {
    expect(dates('隔周六', '2026-11-01', '2026-12-10')).toEqual([]);
  });
});

describe('certainty', () => {
  const certain = (text: string, from: Day, until: Day, more: Partial<ExpansionContext> = {}) => [
    ...new Set(expandRule(rule(text), { from, until }, { calendar, ...more }).map((expanded) => expanded.certain)),
  ];
  it('is given for weekdays in any year', () => expect(certain('每周六', '2026-01-01', '2027-12-31')).toEqual([true]));
  it('is given for workdays only where there is a notice', () => {
    expect(certain('每个工作日', '2026-01-01', '2026-12-24')).toEqual([true]);
    expect(certain('每个工作日', '2027-01-01', '2027-12-31')).toEqual([false]);
    expect(certain('每月最后一个工作日', '2026-01-01', '2026-11-30')).toEqual([true]);
    expect(certain('每月最后一个工作日', '2027-01-01', '2027-12-31')).toEqual([false]);
  });
  it('is missing for the last workday of December until the next notice, but not for the first', () => {
    expect(certain('每月最后一个工作日', '2026-12-01', '2026-12-31')).toEqual([false]);
    expect(certain('每月第一个工作日', '2026-12-01', '2026-12-31')).toEqual([true]);
    expect(certain('每月最后一个工作日', '2025-12-01', '2025-12-31')).toEqual([true]);
  });
  it('is given for workdays after a holiday only where there is a notice', () => {
    expect(certain('节后第一个工作日', '2026-01-01', '2026-12-31')).toEqual([true]);
    expect(certain('节后第一个工作日', '2027-01-01', '2027-12-31')).toEqual([false]);
  });
  it('is given for school days only within published terms', () => {
    expect(certain('每个上学日', '2026-11-01', '2026-11-30')).toEqual([false]);
    expect(certain('每个上学日', '2026-11-01', '2026-11-30', { school })).toEqual([true]);
    expect(certain('每个上学日', '2026-11-01', '2026-11-30', { school: schoolCalendar([], calendar) })).toEqual([
      false,
    ]);
  });
  it('is given for the statutory days of a holiday without a notice', () => {
    expect(expandRule(rule('国庆假期每天'), { from: '2027-01-01', until: '2027-12-31' }, { calendar })).toEqual(
      ['2027-10-01', '2027-10-02', '2027-10-03'].map((day) => ({ day, certain: true })),
    );
  });
});
