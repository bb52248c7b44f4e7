/** The dates of an activity for calendars: one for each day first announced, wherever it has been moved. */
import { byText } from '../../domain/order.ts';
import { isDay, type Day } from '../../domain/calendar/day.ts';
import { inAnnouncementOrder, oneDateOf } from '../../domain/calendar/plan.ts';
import type { Activity } from '../../domain/catalogue.ts';
import type { Scheduled } from '../../domain/schedule.ts';

type Change = Activity['changes'][number];

export interface Announced {
  origin: Day;
  /** The present occurrence; the last known one if the new day is unknown or not scheduled yet. */
  at: Scheduled;
  /** Its announced changes, oldest first. */
  changes: Change[];
  /** Some change concerns this date only. */
  hasOwnChange: boolean;
}

/** Ascending by origin. */
export function announcedDates(activity: Activity, occurrences: readonly Scheduled[]): Announced[] {
  return [...Map.groupBy(occurrences, ({ origin }) => origin)]
    .sort(byText(([first]) => first))
    .map(([origin, entries]) => {
      const days = new Set([origin, ...entries.map(({ day }) => day)]);
      const changes = inAnnouncementOrder(activity.changes).filter((change) =>
        concerns(change, activity, origin, days),
      );
      return {
        origin,
        at: present(entries),
        changes,
        hasOwnChange: changes.some((change) => dayNamed(change) !== undefined),
      };
    });
}

/** Changes of all dates of a series. */
export function changesOfAll({ changes }: Activity): Change[] {
  return inAnnouncementOrder(changes).filter((change) => dayNamed(change) === undefined);
}

/** The occurrence that was not moved away; else the end of its moves, from the day first announced. */
function present(entries: readonly Scheduled[]): Scheduled {
  const live = entries.find(({ state }) => state !== '已改期');
  if (live) return live;
  let at = entries.find(({ day, origin }) => day === origin) ?? entries[0]!;
  // The number of entries bounds the steps, in case moves lead in a circle.
  for (let step = 1; step < entries.length; step += 1) at = entries.find(({ day }) => day === at.movedTo) ?? at;
  return at;
}

function concerns(change: Change, activity: Activity, origin: Day, days: ReadonlySet<Day>): boolean {
  const { date, also } = activity;
  const named = date === undefined ? dayNamed(change) : oneDateOf(activity, change);
  if (named !== undefined) return days.has(named);
  // The other dates of several do not move with the first.
  return change.kind !== '改期' || date === undefined || origin === date || !also.includes(origin);
}

/** A move of one date may name its day in `was`. */
function dayNamed({ kind, date, was }: Change): Day | undefined {
  return date ?? (kind === '改期' && was !== undefined && isDay(was) ? was : undefined);
}
