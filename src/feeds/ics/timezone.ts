import type { Line } from './line.ts';
import { ZONE } from './time.ts';

/**
 * RFC 5545 §3.6.5. Shanghai has had no summer time since 15 September 1991, 2:00 (tz database, rule PRC), and this site tells of
 * nothing before that: the one observance that began then is all there is.
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
