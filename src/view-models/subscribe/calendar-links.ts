/**
 * Links to calendar services that add one event or subscribe to a feed. Pages send no request to these services. Google and
 * Microsoft do not document the parameters; github.com/InteractionDesignFoundation/add-event-to-calendar-docs does.
 */
import { addDays, clockMoment, type Day, type Time } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';

export interface CalendarEvent {
  title: string;
  day: Day;
  /** An all-day event without a start; without an end, it ends when it starts. */
  start?: Time | undefined;
  end?: Time | undefined;
  place: string;
  details: string;
}

/** Local times with their time zone. All-day events end on the next day. */
export function googleEvent({ title, day, start, end, place, details }: CalendarEvent): string {
  const compact = (text: string): string => text.replaceAll(/[-:]/g, '');
  const at = (time: Time): string => {
    const clock = clockMoment(day, time);
    return `${compact(clock.day)}T${compact(clock.time)}00`;
  };
  const dates = start ? `${at(start)}/${at(end ?? start)}` : `${compact(day)}/${compact(addDays(day, 1))}`;
  const zone = 'Asia/Shanghai';
  const parameters = query({ action: 'TEMPLATE', text: title, dates, ctz: zone, details, location: place });
  return `https://calendar.google.com/calendar/render?${parameters}`;
}

/** For personal accounts. */
export const outlookEvent = (event: CalendarEvent): string => outlook('outlook.live.com', event);
/** For work and school accounts. */
export const officeEvent = (event: CalendarEvent): string => outlook('outlook.office.com', event);

/** Google mistakes a feed for an e-mail address unless it begins with `webcal:`. @param address absolute */
export const googleFeed = (address: string): string =>
  `https://calendar.google.com/calendar/r?${query({ cid: urls.webcal(address) })}`;
/** Outlook leaves calendars with `webcal:` addresses empty. @param address absolute */
export const outlookFeed = (address: string, name: string): string =>
  `https://outlook.live.com/calendar/0/addfromweb?${query({ url: address, name })}`;

function outlook(host: string, { title, day, start, end, place, details }: CalendarEvent): string {
  const at = (time: Time): string => {
    const clock = clockMoment(day, time);
    return `${clock.day}T${clock.time}:00+08:00`;
  };
  const when = start
    ? { startdt: at(start), enddt: at(end ?? start) }
    : { startdt: day, enddt: addDays(day, 1), allday: 'true' };
  const action = { path: '/calendar/action/compose', rru: 'addevent' };
  return `https://${host}/calendar/0/deeplink/compose?${query({ ...action, ...when, subject: title, location: place, body: details })}`;
}

/** Spaces as %20: Outlook shows plus signs literally. */
function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
