/** The dates of an activity as a calendar is told of them: one for each day that was announced first, wherever it stands now. */
import { byText } from '../../domain/order.ts';
import { isDay, type Day } from '../../domain/calendar/day.ts';
import type { Activity } from '../../domain/catalogue.ts';
import type { Scheduled } from '../../domain/schedule.ts';

type Change = Activity['changes'][number];

export interface Announced {
  origin: Day;
  /** Where it stands; of one that was called off to a day not known yet, or not scheduled yet, where it stood last. */
  at: Scheduled;
  /** What was announced about it, in the order of the announcements. */
  changes: Change[];
  /** Whether any of that was said of this date alone. */
  alone: boolean;
}

/** Ascending by origin. */
export function announcedDates(activity: Activity, occurrences: readonly Scheduled[]): Announced[] {
  return [...Map.groupBy(occurrences, ({ origin }) => origin)]
    .sort(byText(([first]) => first))
    .map(([origin, entries]) => {
      const days = new Set([origin, ...entries.map(({ day }) => day)]);
      const changes = inOrder(activity.changes).filter((change) => concerns(change, activity, origin, days));
      return { origin, at: present(entries), changes, alone: changes.some((change) => dayNamed(change) !== undefined) };
    });
}

/** What was announced about all dates of a series. */
export function changesOfAll({ changes }: Activity): Change[] {
  return inOrder(changes).filter((change) => dayNamed(change) === undefined);
}

/** The one that is not an empty place; else where its moves lead, from the day for which it was announced first. */
function present(entries: readonly Scheduled[]): Scheduled {
  const live = entries.find(({ state }) => state !== '已改期');
  if (live) return live;
  let at = entries.find(({ day, origin }) => day === origin) ?? entries[0]!;
  // Moves to and fro end after as many steps as there are places.
  for (let step = 1; step < entries.length; step += 1) at = entries.find(({ day }) => day === at.movedTo) ?? at;
  return at;
}

function concerns(change: Change, { date, also }: Activity, origin: Day, days: ReadonlySet<Day>): boolean {
  const named = dayNamed(change);
  if (date === undefined) return named === undefined || days.has(named);
  if (change.kind === '改时间' || change.kind === '换地点') return true;
  // An activity that is held once is meant whatever day is said, unless it is one of those added.
  const added = also.filter((day) => day !== date);
  return change.date !== undefined && added.includes(change.date) ? origin === change.date : !added.includes(origin);
}

/** A move of one date may name it by the day it leaves. */
function dayNamed({ kind, date, was }: Change): Day | undefined {
  return date ?? (kind === '改期' && was !== undefined && isDay(was) ? was : undefined);
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted(byText(({ on }) => on));
}
