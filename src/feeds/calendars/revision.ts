/**
 * Revision of the events in a feed. Calendar applications compare revisions and ignore events that are not newer
 * (RFC 5546 §2.1.5: a higher SEQUENCE, else a later DTSTAMP), so every edit of any field must raise both. A build does not know
 * earlier builds, so the time of the last revision serves as the count.
 */
import { archivedOn } from '../../domain/archive.ts';
import { addDays, firstDayOf, monthOf, type Day, type Month } from '../../domain/calendar/day.ts';
import { DAYS_AHEAD } from '../../domain/evidence/reach.ts';
import type { World } from '../../domain/world.ts';

/** Seconds since 1970, UTC: when the content was last revised, or when the schedule was last extended, if that is later. */
export function revisionOf({
  revised = 0,
  today,
  schedule,
}: Pick<World, 'revised' | 'today'> & { schedule: { until: Day } }): number {
  const reachedSince = addDays(firstDayOf(monthOf(schedule.until)), -DAYS_AHEAD);
  // A schedule beyond the usual horizon is due to a menu, and thus to a revision.
  return reachedSince > today ? revised : Math.max(revised, startOf(reachedSince));
}

/**
 * When the month was archived: later than all revisions of the events while they were in calendars for subscription, and the same in
 * every build, so that the file stays.
 */
export const archiveRevision = (month: Month): number => startOf(archivedOn(month));

/** RFC 5545 §3.8.7.4: an integer, of 32 bits by §3.3.8. Counted from 2020 it fits until 2088. */
export function sequenceOf(revision: number): number {
  return Math.max(0, revision - SEQUENCE_ZERO);
}

/** Midnight at the beginning of the day in Shanghai, in seconds since 1970, UTC. */
function startOf(day: Day): number {
  return Date.parse(`${addDays(day, -1)}T16:00:00Z`) / 1000;
}

const SEQUENCE_ZERO = Date.UTC(2020, 0, 1) / 1000;
