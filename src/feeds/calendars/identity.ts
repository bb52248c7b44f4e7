/**
 * Names of events that outlive every edit (UID, RFC 5545 §3.8.4.7): where the activity was first published and the day for which a date
 * was announced first. RFC 7986 §5.3 warns of private things in a UID; there is nothing here but the public address of the page.
 */
import type { Day } from '../../domain/calendar/day.ts';
import { firstKey, type Activity, type Catalogue } from '../../domain/catalogue.ts';

/** Of a series as a whole; its dates are told apart by RECURRENCE-ID. */
export function seriesUid(catalogue: Catalogue, activity: Activity): string {
  return `${firstKey(catalogue, activity)}@${hostOf(catalogue)}`;
}

/** Of one date that stands for itself. */
export function dateUid(catalogue: Catalogue, activity: Activity, origin: Day): string {
  return `${firstKey(catalogue, activity)}/${origin}@${hostOf(catalogue)}`;
}

const hostOf = ({ site }: Catalogue): string => new URL(site.url).hostname;
