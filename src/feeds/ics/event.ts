/** One event, or one date of a series: RFC 5545 §3.6.1. For privacy, without ORGANIZER and ATTENDEE. */
import type { Day, Time } from '../../domain/calendar/day.ts';
import { printLines, type Line } from './line.ts';
import { text, texts } from './text.ts';
import { dateLine, instant } from './time.ts';

export interface CalendarEvent {
  uid: string;
  /** Time of the last revision, in seconds since 1970, UTC; `sequence` increases with it. */
  revision: number;
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  day: Day;
  start: Time | undefined;
  end: Time | undefined;
  /** Makes the event a series. @property rule an RRULE @property except days for EXDATE */
  series?: { rule: string; except: readonly Day[] };
  /** The date of the series that this event overrides: the original day, and the start of the series. */
  recurrenceId?: { day: Day; start: Time | undefined };
  summary: string;
  description: string;
  location: string;
  /** WGS-84. */
  position: { lat: number; lng: number } | undefined;
  url: string;
  categories: readonly string[];
}

export function printEvent(event: CalendarEvent): string {
  return printLines([
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    // Without a METHOD, this is the time of the last revision (§3.8.7.2). LAST-MODIFIED would repeat it, and applications ignore
    // updates in which it does not increase.
    `DTSTAMP:${instant(event.revision)}`,
    ...timeLines(event),
    `SUMMARY:${text(event.summary)}`,
    `STATUS:${event.status}`,
    `SEQUENCE:${event.sequence}`,
    // Subscribed activities do not make the reader busy: §3.8.2.7.
    'TRANSP:TRANSPARENT',
    ...(event.location === '' ? [] : [`LOCATION:${text(event.location)}`]),
    ...(event.position === undefined ? [] : [`GEO:${event.position.lat};${event.position.lng}`]),
    `URL:${event.url}`,
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${texts(event.categories)}`]),
    `DESCRIPTION:${text(event.description)}`,
    'END:VEVENT',
  ]);
}

/**
 * Without an end there is only DTSTART: by §3.6.1 such an event ends when it starts, and one with a date only takes the
 * whole day.
 */
function timeLines({ day, start, end, series, recurrenceId }: CalendarEvent): Line[] {
  return [
    // §3.8.4.4: must have the same value type as the DTSTART of the series.
    ...(recurrenceId === undefined ? [] : [dateLine('RECURRENCE-ID', recurrenceId.day, recurrenceId.start)]),
    dateLine('DTSTART', day, start),
    ...(end === undefined ? [] : [dateLine('DTEND', day, end)]),
    ...(series === undefined
      ? []
      : [`RRULE:${series.rule}`, ...series.except.map((date) => dateLine('EXDATE', date, start))]),
  ];
}
