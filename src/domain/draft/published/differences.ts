/** Differences of a draft from the published activity: changes to announce, and values that stay as published. */
import { formatTimeSpan, normalizeTimeSpan, type Day } from '../../calendar/day.ts';
import type { DraftActivity } from '../draft.ts';
import type { Entry } from './change-order.ts';

interface Changes {
  changes: readonly Entry[];
  differences: readonly string[];
}

/** Other days of a series cannot be announced as one move: the published days are kept, and the difference is reported. */
export function changesTo(old: DraftActivity, draft: DraftActivity, today: Day): Changes {
  const isSingle = [old, draft].every(({ date, also = [] }) => date !== undefined && also.length === 0);
  const moves: [Entry['kind'], string | undefined, string | undefined][] = [
    ...(isSingle ? [['改期', old.date, draft.date] satisfies [Entry['kind'], unknown, unknown]] : []),
    ['改时间', normalTime(old.time), normalTime(draft.time)],
    ['换地点', old.place, draft.place],
  ];
  const found = moves.filter(([, was, now]) => was !== undefined && now !== undefined && was !== now);
  const isCancelled = draft.status === '取消' && old.status !== '取消';
  const isResumed = old.status === '取消' && draft.status !== undefined && draft.status !== '取消';
  const otherDays =
    isSingle || whenText(old) === whenText(draft)
      ? []
      : [`日子不一样，没有改：网上是${whenText(old)}，表里是${whenText(draft)}`];
  return {
    changes: [
      ...found.map(([kind, was = '', now = '']): Entry => ({ on: today, kind, was, now })),
      ...(isCancelled ? [{ on: today, kind: '取消' } satisfies Entry] : []),
      ...(isResumed ? [{ on: today, kind: '恢复' } satisfies Entry] : []),
    ],
    differences: [
      ...found.map(([kind, was = '', now = '']) => `${kind} ${formatTimeSpan(was)} → ${formatTimeSpan(now)}`),
      ...(isCancelled ? ['取消'] : []),
      ...otherDays,
    ],
  };
}

const normalTime = (time: string | undefined): string | undefined =>
  time === undefined ? undefined : normalizeTimeSpan(time);

const BOUNDS = {
  from: '从哪天起',
  until: '到哪天止',
  except: '哪天没有',
  also: '哪天加办',
  holidays: '节假日',
} as const;

/** Fields that determine the dates of a series stay as published; differences are reported. */
export function otherBounds(old: DraftActivity, draft: DraftActivity): string[] {
  if (old.rule === undefined || draft.rule !== old.rule) return [];
  return (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).flatMap((name) => {
    const [before, now] = [boundText(name, old), boundText(name, draft)];
    const isWritten = draft[name] !== undefined;
    return !isWritten || before === now ? [] : [`${BOUNDS[name]}不一样，没有改：网上是${before}，表里是${now}`];
  });
}

function boundText(name: keyof typeof BOUNDS, { [name]: value }: DraftActivity): string {
  if (name === 'holidays') return String(value ?? '照常');
  const days = [value ?? []].flat();
  return days.length === 0 ? '没写' : [...days].sort().join('、');
}

/** 每周六, or the days. */
export const whenText = ({ rule, date, also = [] }: DraftActivity): string =>
  rule ??
  [date, ...also]
    .filter((day) => day !== undefined)
    .sort()
    .join('、');
