import type { Day } from '../calendar/day.ts';
import { refersToOneDate } from '../calendar/plan.ts';
import type { Activity } from '../catalogue.ts';
import type { Scheduled } from '../schedule.ts';
import { announcedPlace, fullPlace, type ContentState } from './content-state.ts';
import { announcedSince, insertionFor, pasteWords, unannounced, type Pair, type Unannounced } from './unannounced.ts';

/**
 * Unannounced changes of single dates: time, place, cancelled, resumed. Those of the whole activity are in fields.ts.
 */
export function changedDates(pair: Pair): Unannounced[] {
  const dates = sameDates(pair);
  const found = dates.flatMap((date) =>
    [...stateEntry(pair, date), ...timeEntry(pair, date), ...placeEntry(pair, date)].map((entry) => ({
      entry,
      ...insertionFor(pair, entry, (change) => isOfDate(date, change) && isOfKind(entry.kind, change.kind)),
    })),
  );
  const timeless = dates
    .filter(({ before, now }) => isOn(now) && spanOf(before) !== pair.was.time && spanOf(now) === undefined)
    .map(({ day }) => day);
  return [
    ...[false, true].flatMap((replaces) => {
      const same = found.filter((one) => one.replaces === replaces);
      if (same.length === 0) return [];
      const words = `${same.map(({ entry }) => inWords(entry)).join('；')}，变动记录里没有说`;
      return [
        unannounced(
          pair,
          'changes',
          words,
          pasteWords(same),
          same.flatMap(({ pieces }) => pieces),
        ),
      ];
    }),
    ...(timeless.length === 0
      ? []
      : [unannounced(pair, 'changes', `${timeless.join('、')} 原来的时间不见了`, '请把那条改时间写回来', [])]),
  ];
}

/** One occurrence in both states; `day` is the date by which a change refers to it. */
interface SameDate {
  day: Day;
  before: Scheduled;
  now: Scheduled;
}
interface Entry {
  on: Day;
  kind: '取消' | '恢复' | '改时间' | '换地点';
  date: Day;
  was?: string;
  now?: string;
}

/** Future occurrences present in both states; lost-dates.ts covers those that disappeared. */
function sameDates({ was, is, old, present, today }: Pair): SameDate[] {
  const occurrences = notMovedAway(present, is.key);
  const byOrigin = new Map(occurrences.map((item) => [item.origin, item]));
  // Where another occurrence has been moved to the origin, that day would refer to the other one.
  const taken = new Set(occurrences.filter(({ day, origin }) => day !== origin).map(({ day }) => day));
  return notMovedAway(old, was.key)
    .filter(({ day }) => day >= today)
    .flatMap((before) => {
      const now = byOrigin.get(before.origin);
      const day = now !== undefined && taken.has(before.origin) ? now.day : before.origin;
      return now !== undefined && refersToOneDate(is, { kind: '取消', date: day }) ? [{ day, before, now }] : [];
    });
}

const notMovedAway = ({ schedule }: ContentState, key: string): Scheduled[] =>
  schedule.ofActivity(key).filter(({ state }) => state !== '已改期');

const isOn = ({ state }: Scheduled): boolean => state !== '取消';

function stateEntry(pair: Pair, date: SameDate): Entry[] {
  const { was, is, today } = pair;
  const isWhole = (was.status === '取消') !== (is.status === '取消');
  if (isWhole || isOn(date.before) === isOn(date.now)) return [];
  const kind = isOn(date.now) ? '恢复' : '取消';
  if (kind === '取消' && isLost(pair, date)) return [];
  return isAnnounced(pair, date, kind) ? [] : [{ on: today, kind, date: date.day }];
}

/** lost-dates.ts announces its cancellation under its last day, so none is needed under its origin. */
function isLost({ is, present }: Pair, { before }: SameDate): boolean {
  return !present.schedule.ofActivity(is.key).some(({ day }) => day === before.day);
}

function timeEntry(pair: Pair, date: SameDate): Entry[] {
  const { was, is, today } = pair;
  const [before, now] = [spanOf(date.before), spanOf(date.now)];
  if (
    !isOn(date.now) ||
    before === undefined ||
    now === undefined ||
    before === now ||
    (before === was.time && now === is.time)
  )
    return [];
  return isAnnounced(pair, date, '改时间', before === was.time ? undefined : before)
    ? []
    : [{ on: today, kind: '改时间', date: date.day, was: before, now }];
}

function placeEntry(pair: Pair, date: SameDate): Entry[] {
  const { was, is, old, present, today } = pair;
  const {
    before: { place: own },
    now: { place: ownNow },
  } = date;
  const before = own ?? fullPlace(old, was);
  const isSame = own === ownNow || (own ?? was.place) === (ownNow ?? is.place);
  if (!isOn(date.now) || before === undefined || isSame || isAnnounced(pair, date, '换地点', own)) return [];
  return [{ on: today, kind: '换地点', date: date.day, was: before, now: ownNow ?? announcedPlace(present, is) }];
}

/** Cancelling and resuming count as one kind. */
function isOfKind(kind: Entry['kind'], other: Activity['changes'][number]['kind']): boolean {
  return kind === other || (STATUS_CHANGES.has(kind) && STATUS_CHANGES.has(other));
}

const STATUS_CHANGES: ReadonlySet<string> = new Set(['取消', '恢复']);

const isOfDate = ({ before: { origin, day }, now }: SameDate, { date }: Activity['changes'][number]): boolean =>
  date !== undefined && [origin, day, now.day].includes(date);

/** @param before the old value, where it was announced for this date alone: the change must name it */
function isAnnounced(pair: Pair, date: SameDate, kind: Entry['kind'], before?: string): boolean {
  return announcedSince(pair).some(
    (change) => change.kind === kind && isOfDate(date, change) && (before === undefined || change.was === before),
  );
}

const spanOf = ({ start, end }: Scheduled): string | undefined => (end === undefined ? start : `${start ?? ''}-${end}`);

function inWords({ kind, date, was = '', now = '' }: Entry): string {
  if (kind === '取消') return `${date} 成了取消`;
  if (kind === '恢复') return `${date} 的取消不见了`;
  return `${date} 的${kind === '改时间' ? '时间' : '地点'}由 ${was} 改成了 ${now}`;
}
