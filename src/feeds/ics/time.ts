/** Dates and times of Shanghai in iCalendar: RFC 5545 §3.3.4 and §3.3.5. */
import { hoursLater } from '../../domain/calendar/day-arithmetic.ts';
import { addDays, clockMoment, type Day, type Time } from '../../domain/calendar/day.ts';
import type { Line } from './line.ts';

/** TZID of the VTIMEZONE in the same file: §3.2.19. */
export const ZONE = 'Asia/Shanghai';

/** A property with a local time and TZID (form #3), or with a date only if there is no time. */
export function dateLine(name: string, day: Day, time: Time | undefined): Line {
  return time === undefined ? `${name};VALUE=DATE:${date(day)}` : `${name};TZID=${ZONE}:${local(day, time)}`;
}

/** §3.3.4: 20261118 */
export const date = (day: Day): string => day.replaceAll('-', '');

/** Form #2 of §3.3.5, in UTC: 20261117T160000Z for 18 November, 00:00, in Shanghai. */
export function utc(day: Day, time: Time): string {
  const hour = Number(time.slice(0, 2)) - HOURS_AHEAD;
  const wrapped = hour < 0 ? hour + 24 : hour;
  return `${local(hour < 0 ? addDays(day, -1) : day, hoursLater(time, wrapped - Number(time.slice(0, 2))))}Z`;
}

/** UTC+8 all year. */
const HOURS_AHEAD = 8;

/** Form #2 of an instant. @param seconds since 1970, UTC */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Form #1 of §3.3.5. Times after midnight (24:30) become times of the next day. */
function local(day: Day, time: Time): string {
  const clock = clockMoment(day, time);
  return `${date(clock.day)}T${clock.time.replace(':', '')}00`;
}
