import { formatTimeSpan } from '../calendar/day.ts';
import { refersToOneDate } from '../calendar/plan.ts';
import type { Activity } from '../catalogue.ts';
import { announcedPlace, fullPlace } from './content-state.ts';
import { announcedSince, insertionFor, pasteWords, unannounced, type Pair, type Unannounced } from './unannounced.ts';

/**
 * Unannounced changes of time, place or status for the whole activity. Fields that were empty before need no
 * announcement.
 */
export function changedFields(pair: Pair): Unannounced[] {
  return [...changedStatus(pair), ...changedTime(pair), ...changedPlace(pair)];
}

function changedStatus(pair: Pair): Unannounced[] {
  const { was, is, today } = pair;
  const kind = is.status === '取消' ? '取消' : '恢复';
  if ((was.status === '取消') === (is.status === '取消') || isAnnounced(pair, kind)) return [];
  return [
    unannounced(
      pair,
      'status',
      `的状态由${was.status}改成了${is.status}，变动记录里没有说`,
      ...announcement(pair, { on: today, kind }),
    ),
  ];
}

function changedTime(pair: Pair): Unannounced[] {
  const {
    was: { time: before },
    is: { time: now },
    today,
  } = pair;
  if (before === undefined || before === now || isAnnounced(pair, '改时间', before)) return [];
  if (now === undefined)
    return [
      unannounced(
        pair,
        'time',
        `原来的时间 ${formatTimeSpan(before)} 不见了`,
        '请写回来；还没定就把 "status" 写成 "暂定"',
        [],
      ),
    ];
  return [
    unannounced(
      pair,
      'time',
      `的时间由 ${formatTimeSpan(before)} 改成了 ${formatTimeSpan(now)}，变动记录里没有说`,
      ...announcement(pair, { on: today, kind: '改时间', was: before, now }),
    ),
  ];
}

function changedPlace(pair: Pair): Unannounced[] {
  const { was, is, old, present, today } = pair;
  const stationChanged = was.station !== undefined && (present.owners.get(was.station) ?? was.station) !== is.station;
  const before = stationChanged ? fullPlace(old, was) : was.place;
  if (before === undefined || (!stationChanged && was.place === is.place)) return [];
  if (isAnnounced(pair, '换地点', before, ...(was.place === undefined ? [] : [was.place]))) return [];
  const to = announcedPlace(present, is);
  return [
    unannounced(
      pair,
      'place',
      `的地点由 ${before} 改成了 ${to}，变动记录里没有说`,
      ...announcement(pair, { on: today, kind: '换地点', was: before, now: to }),
    ),
  ];
}

type Entry = Activity['changes'][number] & { kind: '取消' | '恢复' | '改时间' | '换地点' };

function announcement(pair: Pair, entry: Entry): [fix: string, pieces: object[]] {
  const isStatusChange = ({ kind }: Activity['changes'][number]) => kind === '取消' || kind === '恢复';
  const isSame = (change: Activity['changes'][number]) =>
    !refersToOneDate(pair.is, change) &&
    (change.kind === entry.kind || (isStatusChange(change) && isStatusChange(entry)));
  const whole = insertionFor(pair, entry, isSame);
  return [pasteWords([whole]), whole.pieces];
}

/** Whether a new entry announces the change for the whole activity. */
function isAnnounced(pair: Pair, kind: '取消' | '恢复' | '改时间' | '换地点', ...before: string[]): boolean {
  return announcedSince(pair).some(
    (change) =>
      change.kind === kind &&
      (before.length === 0 || before.includes(change.was ?? '')) &&
      !refersToOneDate(pair.is, change),
  );
}
