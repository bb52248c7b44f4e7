/** The VCALENDAR object: RFC 5545 §3.4 and §3.6, RFC 7986. */
import { printLines, type Line } from './line.ts';
import { text } from './text.ts';
import { instant, ZONE } from './time.ts';
import { SHANGHAI } from './timezone.ts';

interface CalendarFile {
  name: string;
  description: string;
  /** Absolute URLs of the page with the same content, and of this file. */
  page: string;
  source: string;
  /** Time of the last revision, in seconds since 1970, UTC. */
  revision: number;
  /** Lines of all VEVENTs. */
  events: readonly Line[];
}

/** Content type: `text/calendar; charset=utf-8` (RFC 5545 §8.1). VTIMEZONE makes a file without events valid (§3.6). */
export function printCalendar({ name, description, page, source, revision, events }: CalendarFile): string {
  return printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhouzhou//calendar feeds//ZH',
    'CALSCALE:GREGORIAN',
    // No METHOD: the file is a snapshot, not a message (§3.7.2). PUBLISH would require an ORGANIZER (RFC 5546 §3.2.1). Without
    // METHOD, DTSTAMP is the time of the last revision (§3.8.7.2), which is all that is known.
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    `X-WR-CALDESC:${text(description)}`,
    `URL:${page}`,
    `SOURCE;VALUE=URI:${source}`,
    `LAST-MODIFIED:${instant(revision)}`,
    // Polling interval: RFC 7986 §5.7, and the property that Apple and Outlook read.
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    `X-WR-TIMEZONE:${ZONE}`,
    ...SHANGHAI,
    ...events,
    'END:VCALENDAR',
  ]);
}
