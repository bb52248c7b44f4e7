/** The state of an occurrence that is not 照常, as a label and a note: cancelled, moved, changed, full or provisional. */
import { inAnnouncementOrder, oneDateOf } from '../../domain/calendar/plan.ts';
import { addDays, isTimeSpan, parseTimeSpan } from '../../domain/calendar/day.ts';
import type { Scheduled } from '../../domain/schedule.ts';
import { clauses, monthDay, timeSpan } from '../words/dates/dates.ts';
import { provisionalReason } from '../words/provisional.ts';

export interface StateView {
  /** stop, move: not held on this day. changed: held, but not as first published. full, maybe: held, as far as is known. */
  kind: 'stop' | 'move' | 'changed' | 'full' | 'maybe';
  icon: string;
  label: string;
  note: string;
}

export function stateOf(item: Scheduled): StateView | undefined {
  const changed = differencesOf(item);
  switch (item.state) {
    case '取消':
      return { kind: 'stop', icon: 'stop', label: '取消', note: clauses([reasonOf(item)]) };
    case '已改期':
      return { kind: 'move', icon: 'move', label: '改期', note: newDayNote(item) };
    case '已满':
      return {
        kind: 'full',
        icon: 'who',
        label: '已满',
        note: clauses([item.activity.join?.note ?? '', ...changed.map(({ note }) => note)]),
      };
    case '暂定':
      return {
        kind: 'maybe',
        icon: 'info',
        label: '暂定',
        note: clauses([provisionalReason(item), ...changed.map(({ note }) => note)]),
      };
    default:
      return changedState(changed);
  }
}

type DifferenceKind = 'day' | 'time' | 'place';

interface Difference {
  kind: DifferenceKind;
  label: string;
  note: string;
}

function changedState(changed: Difference[]): StateView | undefined {
  const [first] = changed;
  if (first === undefined) return undefined;
  const note = clauses(changed.map((difference) => difference.note));
  return changed.some(({ label }) => label !== first.label)
    ? { kind: 'changed', icon: ICONS.day, label: '有变动', note }
    : { kind: 'changed', icon: ICONS[first.kind], label: first.label, note };
}

const ICONS: Readonly<Record<DifferenceKind, string>> = { day: 'move', time: 'clock', place: 'pin' };

/** Differences from what was first published. Notes give the old value only: the new one is shown in its usual place. */
function differencesOf(item: Scheduled): Difference[] {
  return [...dayDifference(item), ...timeDifference(item), ...placeDifference(item), ...mergedDifference(item)];
}

function dayDifference({ day, origin, movedFrom, activity }: Scheduled): Difference[] {
  if (movedFrom !== undefined) return [{ kind: 'day', label: '改期', note: `由${monthDay(movedFrom)}改来` }];
  // Without an announcement, only a public holiday moves an occurrence.
  if (origin === day) return [];
  return [{ kind: 'day', label: activity.holidays, note: `逢放假，由${monthDay(origin)}${activity.holidays}` }];
}

function timeDifference(item: Scheduled): Difference[] {
  const before = item.was?.time;
  if (before === undefined || !isNews(item, '改时间')) return [];
  const text = isTimeSpan(before) ? timeSpan(parseTimeSpan(before)) : before;
  return text === timeSpan(item) ? [] : [{ kind: 'time', label: '改时间', note: `原${text}` }];
}

function placeDifference(item: Scheduled): Difference[] {
  const before = item.was?.place;
  if (before === undefined || before === placeOf(item) || !isNews(item, '换地点')) return [];
  return [{ kind: 'place', label: '换地点', note: `原在${before}` }];
}

/** Whether it takes place elsewhere than was first announced. */
export const hasNewPlace = (item: Scheduled): boolean => placeDifference(item).length > 0;

/**
 * 改到15:00—16:00, 改在文化中心: what was announced for this date alone, in words for lists that show the time and place of the whole
 * activity.
 */
export function ownValues(item: Scheduled): string[] {
  const { activity, origin, day, movedFrom } = item;
  const own = activity.changes.filter((change) => {
    const date = oneDateOf(activity, change);
    return date !== undefined && [origin, day, movedFrom].includes(date);
  });
  const has = (kind: '改时间' | '换地点') => own.some((change) => change.kind === kind);
  return [
    ...(has('改时间') && item.start !== undefined ? [`改到${timeSpan(item)}`] : []),
    ...(has('换地点') && isElsewhere(item) ? [`改在${item.place ?? ''}`] : []),
  ];
}

/** Names the other days that were merged into this one: whoever planned to come on this day is not affected. */
function mergedDifference({ day, merged = [], activity }: Scheduled): Difference[] {
  const others = merged.filter((other) => other !== day);
  if (others.length === 0) return [];
  const which =
    others.length > 2
      ? `${monthDay(others[0]!)}等${String(others.length)}场`
      : `${others.map(monthDay).join('、')}的一场`;
  return [{ kind: 'day', label: activity.holidays === '照常' ? '改期' : activity.holidays, note: `${which}并到这天` }];
}

/** The date's own place, or that of the activity. */
export const placeOf = ({ place, activity }: Scheduled): string | undefined => place ?? activity.place;

/** Whether this date alone was moved to another place. */
export const isElsewhere = ({ place, activity }: Scheduled): boolean => place !== undefined && place !== activity.place;

/** Days after which a new time or place is no longer marked as changed. */
const NEWS_DAYS = 60;

function isNews({ activity, day }: Scheduled, kind: '改时间' | '换地点'): boolean {
  return activity.changes.some((change) => change.kind === kind && day <= addDays(change.on, NEWS_DAYS));
}

/** The final day, even if it was moved more than once. */
function newDayNote({ movedTo, cancelledThen }: Scheduled): string {
  if (movedTo === undefined) return '新日期另行通知';
  return `改到${monthDay(movedTo)}${cancelledThen ? '，后来取消' : ''}`;
}

/** The latest reason given for cancelling this date, or the whole series. */
function reasonOf({ activity, day, origin }: Scheduled): string {
  const cancellations = activity.changes.filter(
    (change) => change.kind === '取消' && [undefined, day, origin].includes(oneDateOf(activity, change)),
  );
  return inAnnouncementOrder(cancellations).at(-1)?.reason ?? '';
}
