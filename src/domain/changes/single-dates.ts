import type { Day } from '../calendar/day.ts';
import { refersToOneDate } from '../calendar/plan.ts';
import type { Activity } from '../catalogue.ts';
import type { Scheduled } from '../schedule.ts';
import { placeNow, wholePlace, type ContentState } from './content-state.ts';
import { announcedSince, following, pasteWords, unannounced, type Pair, type Unannounced } from './unannounced.ts';

/** One date of many at another hour, elsewhere, called off or on again. What changed for all dates is told by fields.ts. */
export function changedDates(pair: Pair): Unannounced[] {
  const dates = sameDates(pair);
  const found = dates.flatMap((date) =>
    [...stateEntry(pair, date), ...timeEntry(pair, date), ...placeEntry(pair, date)].map((entry) => ({
      entry,
      ...following(pair, entry, (change) => isOfDate(date, change) && isOfKind(entry.kind, change.kind)),
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

/** One occurrence in both states; `day` is how an announcement names it. */
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

/** Those still to come; days on which nothing is left are told by lost-dates.ts. */
function sameDates({ was, is, old, present, today }: Pair): SameDate[] {
  const standing = standingOf(present, is.key);
  const byOrigin = new Map(standing.map((item) => [item.origin, item]));
  // Where another one stands by now, the first day would name that one.
  const taken = new Set(standing.filter(({ day, origin }) => day !== origin).map(({ day }) => day));
  return standingOf(old, was.key)
    .filter(({ day }) => day >= today)
    .flatMap((before) => {
      const now = byOrigin.get(before.origin);
      const day = now !== undefined && taken.has(before.origin) ? now.day : before.origin;
      return now !== undefined && refersToOneDate(is, day) ? [{ day, before, now }] : [];
    });
}

const standingOf = ({ schedule }: ContentState, key: string): Scheduled[] =>
  schedule.ofActivity(key).filter(({ state }) => state !== '已改期');

const isOn = ({ state }: Scheduled): boolean => state !== '取消';

function stateEntry(pair: Pair, date: SameDate): Entry[] {
  const { was, is, today } = pair;
  const isWhole = (was.status === '取消') !== (is.status === '取消');
  if (isWhole || isOn(date.before) === isOn(date.now)) return [];
  const kind = isOn(date.now) ? '恢复' : '取消';
  if (kind === '取消' && isLost(pair, date)) return [];
  return isTold(pair, date, kind) ? [] : [{ on: today, kind, date: date.day }];
}

/** lost-dates.ts calls it off on the day where it stood; it need not be called off under its first day again. */
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
  return isTold(pair, date, '改时间', before === was.time ? undefined : before)
    ? []
    : [{ on: today, kind: '改时间', date: date.day, was: before, now }];
}

function placeEntry(pair: Pair, date: SameDate): Entry[] {
  const { was, is, old, present, today } = pair;
  const {
    before: { place: own },
    now: { place: ownNow },
  } = date;
  const before = own ?? wholePlace(old, was);
  const isSame = own === ownNow || (own ?? was.place) === (ownNow ?? is.place);
  if (!isOn(date.now) || before === undefined || isSame || isTold(pair, date, '换地点', own)) return [];
  return [{ on: today, kind: '换地点', date: date.day, was: before, now: ownNow ?? placeNow(present, is) }];
}

/** Called off and on again follow each other. */
function isOfKind(kind: Entry['kind'], other: Activity['changes'][number]['kind']): boolean {
  return kind === other || (CALLED.has(kind) && CALLED.has(other));
}

const CALLED: ReadonlySet<string> = new Set(['取消', '恢复']);

const isOfDate = ({ before: { origin, day }, now }: SameDate, { date }: Activity['changes'][number]): boolean =>
  date !== undefined && [origin, day, now.day].includes(date);

/** @param before what was announced for this date alone: whoever tells of the new must tell of that. */
function isTold(pair: Pair, date: SameDate, kind: Entry['kind'], before?: string): boolean {
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
