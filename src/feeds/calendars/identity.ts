/**
 * UIDs that outlive every edit (RFC 5545 §3.8.4.7), made of the address at which the activity was first published and the first
 * announced day of a date. They contain no private data (RFC 7986 §5.3), only the public address of the page.
 */
import type { Day } from '../../domain/calendar/day.ts';
import { firstKey, type Activity, type Catalogue } from '../../domain/catalogue.ts';

/** For a series; RECURRENCE-ID tells its dates apart. */
export function seriesUid(catalogue: Catalogue, activity: Activity): string {
  return `${firstKey(catalogue, activity)}@${hostOf(catalogue)}`;
}

/** For a single date. */
export function dateUid(catalogue: Catalogue, activity: Activity, origin: Day): string {
  return `${firstKey(catalogue, activity)}/${origin}@${hostOf(catalogue)}`;
}

const hostOf = ({ site }: Catalogue): string => new URL(site.url).hostname;
