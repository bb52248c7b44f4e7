/**
 * UIDs that outlive every edit (RFC 5545 §3.8.4.7), made of the address at which the activity was first published and the first
 * announced day of a date. They contain no private data (RFC 7986 §5.3), only the public address of the page.
 */
import type { Day } from '../../domain/calendar/day.ts';

/**
 * @param key of the activity when it was first published
 * @param origin the first announced day of a single date; undefined for a series, whose dates RECURRENCE-ID tells apart
 */
export const uidOf = (key: string, origin: Day | undefined, siteUrl: string): string =>
  `${key}${origin === undefined ? '' : `/${origin}`}@${new URL(siteUrl).hostname}`;
