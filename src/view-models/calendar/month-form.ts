/**
 * One month as the calendar's island fetches it: every word once, numbers in place of what would be said again, and the lunar
 * days, festivals and days off worked out, so that the browser needs no calendar library. Written by `month-data.ts`, read by
 * `month-shown.ts`.
 */
import type { Key } from '../../domain/key.ts';
import type { Day, Month } from '../../domain/calendar/day.ts';

/** Raised when older code could not read what is written here, or newer code what older pages have kept. */
export const FORM = 2;

export interface MonthData {
  form: typeof FORM;
  month: Month;
  /** First and last month that the site schedules. */
  scheduled: [from: Month, until: Month];
  /** Mondays of the first and the last week that have a page. */
  weeks: [from: Day, until: Day];
  /** The month before and the one after, if they have a page; empty otherwise. */
  beside: [before: Month | '', after: Month | ''];
  themes: [district: number, title: string][];
  /** Of the whole weeks that cover the month, from their first Monday. */
  lunar: string[];
  festivals: Record<Day, string>;
  rests: Record<Day, '休' | '班'>;
  marks: [code: string, letter: string, name: string][];
  districts: [id: string, name: string][];
  /** All that have anything in any month, so that a choice outlives a step to the next one. Ids are those within the district. */
  stations: [id: string, name: string, district: number][];
  /** Those of them that have published a menu of this month. */
  menus: number[];
  joinings: [icon: string, label: string][];
  states: [kind: string, icon: string, label: string, note: string, on: 0 | 1][];
  activities: ActivityRow[];
}

export type ActivityRow = [
  /** A number is that of a station; a text is the key of a team. */
  owner: number | Key,
  id: string,
  title: string,
  /** -1 for none. */
  station: number,
  /** Where it is when it is at no station; the page of the activity tells the room. */
  place: string,
  /** Codes, separated by spaces; so are the ways of joining. */
  marks: string,
  field: string,
  ways: string,
  joining: number,
  /** 09:00-10:30, 09:00, or nothing */
  time: string,
  days: DayEntry[],
  /** 1 sample, 2 told by a report */
  flags: number,
];

/** The day of the month; with its state (-1 for none), time and place where they differ from those of the activity. */
export type DayEntry =
  number | [day: number, state: number] | [day: number, state: number, time: string, place: string];
