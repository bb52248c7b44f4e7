/** One date of an activity, for calendar services and as lines to copy. */
import type { DateToAdd, EventToAdd } from '../../view-models/subscribe/add-to-calendar.ts';
import type { CalendarEvent } from '../../view-models/subscribe/calendar-links.ts';
import { datedDay } from '../../view-models/words/dates/dates.ts';

export function eventOnDate(event: EventToAdd, date: DateToAdd): CalendarEvent {
  const { day, start, end, title = event.title, place = event.place } = date;
  return { title, place, details: event.details, day, start, end };
}

export function linesToCopy(event: EventToAdd, date: DateToAdd): string {
  const { title, place, details, day } = eventOnDate(event, date);
  return [
    title,
    `时间：${datedDay(day)} ${date.line ?? date.label}`,
    ...(place === '' ? [] : [`地点：${place}`]),
    details,
  ].join('\n');
}
