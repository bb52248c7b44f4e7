/**
 * Format of the JSON of one month that the calendar island fetches. Repeated values are indices into tables; lunar days,
 * festivals and days off are precomputed, so that the browser needs no calendar library. Written by `month-data.ts`, read by
 * `month-shown.ts`.
 */
import type { Key } from '../../domain/key.ts';
import type { Day, Month } from '../../domain/calendar/day.ts';

/** Format version. Increase it when older scripts cannot read new data, or newer scripts the data cached by older pages. */
export const FORM = 4;

export interface MonthData {
  form: typeof FORM;
  month: Month;
  /** First and last scheduled month. */
  scheduled: [from: Month, until: Month];
  /** Mondays of the first and the last week that have a page. */
  weeks: [from: Day, until: Day];
  /** The previous and the next month; empty if they have no page. */
  beside: [before: Month | '', after: Month | ''];
  themes: [district: number, title: string][];
  /** One for each day of the whole weeks that cover the month. */
  lunar: string[];
  festivals: Record<Day, string>;
  rests: Record<Day, '休' | '班'>;
  marks: [code: string, letter: string, name: string][];
  districts: [id: string, name: string][];
  /** Stations with activities in any month, so that the filter stays valid in the next month. Ids within the district. */
  stations: [id: string, name: string, district: number][];
  /** Indices of the stations that have published a menu of this month. */
  menus: number[];
  joinings: [icon: string, label: string][];
  states: [kind: string, icon: string, label: string, note: string, on: 0 | 1][];
  /** By column: values of one kind beside each other take half as much after compression. */
  activities: Columns<ActivityRow>;
}

/** One array for each element of the rows. */
type Columns<Row extends readonly unknown[]> = { [Index in keyof Row]: Row[Index][] };

export type ActivityRow = [
  /** Index of a station, or key of a team. */
  owner: number | Key,
  id: string,
  title: string,
  /** Index; -1 for none. */
  station: number,
  /** Empty at stations, unless the place has changed. */
  place: string,
  /** Codes, separated by spaces. */
  marks: string,
  /** Code, or empty. */
  field: string,
  /** Codes of the ways to join, separated by spaces. */
  ways: string,
  joining: number,
  /** 09:00-10:30, 09:00, or empty. */
  time: string,
  days: DayEntry[],
  /** Bits: 1 sample, 2 known from a report only, 4 known to be reachable in a wheelchair. */
  flags: number,
  /** Codes of ages of children, separated by spaces (view-models/marks/needs.ts). */
  ages: string,
];

/** Day of the month; with the index of its state (-1 for none), and time and place if they differ from those of the activity. */
export type DayEntry =
  number | [day: number, state: number] | [day: number, state: number, time: string, place: string];
