/**
 * Attributes that relate a day or an activity to now. Static pages carry days and times, which the boot script marks;
 * elements rendered by the island are marked by React only, so that the two never write the same element.
 */
import { relationOf, WORDS, type Relation } from '../../../browser/moment/relation.ts';
import type { Now } from '../../../clock.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { MomentAttributes } from '../../../view-models/activity/moment-attributes.ts';
import { stationKeyOf, type ShownItem } from '../../../view-models/calendar/month-shown.ts';

interface DayAttributes {
  'data-day'?: Day;
  'data-rel'?: Relation;
}

/** @param now undefined on a static page */
export function dayAttributes(day: Day, now: Now | undefined): DayAttributes {
  return now ? { 'data-rel': relationOf({ day }, now) } : { 'data-day': day };
}

/** now, past, today …; empty on a static page. */
export type ItemMoment = Relation | '';

export function momentOf({ day, start, end }: ShownItem, now: Now | undefined): ItemMoment {
  return now ? relationOf({ day, start, end }, now) : '';
}

interface StaticAttributes extends MomentAttributes {
  /** Key; its id is empty for activities elsewhere. */
  'data-station': string;
}

/** `momentAttributes` would do on a static page, but takes the calendar 1 byte over its budget. */
export function itemAttributes(item: ShownItem, moment: ItemMoment): { 'data-rel': Relation } | StaticAttributes {
  if (moment) return { 'data-rel': moment };
  const { day, start, end, on } = item;
  return {
    'data-station': stationKeyOf(item),
    'data-day': day,
    'data-start': start || undefined,
    'data-end': end || undefined,
    'data-off': on ? undefined : '',
  };
}

/** 正在进行 or 已结束; empty for cancelled and moved occurrences. */
export const statusText = ({ on }: ShownItem, moment: ItemMoment): string =>
  on && moment ? (WORDS[moment] ?? '') : '';
