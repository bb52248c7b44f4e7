/** The file around the events: RFC 5545 §3.4 and §3.6, RFC 7986. */
import { printLines, type Line } from './line.ts';
import { text } from './text.ts';
import { instant, ZONE } from './time.ts';
import { SHANGHAI } from './timezone.ts';

export interface CalendarFile {
  name: string;
  description: string;
  /** Absolute: the page that shows the same, and where this very file is found. */
  page: string;
  source: string;
  /** When it was last revised, in seconds since 1970, UTC. */
  revision: number;
  /** One VEVENT after the other. */
  events: readonly Line[];
}

/** Content type: `text/calendar; charset=utf-8` (RFC 5545 §8.1). A file without events is whole by its VTIMEZONE (§3.6: at least one component). */
export function printCalendar({ name, description, page, source, revision, events }: CalendarFile): string {
  return printLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhouzhou//calendar feeds//ZH',
    'CALSCALE:GREGORIAN',
    // No METHOD: this is a snapshot and no message (§3.7.2). PUBLISH would ask for an ORGANIZER (RFC 5546 §3.2.1), whom it would have to
    // invent; without METHOD a DTSTAMP tells when the event was last revised (§3.8.7.2), which is all that is known.
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    `X-WR-CALDESC:${text(description)}`,
    `URL:${page}`,
    `SOURCE;VALUE=URI:${source}`,
    `LAST-MODIFIED:${instant(revision)}`,
    // How often to ask again: RFC 7986 §5.7, and what Apple and Outlook read.
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    `X-WR-TIMEZONE:${ZONE}`,
    ...SHANGHAI,
    ...events,
    'END:VCALENDAR',
  ]);
}
