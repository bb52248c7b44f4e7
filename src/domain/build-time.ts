/**
 * Days that pages use instead of the day of the build. A site is built every night: a page that named the day, or whose lists began on it,
 * would be a different file each time, with the same content.
 */
import { addDays, type Day } from './calendar/day.ts';
import type { World } from './world.ts';

/**
 * The day of the last revision of the content, which is the state that pages show.
 *
 * @param origin the file, as `collection/id`, that a page is about: revisions of others do not change it. Omit for the whole content
 */
export function revisedOn(
  { revised, revisions, today }: Pick<World, 'revised' | 'revisions' | 'today'>,
  origin?: string,
): Day {
  const time = (origin === undefined ? undefined : revisions?.get(origin)) ?? revised;
  if (time === undefined) return today;
  return dayOfRevision(time, today);
}

/** The day of a time in seconds since 1970; clocks that run ahead do not tell of days to come. */
export function dayOfRevision(time: number, today: Day): Day {
  const day = dayInShanghai(time);
  return day < today ? day : today;
}

/**
 * A day on which the page existed already: a device whose clock shows an earlier day is wrong.
 *
 * @param period the first day of the week or month that it shows
 */
export function builtSince(world: Pick<World, 'revised' | 'today'>, period: Day): Day {
  const revised = revisedOn(world);
  return revised > period ? revised : period;
}

/**
 * Lists of dates to come begin on this day, at most six days before the build; the browser hides those that are over. It moves once a week,
 * on a weekday that differs from page to page, so that one seventh of the lists changes each night.
 *
 * @param key of the page's activity, team or brand
 */
export function listedSince(key: string, { today }: Pick<World, 'today'>): Day {
  const shift = [...key].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0);
  const days = Date.parse(today) / MS_PER_DAY;
  return addDays(today, -((days + shift) % DAYS_PER_WEEK));
}

/** Dates of a series that is not over, from that day on; the browser marks those that are past. */
export function listedDates<Item extends { day: Day }>(
  dates: readonly Item[],
  key: string,
  world: Pick<World, 'today'>,
): Item[] {
  const since = listedSince(key, world);
  return dates.some(({ day }) => day >= world.today) ? dates.filter(({ day }) => day >= since) : [];
}

export const DAYS_PER_WEEK = 7;
const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_SECONDS = 8 * 60 * 60;

const dayInShanghai = (seconds: number): Day =>
  new Date((seconds + SHANGHAI_OFFSET_SECONDS) * 1000).toISOString().slice(0, 10) as Day;
