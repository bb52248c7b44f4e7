/**
 * Revision of the events in a feed. Calendar applications compare revisions and ignore events that are not newer
 * (RFC 5546 §2.1.5: a higher SEQUENCE, else a later DTSTAMP), so every edit of any field must raise both. A build does not know
 * earlier builds, so the time of the last revision serves as the count.
 */
import { archivedOn } from '../../domain/archive.ts';
import { addDays, firstDayOf, monthOf, type Day, type Month } from '../../domain/calendar/day.ts';
import { DAYS_AHEAD } from '../../domain/evidence/reach.ts';
import type { World } from '../../domain/world.ts';

/**
 * When one of these files was last revised, or when the schedule was last extended, if that is later.
 *
 * @param origins names of files of the content, `collection/id`
 * @returns seconds since 1970, UTC
 */
export function revisionOf(world: Revised, origins: readonly string[]): number {
  const { today, schedule } = world;
  const reachedSince = addDays(firstDayOf(monthOf(schedule.until)), -DAYS_AHEAD);
  // A schedule beyond the usual horizon is due to a menu, and thus to a revision.
  return Math.max(newestOf(world, origins), reachedSince > today ? 0 : startOf(reachedSince));
}

/** Of content that is not read from files, only the last revision as a whole is known. */
function newestOf({ revised = 0, revisions }: Revised, origins: readonly string[]): number {
  if (revisions === undefined) return revised;
  return origins.reduce((newest, name) => Math.max(newest, revisions.get(name) ?? 0), 0);
}

type Revised = Pick<World, 'revised' | 'revisions' | 'today'> & { schedule: { until: Day } };

/**
 * When the month was archived, or when one of its files was last revised, if that is later: a correction of what is over is newer than
 * all that was in calendars for subscription.
 */
export const archiveRevision = (world: Revised, month: Month, origins: readonly string[]): number =>
  Math.max(startOf(archivedOn(month)), newestOf(world, origins));

/** RFC 5545 §3.8.7.4: an integer, of 32 bits by §3.3.8. Counted from 2020 it fits until 2088. */
export function sequenceOf(revision: number): number {
  return Math.max(0, revision - SEQUENCE_ZERO);
}

/** Midnight at the beginning of the day in Shanghai, in seconds since 1970, UTC. */
function startOf(day: Day): number {
  return Date.parse(`${addDays(day, -1)}T16:00:00Z`) / 1000;
}

const SEQUENCE_ZERO = Date.UTC(2020, 0, 1) / 1000;
