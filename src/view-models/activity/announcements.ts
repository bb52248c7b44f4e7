/** The announced changes of one activity, for its page. */
import { compareText } from '../../domain/order.ts';
import { isArchived } from '../../domain/archive.ts';
import { addDays, isDay, type Day } from '../../domain/calendar/day.ts';
import { oneDateOf } from '../../domain/calendar/plan.ts';
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

interface Announcement extends ChangeWords {
  kind: ChangeKind;
  icon: string;
  reason: string;
  /** 2026年11月18日周三 */
  on: string;
}

export interface Announcements {
  /** Recent, or about days to come; newest first, grouped by consecutive tone. */
  notices: { tone: Tone; items: Announcement[] }[];
  /** All others, newest first. */
  earlier: Announcement[];
}

const NEWS_DAYS = 60;

export function announcementsOf(activity: Activity, today: Day): Announcements {
  const ordered = [...activity.changes].reverse().sort((a, b) => compareText(b.on, a.on));
  const notices: Announcements['notices'] = [];
  const earlier: Announcement[] = [];
  for (const [index, change] of ordered.entries()) {
    const tone = toneOf(change.kind);
    const [last, item] = [notices.at(-1), announcementOf(activity, change)];
    if (!isNews(activity, change, today) || isReversed(activity, change, ordered.slice(0, index))) earlier.push(item);
    else if (last?.tone === tone) last.items.push(item);
    else notices.push({ tone, items: [item] });
  }
  return { notices, earlier };
}

function isNews(activity: Activity, { on, date, now = '' }: Change, today: Day): boolean {
  if (isArchived(activity.month, today)) return false;
  return (
    addDays(on, NEWS_DAYS) >= today ||
    [date, activity.date, isDay(now) ? now : undefined].some((day) => day !== undefined && day >= today)
  );
}

/** Cancelled, then resumed, or the other way round: only the latest counts. */
function isReversed(activity: Activity, change: Change, later: readonly Change[]): boolean {
  const isToggle = ({ kind }: Change) => kind === '取消' || kind === '恢复';
  const date = oneDateOf(activity, change);
  return isToggle(change) && later.some((other) => isToggle(other) && oneDateOf(activity, other) === date);
}

function announcementOf(activity: Activity, change: Change): Announcement {
  return {
    ...changeWords(activity, change),
    kind: change.kind,
    icon: iconOf(change.kind),
    reason: change.reason ?? '',
    on: datedDay(change.on),
  };
}
