/** One week of the whole site or of one district: the strip of seven days and the list below it. */
import { addDays, daysFrom, mondayOf, monthOf, weekdayName, weekdayOf, type Day } from '../../domain/calendar/day.ts';
import { festivalOf, lunarOf, solarTermOf } from '../../domain/calendar/holidays/lunar.ts';
import { takesPlace, type Scheduled } from '../../domain/schedule.ts';
import * as urls from '../../urls.ts';
import { ALL_MARKS, type Mark } from '../marks/mark.ts';
import { occurrenceView, type OccurrenceView } from '../activity/occurrence.ts';
import { changedView, type ChangedView } from './changed.ts';
import { themesOf, type ThemeView } from '../menu/theme.ts';
import { datedSpan, monthDay, monthNumber, weekNumber } from '../words/dates/dates.ts';
import type { World } from '../../domain/world.ts';

export interface DayView {
  day: Day;
  /** Fragment id: d16 */
  anchor: string;
  date: number;
  label: string;
  weekday: string;
  /** 1 = Monday */
  weekdayNumber: number;
  lunar: string;
  festival: string;
  /** 休 on public holidays, 班 on make-up days. */
  rest: '休' | '班' | '';
  count: number;
  marks: Mark[];
  items: OccurrenceView[];
  /** A menu of its month is published: only then is a day without items known to be empty. */
  planned: boolean;
  /** Number of items beyond MAX_PER_DAY, which are not listed. */
  more: number;
}

export interface WeekView {
  /** Undefined for the whole site. */
  district: string | undefined;
  monday: Day;
  sunday: Day;
  /** 2026年11月16日—22日 */
  span: string;
  number: string;
  total: number;
  /** Nothing is known to be on, and not all of its days are planned yet. */
  unknown: boolean;
  days: DayView[];
  /** The next Monday, which is tomorrow for readers on a Sunday. */
  after: DayView | undefined;
  themes: ThemeView[];
  /** Undefined where everything is as first published. */
  changed: ChangedView | undefined;
  month: { label: string; href: string } | undefined;
  /** Parent address of the pages of single weeks, from which the browser fetches the present one. */
  weeksHref: string;
  previous: string | undefined;
  next: string | undefined;
}

/** Pages of the whole site omit further items; district pages list all. */
const MAX_PER_DAY = 60;

/** @param only weekdays to list, 1 = Monday; all if omitted */
export function weekView(world: World, monday: Day, district?: string, only?: readonly number[]): WeekView {
  const sunday = addDays(monday, 6);
  const days = daysFrom(monday, sunday)
    .filter((_, index) => only?.includes(index + 1) ?? true)
    .map((day) => dayView(world, day, district));
  const middle = monthOf(addDays(monday, 3));
  return {
    district,
    monday,
    sunday,
    span: datedSpan(days[0]?.day ?? monday, sunday),
    number: weekNumber(monday),
    total: days.reduce((sum, { count }) => sum + count, 0),
    unknown: days.every(({ items }) => items.length === 0) && days.some(({ planned }) => !planned),
    days,
    after: only || addDays(sunday, 1) > world.schedule.until ? undefined : dayView(world, addDays(sunday, 1), district),
    themes: themesOf(world, middle, district),
    changed: changedView(world, monday, district),
    month: world.schedule.months.includes(middle)
      ? { label: `${String(monthNumber(middle))}月`, href: urls.calendarMonth(middle) }
      : undefined,
    weeksHref: district ? urls.districtWeeks(district) : urls.weeks(),
    previous: neighbour(world, addDays(monday, -7), district),
    next: neighbour(world, addDays(monday, 7), district),
  };
}

export const currentMonday = (world: World): Day => mondayOf(world.today);

function occurrencesOn(world: World, day: Day, district?: string): Scheduled[] {
  const all = world.schedule.onDay(day);
  return district ? all.filter(({ activity }) => activity.district === district) : all;
}

export function restMark(world: World, day: Day): DayView['rest'] {
  const { holiday, makeUp, off } = world.calendar.dayType(day);
  return makeUp ? '班' : off && holiday ? '休' : '';
}

function dayView(world: World, day: Day, district?: string): DayView {
  const scheduled = occurrencesOn(world, day, district);
  const on = scheduled.filter(takesPlace);
  return {
    day,
    anchor: `d${day.slice(8)}`,
    date: Number(day.slice(8)),
    label: monthDay(day),
    weekday: weekdayName(day),
    weekdayNumber: weekdayOf(day),
    lunar: lunarOf(day).text,
    festival: festivalOf(day) ?? solarTermOf(day) ?? '',
    rest: restMark(world, day),
    count: on.length,
    planned: isPlanned(world, day, district),
    marks: ALL_MARKS.filter(({ name }) => on.some(({ activity }) => activity.serves.includes(name))),
    items: scheduled.slice(0, district ? undefined : MAX_PER_DAY).map((item) => occurrenceView(world, item)),
    more: district ? 0 : Math.max(0, scheduled.length - MAX_PER_DAY),
  };
}

function isPlanned({ catalogue, links }: World, day: Day, district?: string): boolean {
  return (district ? links.menusOfDistrict(district) : catalogue.menus).some(({ month }) => month === monthOf(day));
}

function neighbour(world: World, monday: Day, district?: string): string | undefined {
  if (!world.schedule.mondays.includes(monday)) return undefined;
  return district ? urls.districtWeek(district, monday) : urls.week(monday);
}
