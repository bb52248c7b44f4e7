import { expect, test } from 'vitest';
import type { Day } from '../../calendar/day.ts';
import { inMenu } from '../../checks/testing/one-activity.ts';
import type { DraftActivity } from '../draft.ts';
import type { ChangeOrder } from './change.ts';
import { after, CONTEXT, SERIES, SEVERAL, SINGLE } from './testing/changes.ts';

const problemsOf = (activity: DraftActivity, today: Day = CONTEXT.today) => inMenu(activity, CONTEXT.month, today);

const EVERY_ORDER: [string, DraftActivity, ChangeOrder[]][] = [
  ['moves a single date', SINGLE, [{ kind: '改期', now: '2026-12-20', reason: '老师出差' }]],
  [
    'moves it twice',
    SINGLE,
    [
      { kind: '改期', now: '2026-12-20' },
      { kind: '改期', now: '2026-12-22' },
    ],
  ],
  [
    'moves it back',
    SINGLE,
    [
      { kind: '改期', now: '2026-12-20' },
      { kind: '改期', now: '2026-12-19' },
    ],
  ],
  [
    'changes the time twice',
    SINGLE,
    [
      { kind: '改时间', now: '15:00' },
      { kind: '改时间', now: '09:00-10:00' },
    ],
  ],
  [
    'changes the place twice',
    SINGLE,
    [
      { kind: '换地点', now: '一楼' },
      { kind: '换地点', now: '操场' },
    ],
  ],
  ['names the station as the place before', SERIES, [{ kind: '换地点', now: '操场' }]],
  ['sets a first time', { ...SINGLE, time: undefined }, [{ kind: '改时间', now: '15:00' }]],
  ['cancels', SINGLE, [{ kind: '取消', reason: '停电' }]],
  ['resumes', SINGLE, [{ kind: '取消' }, { kind: '恢复' }]],
  ['cancels again', SINGLE, [{ kind: '取消' }, { kind: '恢复' }, { kind: '取消' }]],
  ['marks as full', SINGLE, [{ kind: '已满' }]],
  ['marks as not full', SINGLE, [{ kind: '已满' }, { kind: '恢复' }]],
  [
    'does everything at once',
    SINGLE,
    [
      { kind: '改期', now: '2026-12-20' },
      { kind: '改时间', now: '09:00' },
      { kind: '换地点', now: '操场' },
      { kind: '取消' },
      { kind: '恢复' },
    ],
  ],
  ['moves one date of a series', SERIES, [{ kind: '改期', date: '2026-12-09', now: '2026-12-10' }]],
  [
    'moves it on',
    SERIES,
    [
      { kind: '改期', date: '2026-12-09', now: '2026-12-10' },
      { kind: '改期', date: '2026-12-10', now: '2026-12-11' },
      { kind: '改时间', date: '2026-12-11', now: '10:00-11:00' },
      { kind: '换地点', date: '2026-12-11', now: '操场' },
      { kind: '取消', date: '2026-12-11' },
    ],
  ],
  [
    'changes the time of one date twice',
    SERIES,
    [
      { kind: '改时间', date: '2026-12-09', now: '10:00-11:00' },
      { kind: '改时间', date: '2026-12-09', now: '11:00' },
    ],
  ],
  [
    'cancels and resumes one date',
    SERIES,
    [
      { kind: '取消', date: '2026-12-09' },
      { kind: '恢复', date: '2026-12-09' },
    ],
  ],
  [
    'changes all dates',
    SERIES,
    [
      { kind: '改时间', now: '07:30-08:30' },
      { kind: '换地点', now: '操场' },
    ],
  ],
  ['cancels and resumes all dates', SERIES, [{ kind: '取消' }, { kind: '恢复' }]],
  ['cancels one date, then all', SERIES, [{ kind: '取消', date: '2026-12-09' }, { kind: '取消' }]],
  [
    'moves an additional day twice',
    SEVERAL,
    [
      { kind: '改期', date: '2026-12-12', now: '2026-12-13' },
      { kind: '改期', date: '2026-12-13', now: '2026-12-14' },
      { kind: '改时间', date: '2026-12-14', now: '10:00' },
    ],
  ],
  ['marks one date of a series as full', SERIES, [{ kind: '已满', date: '2026-12-09' }]],
  [
    'marks it as full, moves it, and gives it room again',
    SERIES,
    [
      { kind: '已满', date: '2026-12-09' },
      { kind: '改期', date: '2026-12-09', now: '2026-12-10' },
      { kind: '改期', date: '2026-12-10', now: '2026-12-11' },
      { kind: '恢复', date: '2026-12-11' },
    ],
  ],
  ['marks the first of several days as full', SEVERAL, [{ kind: '已满', date: '2026-12-05' }]],
  [
    'cancels one date, moves it, and cancels it again',
    SERIES,
    [
      { kind: '取消', date: '2026-12-09' },
      { kind: '改期', date: '2026-12-09', now: '2026-12-10' },
      { kind: '取消', date: '2026-12-10' },
    ],
  ],
  [
    'cancels the first of several days, moves it, and cancels it again',
    SEVERAL,
    [
      { kind: '取消', date: '2026-12-05' },
      { kind: '改期', date: '2026-12-05', now: '2026-12-06' },
      { kind: '取消', date: '2026-12-06' },
    ],
  ],
  ['moves the first of several days', SEVERAL, [{ kind: '改期', date: '2026-12-05', now: '2026-12-06' }]],
  [
    'moves a day of several back',
    SEVERAL,
    [
      { kind: '改期', date: '2026-12-12', now: '2026-12-13' },
      { kind: '改期', date: '2026-12-13', now: '2026-12-12' },
    ],
  ],
  [
    'changes the first of several days after the others, and moves it though it was cancelled',
    SEVERAL,
    [
      { kind: '取消', date: '2026-12-12' },
      { kind: '改时间', date: '2026-12-26', now: '15:00' },
      { kind: '改时间', date: '2026-12-05', now: '14:00' },
      { kind: '取消', date: '2026-12-05' },
      { kind: '改期', date: '2026-12-05', now: '2026-12-06' },
    ],
  ],
  ['cancels the first of several days', SEVERAL, [{ kind: '取消', date: '2026-12-05' }]],
  [
    'cancels several days one after the other',
    SEVERAL,
    [
      { kind: '取消', date: '2026-12-05' },
      { kind: '取消', date: '2026-12-12' },
      { kind: '恢复', date: '2026-12-05' },
    ],
  ],
];

test.each(EVERY_ORDER)('%s in a way that the check accepts', (_, activity, orders) => {
  expect(problemsOf(activity)).toEqual([]);
  expect(problemsOf(after(activity, ...orders))).toEqual([]);
});
