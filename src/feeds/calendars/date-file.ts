/** The calendar file of one date, which the browser makes from what the page of its activity shows. */
import type { DateToAdd, EventToAdd } from '../../view-models/subscribe/add-to-calendar.ts';
import { printCalendar } from '../ics/calendar.ts';
import { printEvent } from '../ics/event.ts';
import { uidOf } from '../ics/uid.ts';
import { sequenceOf } from './revision.ts';

/**
 * A single event, with the UID that it has as a single date in the feeds. With the UID of a series and a RECURRENCE-ID, some
 * applications would replace it by the next date, and others drop it because they lack the series.
 *
 * @param seconds since 1970, UTC: now. A page does not know when its content was last revised, and a file that is made later from a
 * newer page must replace this one.
 */
export function dateFile(event: EventToAdd, date: DateToAdd, seconds: number): string {
  const { key, address, details } = event;
  const { day, origin = day, start, end, isTentative = false } = date;
  const printed = printEvent({
    uid: uidOf(key, origin, address),
    revision: seconds,
    sequence: sequenceOf(seconds),
    status: isTentative ? 'TENTATIVE' : 'CONFIRMED',
    day,
    start,
    end,
    summary: date.title ?? event.title,
    description: details,
    location: date.place ?? event.place,
    position: undefined,
    url: address,
    categories: [],
  });
  return printCalendar({ page: address, revision: seconds, events: [printed] });
}
