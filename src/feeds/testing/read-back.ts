/** Reads calendar files with two independent parsers, for tests and for the check of a built site. */
import ICAL from 'ical.js';
import nodeIcal, { type EventInstance, type VEvent } from 'node-ical';

/** One date, with series expanded. Local times of Shanghai, `2026-11-18T08:30`, or a date only. */
export interface ReadDate {
  uid: string;
  /** Day of RECURRENCE-ID; empty for a single event. */
  recurrenceId: string;
  start: string;
  end: string;
  status: string;
  /** Page of the activity. */
  url: string;
}

/** @throws if the parser does, or if the file has a date twice */
export function readByIcalJs(file: string): ReadDate[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component, { strictExceptions: true, exceptions: [] }));
  const exceptions = Map.groupBy(
    events.filter((event) => event.isRecurrenceException()),
    ({ uid }) => uid,
  );
  const dates = events
    .filter((event) => !event.isRecurrenceException())
    .flatMap((event) => {
      for (const exception of exceptions.get(event.uid) ?? []) event.relateException(exception);
      return event.isRecurring() ? expanded(event) : [readDate(event, '', event.startDate, event.endDate)];
    });
  return once(dates);
}

export function readByNodeIcal(file: string): ReadDate[] {
  const events = Object.values(nodeIcal.sync.parseICS(file)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
  const everything = { from: new Date('2000-01-01T00:00:00Z'), to: new Date('2100-01-01T00:00:00Z') };
  return once(events.flatMap((event) => nodeIcal.expandRecurringEvent(event, everything)).map(fromInstance));
}

function expanded(event: ICAL.Event): ReadDate[] {
  const dates: ReadDate[] = [];
  const iterator = event.iterator();
  for (let time = iterator.next() as ICAL.Time | undefined; time; time = iterator.next() as ICAL.Time | undefined) {
    const { item, startDate, endDate, recurrenceId } = event.getOccurrenceDetails(time);
    dates.push(readDate(item, recurrenceId.toString().slice(0, 10), startDate, endDate));
  }
  return dates;
}

function readDate({ uid, component }: ICAL.Event, recurrenceId: string, start: ICAL.Time, end: ICAL.Time): ReadDate {
  const value = (name: string): string => String(component.getFirstPropertyValue(name));
  return {
    uid,
    recurrenceId,
    start: start.toString().slice(0, 16),
    end: end.toString().slice(0, 16),
    status: value('status'),
    url: value('url'),
  };
}

function fromInstance({ event, start, end, isRecurring, isOverride }: EventInstance): ReadDate {
  // If only one of a series and its override has times, the instance takes those of the series: read the event itself.
  const [from, until] = isOverride ? [event.start, event.end ?? event.start] : [start, end];
  const wholeDay = event.datetype === 'date';
  const written = wholeDay ? localDay : shanghaiTime;
  const original = isOverride ? event.recurrenceid : start;
  return {
    uid: event.uid,
    status: event.status ?? '',
    url: event.url ?? '',
    start: written(from),
    end: written(until),
    recurrenceId:
      !isRecurring || original === undefined
        ? ''
        : (original.dateOnly ? localDay : shanghaiTime)(original).slice(0, 10),
  };
}

/** node-ical represents a date without a time as midnight in the zone of the process. */
const localDay = (at: Date): string =>
  `${String(at.getFullYear())}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

const shanghaiTime = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

function once(dates: ReadDate[]): ReadDate[] {
  const names = dates.map(({ uid, recurrenceId }) => `${uid} ${recurrenceId}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`${twice} is there twice`);
  return dates;
}
