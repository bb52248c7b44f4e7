/** What was announced of one activity, as its page tells it. */
import { compareText } from '../../domain/order.ts';
import { addDays, isDay, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import {
  changeWords,
  iconOf,
  toneOf,
  type Change,
  type ChangeKind,
  type ChangeWords,
  type Tone,
} from '../words/change.ts';
import { datedDay } from '../words/dates/dates.ts';

export interface ToldChange extends ChangeWords {
  kind: ChangeKind;
  icon: string;
  reason: string;
  /** 2026年11月18日周三 */
  on: string;
}

export interface ToldChanges {
  /** Of days still to come, or announced lately; newest first, neighbours of one tone together. */
  notices: { tone: Tone; items: ToldChange[] }[];
  /** The others. */
  earlier: ToldChange[];
}

/** How long an announcement is news. */
const NEWS_DAYS = 60;

export function toldChanges(activity: Activity, today: Day): ToldChanges {
  const ordered = [...activity.changes].reverse().sort((a, b) => compareText(b.on, a.on));
  const notices: ToldChanges['notices'] = [];
  const earlier: ToldChange[] = [];
  for (const [index, change] of ordered.entries()) {
    const tone = toneOf(change.kind);
    const [last, words] = [notices.at(-1), told(activity, change)];
    if (!isNews(activity, change, today) || isTakenBack(activity, change, ordered.slice(0, index))) earlier.push(words);
    else if (last?.tone === tone) last.items.push(words);
    else notices.push({ tone, items: [words] });
  }
  return { notices, earlier };
}

function isNews(activity: Activity, { on, date, now = '' }: Change, today: Day): boolean {
  return (
    addDays(on, NEWS_DAYS) >= today ||
    [date, activity.date, isDay(now) ? now : undefined].some((day) => day !== undefined && day >= today)
  );
}

/** Cancelled, then resumed, or the other way round: only the last word counts. */
function isTakenBack({ rule }: Activity, { kind, date }: Change, later: readonly Change[]): boolean {
  const isAboutHolding = (of: ChangeKind) => of === '取消' || of === '恢复';
  return (
    isAboutHolding(kind) &&
    later.some((other) => isAboutHolding(other.kind) && (rule === undefined || other.date === date))
  );
}

function told(activity: Activity, change: Change): ToldChange {
  return {
    ...changeWords(activity, change),
    kind: change.kind,
    icon: iconOf(change.kind),
    reason: change.reason ?? '',
    on: datedDay(change.on),
  };
}
