/** One event, or one date of a series: RFC 5545 §3.6.1. Nobody's name goes in: no ORGANIZER, no ATTENDEE. */
import type { Day, Time } from '../../domain/calendar/day.ts';
import type { Line } from './line.ts';
import { text, texts } from './text.ts';
import { dateLine, instant } from './time.ts';

export interface CalendarEvent {
  uid: string;
  /** When this representation was last revised, in seconds since 1970, UTC; and a count that rises with it. */
  revision: number;
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  day: Day;
  start: Time | undefined;
  end: Time | undefined;
  /** What makes it a series. */
  series?: { rule: string; except: readonly Day[] };
  /** Which date of a series it stands for: its first day, and the time of the series. */
  instead?: { day: Day; start: Time | undefined };
  summary: string;
  description: string;
  location: string;
  /** WGS-84. */
  position: { lat: number; lng: number } | undefined;
  url: string;
  categories: readonly string[];
}

export function eventLines(event: CalendarEvent): Line[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    // Without a METHOD this is when the event was last revised (§3.8.7.2). No LAST-MODIFIED beside it: it would say the same again,
    // and programs keep what they have where it does not rise.
    `DTSTAMP:${instant(event.revision)}`,
    ...timeLines(event),
    `SUMMARY:${text(event.summary)}`,
    `STATUS:${event.status}`,
    `SEQUENCE:${event.sequence}`,
    // What is on in the neighbourhood keeps nobody busy: §3.8.2.7.
    'TRANSP:TRANSPARENT',
    ...(event.location === '' ? [] : [`LOCATION:${text(event.location)}`]),
    ...(event.position === undefined ? [] : [`GEO:${event.position.lat};${event.position.lng}`]),
    `URL:${event.url}`,
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${texts(event.categories)}`]),
    `DESCRIPTION:${text(event.description)}`,
    'END:VEVENT',
  ];
}

/**
 * Without an end there is DTSTART alone, and nothing is made up: by §3.6.1 such an event ends the moment it starts, and one that has
 * only a day takes the whole day.
 */
function timeLines({ day, start, end, series, instead }: CalendarEvent): Line[] {
  return [
    // §3.8.4.4: of the same type as the DTSTART of the series.
    ...(instead === undefined ? [] : [dateLine('RECURRENCE-ID', instead.day, instead.start)]),
    dateLine('DTSTART', day, start),
    ...(end === undefined ? [] : [dateLine('DTEND', day, end)]),
    ...(series === undefined
      ? []
      : [`RRULE:${series.rule}`, ...series.except.map((date) => dateLine('EXDATE', date, start))]),
  ];
}
