import { isDay, isTimeSpan, formatTimeSpan, type Month } from '../../calendar/day.ts';
import { refersToOneDate } from '../../calendar/plan.ts';
import type { MenuActivity } from '../../schema/activity.ts';
import { isOutsideMonth, type FieldProblem } from '../entry-problem.ts';

type Change = MenuActivity['changes'][number];

/** Changes must be complete, and the activity's own fields must hold the new state. */
export function changeProblems(activity: MenuActivity, month: Month | undefined): FieldProblem[] {
  const ofEach = activity.changes.flatMap((change, index) =>
    [...beforeAndAfter(change), ...dateProblems(change, month)].map((problem) => ({
      ...problem,
      path: ['changes', index, ...problem.path],
    })),
  );
  return [...statusProblems(activity), ...presentStateProblems(activity), ...ofEach];
}

function statusProblems(activity: MenuActivity): FieldProblem[] {
  // A single date of a series, or one of several days, may be cancelled or resumed on its own.
  const toggles = activity.changes.filter(({ kind }) => kind === '取消' || kind === '恢复');
  const [ofOne = [], whole = []] = [true, false].map((isOne) =>
    toggles.filter((change) => refersToOneDate(activity, change) === isOne),
  );
  const last = latest(whole)?.kind;
  if (activity.status === '取消') return cancelledProblems(activity, ofOne, last, latest(toggles));
  if (last !== '取消') return [];
  return [
    {
      path: ['status'],
      found: `变动记录说取消了，状态却是${activity.status}`,
      fix: '请把 "status" 写成 "取消"；又办了就再记一条恢复',
    },
  ];
}

function cancelledProblems(
  { id }: MenuActivity,
  ofOne: readonly Change[],
  last: Change['kind'] | undefined,
  resumed: Change | undefined,
): FieldProblem[] {
  const path = ['status'];
  if (resumed?.kind === '恢复' && ofOne.includes(resumed)) {
    return [
      {
        path,
        found: `整个活动取消了，变动记录却说 ${resumed.date ?? ''} 这一场恢复`,
        fix: '还有要办的，请把 "status" 写成 "照常"，不办的逐场记取消，或用 "until" 写到哪天止',
      },
    ];
  }
  if (last === '取消') return [];
  if (last === '恢复')
    return [
      { path, found: '写的是取消，变动记录最后一条却是恢复', fix: '又办了请写成 "照常"；又不办了请再记一条取消' },
    ];
  const what = ofOne.length > 0 ? '取消整个活动的' : '';
  return [
    {
      path,
      found: `活动 “${id}” 取消了，却没有${what}变动记录`,
      fix: '请在 changes 里加一条：{ "on": "公布日期", "kind": "取消", "reason": "原因" }',
    },
  ];
}

/** `date`, `time` and `place` must equal the latest change of their kind. */
function presentStateProblems(activity: MenuActivity): FieldProblem[] {
  const { changes, date, time, place } = activity;
  const now = { 改期: date, 改时间: time, 换地点: place };
  const keys = { 改期: 'date', 改时间: 'time', 换地点: 'place' } as const;
  return (['改期', '改时间', '换地点'] as const).flatMap((kind) => {
    // Of a series only single dates can be moved, and such a change may name its date by `was` alone.
    if (kind === '改期' && activity.rule !== undefined) return [];
    const last = latest(changes.filter((change) => change.kind === kind && !refersToOneDate(activity, change)))?.now;
    const [announced, present] = [last, now[kind]].map((text) => text && formatTimeSpan(text));
    if (announced === undefined || announced === present) return [];
    if (present === undefined)
      return [
        {
          path: ['id'],
          found: `变动记录说${kind === '换地点' ? '换' : '改'}到 “${announced}”，活动里却没有写`,
          fix: `请加上 "${keys[kind]}": "${announced}"`,
        },
      ];
    return [
      {
        path: [keys[kind]],
        found: `写的是 “${present}”，变动记录却说${kind === '换地点' ? '换' : '改'}到 “${announced}”`,
        fix: `这里写现在的，应写成 ${announced}`,
      },
    ];
  });
}

function beforeAndAfter({ kind, was, now, date }: Change): FieldProblem[] {
  if (kind !== '改期' && kind !== '改时间' && kind !== '换地点') return [];
  const what = { 改期: '日期', 改时间: '时间', 换地点: '地点' }[kind];
  const fits = { 改期: isDay, 改时间: isTimeSpan, 换地点: () => true }[kind];
  const example = { 改期: '2026-11-14', 改时间: '14:00-15:30', 换地点: '一楼活动室' }[kind];
  const missing = [
    ...(was === undefined && (kind !== '改期' || date === undefined) ? ['was'] : []),
    ...(now === undefined ? ['now'] : []),
  ];
  return [
    ...missing.map((key) => ({
      path: [],
      found: `${kind}没有写${key === 'was' ? '原来' : '现在'}的${what}`,
      fix: `请加 "${key}"，例如 "${example}"`,
    })),
    ...Object.entries({ was, now })
      .filter(([, value]) => value !== undefined && !fits(value))
      .map(([key, value]) => ({
        path: [key],
        found: `写的是 “${value ?? ''}”，不是${what}`,
        fix: `${kind}只写${what}，例如 ${example}`,
      })),
  ];
}

function dateProblems({ kind, now, date }: Change, month: Month | undefined): FieldProblem[] {
  if (month === undefined) return [];
  const moved = kind === '改期' && now !== undefined && isDay(now) && isOutsideMonth(now, month);
  return [
    ...(moved
      ? [
          {
            path: ['now'],
            found: `改到 ${now}，不在 ${month} 这个月里`,
            fix: '改到别的月，请在这里写取消，在那个月的菜单里写新活动',
          },
        ]
      : []),
    ...(date !== undefined && isOutsideMonth(date, month)
      ? [{ path: ['date'], found: `写的是 ${date}，不在 ${month} 这个月里`, fix: '写这个月里的那一场原来的日期' }]
      : []),
  ];
}

/** The change announced last; of several on one day, the last in the list. */
function latest(changes: readonly Change[]): Change | undefined {
  return changes.reduce<Change | undefined>(
    (last, change) => (last === undefined || change.on >= last.on ? change : last),
    undefined,
  );
}
