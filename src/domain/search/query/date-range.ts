/** The days, and the hours on them, that a date expression selects. */

export interface DateRange {
  /** Day numbers, both inclusive. */
  from: number;
  until: number;
  /** Only these days of the week; Monday is 1. */
  weekdays?: readonly number[];
  /** Only sessions that begin within these hours. */
  hours?: Hours;
  /** Content uses the expression too, so it is also searched as text: 腊八 is, 今天 is not. */
  isAlsoText: boolean;
}

/** Hours of the day, 9.5 is half past nine; `until` is exclusive. */
export type Hours = readonly [from: number, until: number];

/** End of a range without an end, later than any day number. */
export const ANY_LATER_DAY = 1e6;

/** By the first character of the part of the day; they overlap, since what begins in between belongs to both. */
export const PARTS_OF_DAY: Record<string, Hours> = {
  清: [5, 9],
  早: [5, 9],
  上: [5, 12],
  中: [11, 14],
  下: [12, 18],
  傍: [16, 20],
  晚: [18, 24],
};

/** @param startHour hour at which a session begins on that day; NaN where unknown */
export function isInRange({ from, until, weekdays, hours }: DateRange, day: number, startHour: () => number): boolean {
  if (day < from || day > until || (weekdays && !weekdays.includes(weekdayOf(day)))) return false;
  return !hours || (startHour() >= hours[0] && startHour() < hours[1]);
}

/** 1 is Monday; day number 0 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
