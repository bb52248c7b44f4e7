/** The days that a place in the calendar shows, and navigation between places. `today` is the day in Shanghai. */
import {
  addDays,
  addMonths,
  dayOf,
  dayParts,
  daysFrom,
  firstDayOf,
  lastDayOf,
  mondayOf,
  monthOf,
  monthsFrom,
  type Day,
  type Month,
} from '../../domain/calendar/day.ts';
import { isSparse, type ShownDay, type ShownMonth } from './month-shown.ts';
import { EVERYTHING, type Choice, type Place, type View } from './month-place.ts';
import { daySpan, fullMonth, monthNumber, spokenDay } from '../words/dates/dates.ts';

export interface Span {
  from: Day;
  until: Day;
  /** The month whose grid contains all of these days. */
  month: Month;
  unit: 'month' | 'week' | 'days';
}

export function spanOf({ month, day, view, choice }: Place, today: Day): Span {
  if (choice.range === 'today' || choice.range === 'tomorrow')
    return days(addDays(today, choice.range === 'today' ? 0 : 1), 1, 'days');
  if (choice.range === 'weekend') return days(addDays(mondayOf(today), 5), 2, 'days');
  const shown = day ? monthOf(day) : month || monthOf(today);
  if (choice.range === 'week') return days(mondayOf(today), 7, 'week', monthOf(today));
  if (view !== 'week') return wholeMonth(shown);
  const anchor = day || (shown === monthOf(today) ? today : firstDayOf(shown));
  return days(mondayOf(anchor), 7, 'week', shown);
}

export const wholeMonth = (month: Month): Span => ({
  from: firstDayOf(month),
  until: lastDayOf(month),
  month,
  unit: 'month',
});

const days = (from: Day, count: number, unit: Span['unit'], month = monthOf(from)): Span => ({
  from,
  until: addDays(from, count - 1),
  month,
  unit,
});

/** The months of the span, that of the grid first. */
export const monthsOf = ({ from, until, month }: Span): Month[] => [
  ...new Set([month, ...monthsFrom(monthOf(from), monthOf(until))]),
];

/** The days of the span. Days of a month that is not loaded are included without activities. */
export function daysOf({ from, until, month }: Span, months: ReadonlyMap<Month, ShownMonth>): ShownDay[] {
  const own = months.get(month)?.days ?? [];
  return daysFrom(from, until).flatMap((day) => {
    const home = monthOf(day) === month ? own : (months.get(monthOf(day))?.days ?? own);
    return home.filter((shown) => shown.day === day);
  });
}

/** 2026年11月; 11月16日—22日; 11月16日周一 */
export function headingOf({ from, until, month, unit }: Span): string {
  if (unit === 'month') return fullMonth(month);
  return from === until ? spokenDay(from) : daySpan(from, until);
}

export interface Screen {
  /** Wide enough for seven columns. */
  wide: boolean;
  elder: boolean;
}

/**
 * The chosen view, or one that suits the screen, the span and the number of activities.
 * @param days of the span, filtered
 */
export function viewOf({ view, choice }: Place, { wide, elder }: Screen, days: readonly ShownDay[]): View {
  if (elder) return 'list';
  if (view) return view;
  if (!wide || (choice.range !== '' && choice.range !== 'week')) return 'list';
  if (choice.range === 'week') return 'week';
  return isSparse(days) ? 'list' : 'month';
}

/** One week or month forward (1) or back (-1). Ends a range, which is relative to today. */
export function stepped(place: Place, span: Span, by: 1 | -1): Place {
  const choice = withoutRange(place.choice);
  if (span.unit === 'week') return { ...place, choice, view: 'week', month: '', day: addDays(span.from, 7 * by) };
  return { ...place, choice, month: addMonths(span.month, by), day: '' };
}

/** Switches the view. Only the list keeps a range; the week view shows the week in which the span begins. */
export function withView(view: View, place: Place, span: Span): Place {
  const { range } = place.choice;
  if (view === 'list' || range === '') return { ...place, view };
  return { ...place, view, choice: withoutRange(place.choice), month: '', day: view === 'week' ? span.from : '' };
}

/** Switches to a range relative to today. Resets any view but the list, which would not suit it. */
export const withRange = (range: Choice['range'], place: Place): Place => ({
  ...place,
  month: '',
  day: '',
  view: place.view === 'list' ? 'list' : '',
  choice: { ...place.choice, range },
});

/** The same day of the next (1) or previous (-1) month, or the last day of a shorter one. */
export function sameDateIn(day: Day, by: 1 | -1): Day {
  const month = addMonths(monthOf(day), by);
  const { year, month: number } = dayParts(firstDayOf(month));
  return dayOf(year, number, dayParts(day).day) ?? lastDayOf(month);
}

export const withoutRange = (choice: Choice): Choice => ({ ...choice, range: EVERYTHING.range });

/** 12月, with its year if it differs from that of `current`. */
export const monthName = (month: Month, current: Month): string =>
  month.slice(0, 4) === current.slice(0, 4) ? `${monthNumber(month)}月` : fullMonth(month);
