/** UIDs of the activities of a catalogue. */
import type { Day } from '../../domain/calendar/day.ts';
import { firstKey, type Activity, type Catalogue } from '../../domain/catalogue.ts';
import { uidOf } from '../ics/uid.ts';

/** For a series; RECURRENCE-ID tells its dates apart. */
export const seriesUid = (catalogue: Catalogue, activity: Activity): string =>
  uidOf(firstKey(catalogue, activity), undefined, catalogue.site.url);

/** For a single date. */
export const dateUid = (catalogue: Catalogue, activity: Activity, origin: Day): string =>
  uidOf(firstKey(catalogue, activity), origin, catalogue.site.url);
