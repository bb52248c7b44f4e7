/** Time slots in an empty week, at the usual hours of the station and its district. */
import { compareText } from '../order.ts';
import { addDays, daysFrom, MIDNIGHT, momentText, mondayOf, weekdayOf, type Day, type Time } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Activity, Station } from '../catalogue.ts';
import type { Network } from './districts.ts';
import { memoize } from '../memoize.ts';
import { takesPlace, type Schedule, type Scheduled } from '../schedule.ts';

interface Hours {
  day: Day;
  start: Time;
  end: Time;
}
export interface TimeSlot extends Hours {
  /** Whether the day may still change with the next holiday notice. */
  provisional: boolean;
}

/**
 * Future slots of the week from `monday` on that are not on a public holiday, the most usual first. If any day of the
 * week is certain, only certain days: the next notice may extend a statutory holiday to the others.
 */
export function slotsOf({
  links,
  schedule,
  calendar,
  today,
}: Network & { calendar: WorkCalendar }): (station: Station, monday: Day) => TimeSlot[] {
  const ofDistrict = memoize((district: string) => habitsOf(schedule, links.activitiesOfDistrict(district)));
  const ofStation = memoize((station: string) => habitsOf(schedule, links.activitiesOfStation(station)));
  return (station, monday) => {
    const habits = [...new Set([...ofStation(station.key), ...ofDistrict(station.district), ...USUAL])];
    const nothingKnown = daysFrom(mondayOf(monday), addDays(mondayOf(monday), 6)).every(
      (day) => !calendar.dayType(day).certain,
    );
    return habits
      .map((habit) => slotIn(monday, habit))
      .map((slot): TimeSlot => ({ ...slot, provisional: !calendar.dayType(slot.day).certain }))
      .filter(
        ({ day, provisional }) =>
          day > today && calendar.dayType(day).holiday === undefined && (nothingKnown || !provisional),
      );
  };
}

/** Assumes that an occurrence without a time takes the whole day, and one without an end the rest of it. */
export function isFree(occurrences: readonly Scheduled[], { day, start, end }: Hours): boolean {
  const [from, until] = [momentText(day, start), momentText(day, end)];
  return !occurrences.some(
    (other) =>
      momentText(other.day, other.start ?? FIRST) < until && momentText(other.day, other.end ?? MIDNIGHT) > from,
  );
}

const FIRST = '00:00';

/** Defaults for a district whose occurrences have no times. */
const USUAL = ['6 09:30 11:00', '7 09:30 11:00', '3 15:00 16:30'];

/** `6 09:30 11:00`: weekday (1 = Monday), start and end; the most frequent first. */
function habitsOf(schedule: Schedule, activities: readonly Activity[]): string[] {
  const times = new Map<string, number>();
  for (const { day, start, end } of activities.flatMap(({ key }) => schedule.ofActivity(key)).filter(takesPlace)) {
    if (start === undefined || end === undefined) continue;
    const habit = `${String(weekdayOf(day))} ${start} ${end}`;
    times.set(habit, (times.get(habit) ?? 0) + 1);
  }
  return [...times].sort(([a, left], [b, right]) => right - left || compareText(a, b)).map(([habit]) => habit);
}

function slotIn(monday: Day, habit: string): Hours {
  const [weekday, start, end] = habit.split(' ') as [string, Time, Time];
  return { day: addDays(mondayOf(monday), Number(weekday) - 1), start, end };
}
