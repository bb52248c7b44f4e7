/** Days and times of Shanghai as iCalendar writes them: RFC 5545 §3.3.4 and §3.3.5. */
import { hoursLater } from '../../domain/calendar/day-arithmetic.ts';
import { addDays, clockMoment, type Day, type Time } from '../../domain/calendar/day.ts';
import type { Line } from './line.ts';

/** The name by which lines refer to the VTIMEZONE of the same file: §3.2.19. */
export const ZONE = 'Asia/Shanghai';

/** A property with a local time of the zone (form #3), or with the day alone where no time is known. */
export function dateLine(name: string, day: Day, time: Time | undefined): Line {
  return time === undefined ? `${name};VALUE=DATE:${date(day)}` : `${name};TZID=${ZONE}:${local(day, time)}`;
}

/** §3.3.4: 20261118 */
export const date = (day: Day): string => day.replaceAll('-', '');

/** Form #2 of §3.3.5, the same instant in UTC: 20261117T160000Z for the midnight with which 18 November begins in Shanghai. */
export function utc(day: Day, time: Time): string {
  const hour = Number(time.slice(0, 2)) - HOURS_AHEAD;
  const wrapped = hour < 0 ? hour + 24 : hour;
  return `${local(hour < 0 ? addDays(day, -1) : day, hoursLater(time, wrapped - Number(time.slice(0, 2))))}Z`;
}

/** Shanghai keeps UTC+8 the whole year. */
const HOURS_AHEAD = 8;

/** The same form of an instant. @param seconds since 1970, UTC */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Form #1 of §3.3.5. Its hours end with 23: what passes midnight is a time of the next day. */
function local(day: Day, time: Time): string {
  const clock = clockMoment(day, time);
  return `${date(clock.day)}T${clock.time.replace(':', '')}00`;
}
