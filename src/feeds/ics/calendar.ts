/** The VCALENDAR object: RFC 5545 §3.4 and §3.6, RFC 7986. */
import { printLines, type Line } from './line.ts';
import { text } from './text.ts';
import { instant, ZONE } from './time.ts';
import { SHANGHAI } from './timezone.ts';

interface CalendarFile {
  /** Absolute URL of the page with the same content. */
  page: string;
  /** Undefined for a file that is imported once. */
  subscription?: {
    name: string;
    description: string;
    /** Absolute URL of this file. */
    source: string;
  };
  /** Time of the last revision, in seconds since 1970, UTC. */
  revision: number;
  /** All VEVENTs, as `printEvent` gives them. */
  events: readonly string[];
}

/** Content type: `text/calendar; charset=utf-8` (RFC 5545 §8.1). VTIMEZONE makes a file without events valid (§3.6). */
export function printCalendar({ page, subscription, revision, events }: CalendarFile): string {
  const head = printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhouzhou//calendar feeds//ZH',
    'CALSCALE:GREGORIAN',
    // No METHOD: the file is a snapshot, not a message (§3.7.2). PUBLISH would require an ORGANIZER (RFC 5546 §3.2.1). Without
    // METHOD, DTSTAMP is the time of the last revision (§3.8.7.2), which is all that is known.
    ...(subscription === undefined ? [] : nameLines(subscription)),
    `URL:${page}`,
    ...(subscription === undefined ? [] : [`SOURCE;VALUE=URI:${subscription.source}`]),
    `LAST-MODIFIED:${instant(revision)}`,
    // Polling interval: RFC 7986 §5.7, and the property that Apple and Outlook read.
    ...(subscription === undefined ? [] : ['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']),
    `X-WR-TIMEZONE:${ZONE}`,
    ...SHANGHAI,
  ]);
  return [head, ...events, printLines(['END:VCALENDAR'])].join('');
}

const nameLines = ({ name, description }: NonNullable<CalendarFile['subscription']>): Line[] => [
  `NAME:${text(name)}`,
  `X-WR-CALNAME:${text(name)}`,
  `DESCRIPTION:${text(description)}`,
  `X-WR-CALDESC:${text(description)}`,
];
