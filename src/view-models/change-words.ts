/** One announced change in words: what it is about, what was said before, what is said now. */
import { isDay, isTimeSpan, parseTimeSpan, type Day } from '../domain/calendar/day.ts';
import type { Activity } from '../domain/catalogue.ts';
import { rhythmOf } from './routine.ts';
import { spokenDay, timeSpan } from './wording.ts';

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
  /** All of it as a sentence, without the title: 11月12日周四改到11月14日周六，场地检修 */
  text: string;
}

export function changeWords(activity: Activity, change: Change): ChangeWords {
  const sides = SIDES[change.kind](activity, change);
  return { ...sides, text: [sentence(change.kind, sides), change.reason].filter(Boolean).join('，') };
}

export const iconOf = (kind: ChangeKind): string => ICONS[kind];

const ICONS: Record<ChangeKind, string> = { 改期: 'move', 改时间: 'clock', 换地点: 'pin', 取消: 'stop', 恢复: 'cal', 新增: 'cal' };

export const toneOf = (kind: ChangeKind): Tone => (kind === '取消' ? 'stop' : kind === '恢复' || kind === '新增' ? 'new' : 'move');

type Sides = Omit<ChangeWords, 'text'>;

const SIDES: Record<ChangeKind, (activity: Activity, change: Change) => Sides> = {
  改期: ({ date: held }, { date, was, now }) => ({ which: '', was: said(was ?? date), now: said(now ?? held) }),
  改时间: (activity, { date, was, now }) => ({ which: meantDay(activity, date), was: said(was), now: said(now ?? activity.time) }),
  换地点: (activity, { date, was, now }) => ({ which: meantDay(activity, date), was: was ?? '', now: now ?? activity.place ?? '' }),
  取消: (activity, { date }) => ({ which: '', was: whenHeld(activity, date), now: '' }),
  恢复: (activity, { date }) => ({ which: '', was: '', now: whenHeld(activity, date) }),
  新增: (activity, { date }) => ({ which: '', was: '', now: whenHeld(activity, date) }),
};

function sentence(kind: ChangeKind, { which, was, now }: Sides): string {
  if (kind === '取消') return `${was}取消`;
  if (kind === '恢复') return `${now}照常办`;
  if (kind === '新增') return `新增${now}`;
  const what = which && `${which}的一场，`;
  if (kind === '换地点') return `${what}${was && `由${was}`}${now ? `改到${now}` : '换了地点'}`;
  return `${what}${was}${now ? `改到${now}` : kind}`;
}

/** An activity that is held once is meant whatever date is said; its present day is what people look for. */
function meantDay({ rule, date: held }: Activity, date: Day | undefined): string {
  return said(rule === undefined ? held : date);
}

function whenHeld(activity: Activity, date: Day | undefined): string {
  const day = activity.rule === undefined && !activity.also.includes(date ?? '') ? activity.date : date;
  return day === undefined ? rhythmOf(activity) : [spokenDay(day), said(activity.time)].filter(Boolean).join(' ');
}

/** A day or a time as residents read it; other words (另行通知) as they stand. */
function said(text: string | undefined): string {
  if (text === undefined) return '';
  if (isDay(text)) return spokenDay(text);
  return isTimeSpan(text) ? timeSpan(parseTimeSpan(text)) : text;
}
