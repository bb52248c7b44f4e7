/**
 * Links that open a calendar service with one event, or with a feed to subscribe to, filled in. They lead to other hosts, and
 * nothing is asked of those until a reader follows one. Google and Microsoft publish no reference of their own for the parameters;
 * these are the ones that github.com/InteractionDesignFoundation/add-event-to-calendar-docs records.
 */
import { addDays, clockMoment, type Day, type Time } from '../../domain/calendar/day.ts';
import * as urls from '../../urls.ts';

export interface CalendarEvent {
  title: string;
  day: Day;
  /** Without a start it takes the whole day; without an end, none is made up and it ends as it starts. */
  start?: Time | undefined;
  end?: Time | undefined;
  place: string;
  details: string;
}

/** Local times with the zone beside them. The day after is the end of a whole day. */
export function googleEvent({ title, day, start, end, place, details }: CalendarEvent): string {
  const compact = (text: string): string => text.replaceAll(/[-:]/g, '');
  const at = (time: Time): string => {
    const clock = clockMoment(day, time);
    return `${compact(clock.day)}T${compact(clock.time)}00`;
  };
  const dates = start ? `${at(start)}/${at(end ?? start)}` : `${compact(day)}/${compact(addDays(day, 1))}`;
  return `https://calendar.google.com/calendar/render?${query({ action: 'TEMPLATE', text: title, dates, ctz: 'Asia/Shanghai', details, location: place })}`;
}

/** Of a private account. */
export const outlookEvent = (event: CalendarEvent): string => outlook('outlook.live.com', event);
/** Of an account that an employer or a school has given. */
export const officeEvent = (event: CalendarEvent): string => outlook('outlook.office.com', event);

/** Google takes a feed for a person's address unless it begins with `webcal:`. @param address absolute */
export const googleFeed = (address: string): string =>
  `https://calendar.google.com/calendar/r?${query({ cid: urls.webcal(address) })}`;
/** Outlook leaves a calendar empty that it was given as `webcal:`. @param address absolute */
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
  return `https://${host}/calendar/0/deeplink/compose?${query({ path: '/calendar/action/compose', rru: 'addevent', ...when, subject: title, location: place, body: details })}`;
}

/** Spaces as %20: Outlook shows a plus sign as it stands. */
function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}
