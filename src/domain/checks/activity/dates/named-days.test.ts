import { describe, expect, it } from 'vitest';
import { fixes, asRoutine, inMenu } from '../../testing/one-activity.ts';

const saturdays = { rule: '每周六' };
const once = { date: '2026-12-05' };

describe('exception dates, additional dates and dates of changes', () => {
  it.each([
    [
      { ...saturdays, except: ['2026-12-11'] },
      'except.0 2026-12-11（周五）本来就没有这一场，周期是“每周六”',
      '2026-12-12（周六）',
    ],
    [
      { rule: '每周三、日', except: ['2026-12-11'] },
      'except.0 2026-12-11（周五）本来就没有',
      '2026-12-09（周三）、2026-12-13（周日）',
    ],
    [
      { ...saturdays, until: '2026-12-20', except: ['2026-12-26'] },
      'except.0 2026-12-26（周六）本来就没有',
      '2026-12-19（周六）',
    ],
    [{ rule: '每月第一个周六', except: ['2026-12-26'] }, 'except.0 2026-12-26（周六）本来就没有', '2026-12-05（周六）'],
    [{ ...saturdays, except: ['2026-12-12', '2026-12-12'] }, 'except.1 2026-12-12 写了两遍', '一遍'],
    [
      { ...saturdays, except: ['2026-12-12'], also: ['2026-12-12'] },
      'except.0 2026-12-12（周六）又写了“哪天没有”，又写了“哪天加办”',
      '一处',
    ],
    [{ ...saturdays, also: ['2026-12-12'] }, 'also.0 2026-12-12（周六）本来就有一场', '周期以外'],
    [{ ...saturdays, also: ['2026-12-13', '2026-12-13'] }, 'also.1 2026-12-13 写了两遍', '一遍'],
    [{ rule: '不定期', except: ['2026-12-12'] }, 'except.0 2026-12-12（周六）本来就没有', '删掉'],
    [{ ...once, except: ['2026-12-05'] }, 'except 只办一次的活动（2026-12-05（周六））写了“哪天没有”', '删掉'],
    [{ ...once, until: '2026-12-20' }, 'until 只办一次的活动', '"rule"'],
    [{ ...once, holidays: '顺延' }, 'holidays 只办一次的活动', '"rule"'],
    [{ ...once, also: ['2026-12-05'] }, 'also.0 2026-12-05（周六）就是“日期”那一天', '别的日子'],
    [
      {
        ...once,
        changes: [{ on: '2026-11-20', kind: '改时间', date: '2026-12-06', was: '09:00', now: '10:00' }],
        time: '10:00',
      },
      'changes.0.date 2026-12-06（周日）本来就没有这一场，只在 2026-12-05（周六）办',
      '2026-12-05',
    ],
    [
      { ...saturdays, changes: [{ on: '2026-11-20', kind: '改期', was: '2026-12-11', now: '2026-12-13' }] },
      'changes.0.was 2026-12-11（周五）本来就没有这一场',
      '2026-12-12（周六）',
    ],
  ])('of %j are rejected: %s, %s', (activity, found, fix) => {
    expect(inMenu(activity)).toEqual([expect.stringContaining(found)]);
    expect(fixes(activity)).toEqual([expect.stringContaining(fix)]);
  });

  it.each([
    [{ ...saturdays, except: ['2026-12-12'], also: ['2026-12-13'] }],
    [{ ...once, also: ['2026-12-06'], changes: [{ on: '2026-11-20', kind: '取消', date: '2026-12-06' }] }],
    [
      {
        date: '2026-12-06',
        changes: [{ on: '2026-11-20', kind: '改期', date: '2026-12-05', was: '2026-12-05', now: '2026-12-06' }],
      },
    ],
    [{ ...saturdays, changes: [{ on: '2026-11-20', kind: '改期', was: '2026-12-12', now: '2026-12-13' }] }],
  ])('of %j are accepted', (activity) => {
    expect(inMenu(activity)).toEqual([]);
  });

  it('may be dates with or without the holiday policy applied', () => {
    const thursdays = { rule: '每周四', holidays: '顺延' };
    expect(inMenu({ ...thursdays, except: ['2026-10-01'] }, '2026-10')).toEqual([]);
    expect(inMenu({ ...thursdays, except: ['2026-10-08'] }, '2026-10')).toEqual([]);
    // The policy drops that day, so adding it is not a duplicate.
    expect(inMenu({ ...thursdays, holidays: '暂停', also: ['2026-10-01'] }, '2026-10')).toEqual([]);
  });
  it('outside the month are reported once', () => {
    expect(inMenu({ ...saturdays, except: ['2027-01-01'] })).toEqual([
      'except.0 写的是 2027-01-01，不在 2026-12 这个月里',
    ]);
  });
  it('are checked in routines too', () => {
    expect(asRoutine({ ...saturdays, except: ['2026-12-11', '2028-01-01'] })).toEqual([
      'except.0 2026-12-11（周五）本来就没有这一场，周期是“每周六”',
    ]);
  });
});
