/** One announced change in words: what it is about, what was said before, what is said now. */
import { byText } from '../../domain/order.ts';
import { isDay, isTimeSpan, parseTimeSpan, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import { rhythmOf } from '../activity/routine.ts';
import { clauses, datedDay, timeSpan } from './dates/dates.ts';

export type Change = Activity['changes'][number];
export type ChangeKind = Change['kind'];

/** How its word is coloured. */
export type Tone = 'stop' | 'move' | 'new';

export interface ChangeWords {
  /** The date that a new time or a new place is meant for; empty where `was` and `now` say it, or where all are meant. */
  which: string;
  /** Empty where nothing was said before, or where it is not known. */
  was: string;
  now: string;
  /** Whether these are days and times, and not places. */
  isTime: boolean;
  /** All of it as a sentence, without the title: 2026年11月12日周四改到2026年11月14日周六，场地检修 */
  text: string;
}

/** In the words of the day of the announcement, which no later one changes. @param change one of the activity's own */
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
    was: said(change.was ?? change.date),
    now: said(change.now ?? dayThen(activity, change)),
  }),
  改时间: (activity, change) => ({
    which: meantDay(activity, change),
    was: said(change.was),
    now: said(timeThen(activity, change)),
  }),
  换地点: (activity, change) => ({
    which: meantDay(activity, change),
    was: change.was ?? '',
    now: placeThen(activity, change) ?? '',
  }),
  取消: (activity, change) => ({ which: '', was: whenHeld(activity, change), now: '' }),
  恢复: (activity, change) => ({ which: '', was: '', now: whenHeld(activity, change) }),
  新增: (activity, change) => ({ which: '', was: '', now: whenHeld(activity, change) }),
};

function sentence(kind: ChangeKind, { which, was, now }: Sides): string {
  if (kind === '取消') return `${was}取消`;
  if (kind === '恢复') return `${now}照常办`;
  if (kind === '新增') return `新增${now}`;
  const what = which && `${which}的一场，`;
  if (kind === '换地点') return `${what}${was && `由${was}`}${now ? `改到${now}` : '换了地点'}`;
  return `${what}${was}${now ? `改到${now}` : kind}`;
}

/** An activity that is held once is meant whatever date is said. */
function meantDay(activity: Activity, change: Change): string {
  return said(activity.rule === undefined ? dayThen(activity, change) : change.date);
}

function whenHeld(activity: Activity, change: Change): string {
  const isOnlyDate = activity.rule === undefined && !(change.date !== undefined && activity.also.includes(change.date));
  const [day, time] = [isOnlyDate ? dayThen(activity, change) : change.date, timeThen(activity, change)];
  return day === undefined ? rhythmOf({ ...activity, time }) : [datedDay(day), said(time)].filter(Boolean).join(' ');
}

/** On which day an activity that is held once was to be. */
function dayThen(activity: Activity, change: Change): Day | undefined {
  return activity.rule === undefined ? (saidThen(activity, change, '改期').find(isDay) ?? activity.date) : undefined;
}

function timeThen(activity: Activity, change: Change): string | undefined {
  return saidThen(activity, change, '改时间')[0] ?? activity.time;
}

function placeThen(activity: Activity, change: Change): string | undefined {
  return saidThen(activity, change, '换地点')[0] ?? activity.place;
}

/** As of one announcement: what the last of a kind has put, itself included, then what the next of that kind says was before it. */
function saidThen({ rule, changes }: Activity, change: Change, kind: ChangeKind): string[] {
  const ordered = changes.toSorted(byText(({ on }) => on));
  const isMeant = (told: Change) =>
    told.kind === kind && (rule === undefined || told.date === undefined || told.date === change.date);
  const after = ordered.indexOf(change) + 1;
  const [last, next] = [ordered.slice(0, after).findLast(isMeant), ordered.slice(after).find(isMeant)];
  return [last?.now, next?.was, kind === '改期' ? next?.date : undefined].filter((text) => text !== undefined);
}

/** A day or a time as residents read it; other words (另行通知) as they stand. */
function said(text: string | undefined): string {
  if (text === undefined) return '';
  if (isDay(text)) return datedDay(text);
  return isTimeSpan(text) ? timeSpan(parseTimeSpan(text)) : text;
}
