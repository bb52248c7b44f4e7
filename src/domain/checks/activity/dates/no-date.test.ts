import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, firstDayOf, lastDayOf, type Month } from '../../../calendar/day.ts';
import { withinMonth } from '../../../calendar/plan.ts';
import { occurrencesOf } from '../../../calendar/occurrences.ts';
import type { ActivityTiming } from '../../../calendar/plan.ts';
import { anyRule } from '../../../calendar/testing/rule.arbitrary.ts';
import { printRule } from '../../../calendar/rule/parse.ts';
import { workCalendar } from '../../../calendar/holidays/workdays.ts';
import { fixes, asRoutine, inMenu } from '../../testing/one-activity.ts';
import { noDateProblems } from './no-date.ts';

describe('a rule without a date in its month', () => {
  it.each<[activity: object, month: Month, why: string]>([
    [{ rule: '每月最后一个周五', until: '2026-12-20' }, '2026-12', '2026-12-25（周五）在“到哪天止” 2026-12-20 之后'],
    [{ rule: '每月第一个周五', from: '2026-12-10' }, '2026-12', '2026-12-04（周五）在“从哪天起” 2026-12-10 之前'],
    [{ rule: '每月第五个周六' }, '2026-12', '没有“每月第五个周六”，下一次是 2027-01-30（周六）'],
    [{ rule: '每月31日' }, '2026-11', '没有“每月31日”，下一次是 2026-12-31（周四）'],
    [{ rule: '每年2月29日' }, '2027-02', '没有“每年2月29日”，下一次是 2028-02-29（周二）'],
    [{ rule: '每年重阳' }, '2026-12', '没有“每年重阳”，下一次是 2027-10-08（周五）'],
    [{ rule: '春节假期每天' }, '2026-12', '没有“春节假期每天”，下一次是 2027-02-05（周五）'],
    [{ rule: '暑假每天' }, '2026-12', '没有“暑假每天”'],
    [
      { rule: '隔周六', from: '2026-12-27' },
      '2026-12',
      '从 2026-12-27（周日）算起，这段时间没有“隔周六”，下一次是 2027-01-02（周六）',
    ],
    [{ rule: '每年闰六月初一' }, '2026-12', '没有“每年闰六月初一”'],
    [
      { rule: '每周六', from: '2026-12-07', until: '2026-12-11' },
      '2026-12',
      '2026-12-26（周六）都不在 2026-12-07 到 2026-12-11 之间',
    ],
    [
      { rule: '每周六', except: ['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26'] },
      '2026-12',
      '2026-12-05（周六）、2026-12-12（周六）、2026-12-19（周六）、2026-12-26（周六）都写在“哪天没有”里',
    ],
    [{ rule: '每月1日', holidays: '暂停' }, '2026-10', '2026-10-01（周四）逢放假暂停'],
    [{ rule: '每月1日', holidays: '提前' }, '2026-10', '2026-10-01（周四）逢放假提前，不在这段时间里了'],
    [{ rule: '每年腊月三十' }, '2027-02', '没有“每年腊月三十”，下一次是 2030-02-02（周六）'],
  ])('%j in %s: %s', (activity, month, why) => {
    const found = inMenu(activity, month);
    expect(found).toEqual([expect.stringMatching(/^rule /)]);
    expect(found[0]).toContain(`rule ${month} 里一场也没有：`);
    expect(found[0]).toContain(why);
  });

  it('gets the suggestion of a rule with a date in every year', () => {
    expect(fixes({ rule: '每年腊月三十' }, '2027-02')[0]).toContain('“每年除夕”');
    expect(fixes({ rule: '每年正月三十' })[0]).toContain('“每年农历正月最后一天”');
  });

  it.each([
    [{ rule: '不定期' }],
    [{ rule: '每月31日' }],
    [{ rule: '每月第五个周六', also: ['2026-12-20'] }],
    [{ rule: '隔周六', from: '2026-12-26' }],
    [{ rule: '每月最后一个工作日' }],
    [{ rule: '每周六', except: ['2026-12-05'] }],
    [{ rule: '每周六', status: '取消', changes: [{ on: '2026-11-20', kind: '取消' }] }],
  ])('is not reported for %j', (activity) => {
    expect(inMenu(activity)).toEqual([]);
  });

  it('is reported exactly when the schedule has no occurrence', () => {
    const calendar = workCalendar([]);
    const anyDay = fc.integer({ min: 0, max: 29 }).map((count) => addDays('2026-10-01', count));
    const bounds = fc.option(anyDay, { nil: undefined });
    const fields = fc
      .record({
        rule: anyRule.filter(({ kind }) => kind !== 'irregular').map(printRule),
        from: bounds,
        until: bounds,
        except: fc.array(anyDay, { maxLength: 4 }),
        also: fc.array(anyDay, { maxLength: 1 }),
        holidays: fc.constantFrom('照常' as const, '暂停' as const, '提前' as const, '顺延' as const),
      })
      .filter(({ from, until }) => from === undefined || until === undefined || from <= until);
    fc.assert(
      fc.property(fields, (some) => {
        const activity: ActivityTiming = { ...some, full: [], changes: [], status: '照常' };
        const scheduled = occurrencesOf(
          withinMonth(activity, '2026-10'),
          { from: firstDayOf('2026-10'), until: lastDayOf('2026-10') },
          { calendar },
        );
        expect(noDateProblems(activity, '2026-10', { calendar }, '2026-10-01').length).toBe(
          scheduled.length === 0 ? 1 : 0,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a yearly rule of a routine', () => {
  it.each([
    ['每年腊月三十', '腊月三十不是年年有，下次是 2030-02-02'],
    ['每年农历正月三十', '正月三十不是年年有'],
    ['每年闰六月初一', '闰六月初一不是年年有，下次是 2036-07-23'],
    ['每年2月29日', '2月29日不是年年有，下次是 2028-02-29、2032-02-29'],
  ])('is rejected if years are skipped, as with %s: %s', (rule, why) => {
    expect(asRoutine({ rule })).toEqual([expect.stringContaining(why)]);
  });
  it.each(['每年除夕', '每年腊月廿九', '每年2月28日', '每周六', '每月31日'])('is accepted as %s', (rule) => {
    expect(asRoutine({ rule })).toEqual([]);
  });

  it('is rejected without a date between its first and last day', () => {
    expect(asRoutine({ rule: '每周六', from: '2026-12-07', until: '2026-12-11' })).toEqual([
      'rule 2026-12-07 到 2026-12-11 里一场也没有：这段时间没有“每周六”，下一次是 2026-12-12（周六）',
    ]);
    expect(asRoutine({ rule: '每年重阳', until: '2026-12-11' })).toEqual([]);
  });
});
