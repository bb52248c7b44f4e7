/** What was read from a source: activities with the origin of every value, and questions instead of guesses. */
import type { Day, Month } from '../calendar/day.ts';
import type { WorkCalendar } from '../calendar/holidays/workdays.ts';
import type { Key } from '../key.ts';
import type { MenuActivity } from '../schema/activity.ts';
import type { JoinWay, ServiceObject } from '../schema/fields.ts';
import type { SourceError } from './source.ts';

export interface Reading {
  activities: readonly ReadActivity[];
  questions: readonly Question[];
  /** Rows, tables and lines that hold no activity, and why. */
  skipped: readonly Skipped[];
  error?: SourceError;
}

/** Chosen by the editor beforehand. Without a station, the source names the stations. */
export interface ReadingContext {
  month: Month;
  station?: Key;
  stations: readonly StationName[];
  /** For rules such as 每个工作日. */
  calendar: WorkCalendar;
}

export interface StationName {
  key: Key;
  name: string;
  shortName?: string;
  /** `0534`, taken from the numbers of the station and its district. */
  areaCode?: string;
  phone?: string;
  /** Of its district. */
  teams?: readonly Named[];
  brands?: readonly Named[];
}

/** A team or brand. */
export interface Named {
  /** Within the district. */
  id: string;
  name: string;
}

export interface ReadActivity {
  /** Address of the title. */
  at: string;
  station?: Key;
  /** Of the published activity, from the template's hidden column. */
  id?: string;
  values: ReadValues;
  /** By field, where the value differs from what is written in the cell, or comes from another cell. */
  origins: Partial<Record<FieldName, Origin>>;
}

export type FieldName = keyof ReadValues;

/** Unknown values are left out. At most one of `days` and `rule`; neither where the date has to be asked for. */
export interface ReadValues {
  title: string;
  days?: readonly Day[];
  rule?: string;
  from?: Day;
  until?: Day;
  except?: readonly Day[];
  /** Additional days of a rule. */
  also?: readonly Day[];
  holidays?: MenuActivity['holidays'];
  /** `09:00-10:30` or `09:00`. */
  time?: string;
  place?: string;
  serves?: readonly ServiceObject[];
  audience?: string;
  ways?: readonly JoinWay[];
  phone?: string;
  seats?: number;
  summary?: string;
  note?: string;
  bring?: readonly string[];
  field?: MenuActivity['field'] & string;
  url?: string;
  /** Ids within the district. */
  teams?: readonly string[];
  brands?: readonly string[];
  status?: MenuActivity['status'];
}

/** The same values without days and rule. */
export function withoutWhen(values: ReadValues): ReadValues {
  const kept = { ...values };
  delete kept.days;
  delete kept.rule;
  return kept;
}

export interface Origin {
  at: string;
  /** The text that was read, with private data masked. */
  written: string;
  /** Chinese, how it was read: `9点半 → 9:30`, `同上 → 上一格`. */
  how?: string;
}

export interface Question {
  at: string;
  kind: QuestionKind;
  /** Chinese: what was found, and what to decide. Private data are masked. */
  text: string;
  /** Index in `activities`, where the answer changes one of them. */
  activity?: number;
  field?: FieldName;
  /** An activity that is left out unless the answer adds it: a hidden, struck or repeated row. */
  candidate?: ReadActivity;
  /** Answers that can be chosen; none is chosen beforehand. */
  answers: readonly Answer[];
}

export interface Answer {
  label: string;
  /** Values to set; `undefined` clears a value. */
  set?: { [Name in FieldName]?: ReadValues[Name] | undefined };
  /** Leaves the activity out, or adds the candidate. */
  effect?: 'drop' | 'add';
}

export interface Skipped {
  at: string;
  why: string;
}

export type QuestionKind =
  | 'phone-area-code'
  | 'phone-mobile'
  | 'phone-unclear'
  | 'person-name'
  | 'private-data'
  | 'date-vague'
  | 'date-missing'
  | 'date-impossible'
  | 'date-outside'
  | 'date-weekday'
  | 'date-ambiguous'
  | 'relative-date'
  | 'time-vague'
  | 'time-ambiguous'
  | 'time-order'
  | 'duplicate'
  | 'conflict'
  | 'cancelled'
  | 'hidden'
  | 'not-public'
  | 'formula'
  | 'markup'
  | 'too-long'
  | 'title-missing'
  | 'station'
  | 'audience-unclear'
  | 'other';
