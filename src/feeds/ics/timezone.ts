import type { Line } from './line.ts';
import { ZONE } from './time.ts';

/**
 * RFC 5545 §3.6.5. Shanghai has had no daylight saving time since 15 September 1991, 2:00 (tz database, rule PRC), and no date of
 * this site is earlier, so a single observance suffices.
 */
export const SHANGHAI: readonly Line[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T020000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];
