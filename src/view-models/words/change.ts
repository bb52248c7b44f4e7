/** The words of one announced change: what changed, from what, to what. */
import { inAnnouncementOrder, oneDateOf } from '../../domain/calendar/plan.ts';
import { isDay, isTimeSpan, parseTimeSpan, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { rhythmOf } from '../activity/routine.ts';
import { clauses, datedDay, monthDay, timeSpan } from './dates/dates.ts';

export type Change = Activity['changes'][number];
export type ChangeKind = Change['kind'];

/** Colour of the label. */
export type Tone = 'stop' | 'move' | 'new';

export interface ChangeWords {
  /** The date that a new time or place applies to; empty if it applies to all dates, or if `was` and `now` name the date. */
  which: string;
  /** The value before; empty if there was none or it is unknown. */
  was: string;
  now: string;
  /** `was` and `now` are days or times, not places. */
  isTime: boolean;
  /** A whole sentence without the title: 2026年11月12日周四改到2026年11月14日周六，场地检修 */
  text: string;
}

/** Worded as of the announcement, so that later ones do not alter it. @param change one of the activity's own */
export function changeWords(activity: Activity, change: Change): ChangeWords {
  const sides = SIDES[change.kind](activity, change);
  return { ...sides, isTime: change.kind !== '换地点', text: clauses([sentence(change.kind, sides), change.reason]) };
}

export const iconOf = (kind: ChangeKind): string => ICONS[kind];

const ICONS: Record<ChangeKind, string> = {
  改期: 'move',
  改时间: 'clock',
  换地点: 'pin',
  取消: 'stop',
  恢复: 'cal',
  新增: 'cal',
};

export const toneOf = (kind: ChangeKind): Tone =>
  kind === '取消' ? 'stop' : kind === '恢复' || kind === '新增' ? 'new' : 'move';

type Sides = Omit<ChangeWords, 'text' | 'isTime'>;

const SIDES: Record<ChangeKind, (activity: Activity, change: Change) => Sides> = {
  改期: (activity, change) => ({
    which: '',
    was: readable(change.was ?? change.date),
    now: readable(change.now ?? dayAsOf(activity, change)),
  }),
  改时间: (activity, change) => ({
    which: affectedDay(activity, change),
    was: readable(change.was),
    now: readable(timeAsOf(activity, change)),
  }),
  换地点: (activity, change) => ({
    which: affectedDay(activity, change),
    was: change.was ?? '',
    now: placeAsOf(activity, change) ?? '',
  }),
  取消: (activity, change) => ({ which: '', was: dayAndTime(activity, change), now: '' }),
  恢复: (activity, change) => ({ which: '', was: '', now: dayAndTime(activity, change) }),
  新增: (activity, change) => ({ which: '', was: '', now: dayAndTime(activity, change) }),
};

function sentence(kind: ChangeKind, { which, was, now }: Sides): string {
  if (kind === '取消') return `${was}取消`;
  if (kind === '恢复') return `${now}照常办`;
  if (kind === '新增') return `新增${now}`;
  const what = which && `${which}的一场，`;
  if (kind === '换地点') return `${what}${was && `由${was}`}${now ? `改到${now}` : '换了地点'}`;
  return `${what}${was}${now ? `改到${now}` : kind}`;
}

/** The date named, or the only one that there is. */
function affectedDay(activity: Activity, change: Change): string {
  const isOnly = activity.rule === undefined && activity.also.length === 0;
  return isOnly ? readable(dayAsOf(activity, change)) : namedDay(activity, change);
}

/** Where the date was when the change was announced, for readers of that day; changes name it by its original day. */
function namedDay(activity: Activity, change: Change): string {
  const named = oneDateOf(activity, change);
  if (named === undefined) return '';
  const ordered = inAnnouncementOrder(activity.changes);
  const day = ordered.slice(0, ordered.indexOf(change)).reduce<string>((at, { kind, date, was, now }) => {
    const from = date ?? was;
    return kind === '改期' && now !== undefined && isDay(now) && (from === named || from === at) ? now : at;
  }, named);
  return day === named ? datedDay(named) : `${datedDay(day as Day)}（原定${monthDay(named)}）`;
}

function dayAndTime(activity: Activity, change: Change): string {
  const one = oneDateOf(activity, change);
  const day = one ?? dayAsOf(activity, change);
  const time = timeAsOf(activity, change);
  if (day === undefined) return rhythmOf({ ...activity, time });
  const days = one === undefined ? [day, ...activity.also].sort().map(datedDay).join('、') : namedDay(activity, change);
  return [days, readable(time)].filter(Boolean).join(' ');
}

/** The day of a single activity as of the announcement; undefined for a series. */
function dayAsOf(activity: Activity, change: Change): Day | undefined {
  return activity.rule === undefined ? (valuesAsOf(activity, change, '改期').find(isDay) ?? activity.date) : undefined;
}

function timeAsOf(activity: Activity, change: Change): string | undefined {
  return valuesAsOf(activity, change, '改时间')[0] ?? activity.time;
}

function placeAsOf(activity: Activity, change: Change): string | undefined {
  return valuesAsOf(activity, change, '换地点')[0] ?? activity.place;
}

/**
 * Candidates for a value as of an announcement, best first: what the latest change of this kind up to it (itself included) sets,
 * then what the next change of this kind gives as the value before.
 */
function valuesAsOf(activity: Activity, change: Change, kind: ChangeKind): string[] {
  const ordered = inAnnouncementOrder(activity.changes);
  const concernsSameDate = (other: Change) => {
    const date = oneDateOf(activity, other);
    return other.kind === kind && (date === undefined || date === oneDateOf(activity, change));
  };
  const after = ordered.indexOf(change) + 1;
  const last = ordered.slice(0, after).findLast(concernsSameDate);
  const next = ordered.slice(after).find(concernsSameDate);
  return [last?.now, next?.was, kind === '改期' ? next?.date : undefined].filter((text) => text !== undefined);
}

/** Formats a day or a time; other texts (另行通知) stay as they are. */
function readable(text: string | undefined): string {
  if (text === undefined) return '';
  if (isDay(text)) return datedDay(text);
  return isTimeSpan(text) ? timeSpan(parseTimeSpan(text)) : text;
}
