/** What is on again and again in a month (常办): said once, so that what is rare is seen. */
import { dayParts, daysBetween, weekdayOf, type Day } from '../../domain/calendar/day.ts';
import type { ShownDay, ShownItem } from './month-shown.ts';

export interface Routine {
  item: ShownItem;
  /** Days of the month. */
  dates: number[];
  /** 每天, 周一至周五, 周二、周四, 1、11、21、28日 */
  days: string;
  isDaily: boolean;
}

/** Moves the routines of each day out of its items. */
export const foldRoutines = (days: readonly ShownDay[]): ShownDay[] =>
  days.map((day) =>
    day.items.some(({ routine }) => routine)
      ? {
          ...day,
          items: day.items.filter(({ routine }) => !routine),
          routines: day.items.filter(({ routine }) => routine),
        }
      : day,
  );

/** The routines of these days, each once, daily ones first. */
export function routinesOf(days: readonly ShownDay[]): Routine[] {
  const dates = new Map<string, ShownItem[]>();
  for (const item of days.flatMap(({ items, routines }) => [...items, ...routines]))
    if (item.routine) dates.set(item.href, [...(dates.get(item.href) ?? []), item]);
  const found = [...dates.values()].map((items): Routine => {
    const words = dayWords(items.map(({ day }) => day));
    return { item: items[0]!, dates: items.map(({ day }) => dayParts(day).day), days: words, isDaily: words === DAILY };
  });
  return [...found.filter(({ isDaily }) => isDaily), ...found.filter(({ isDaily }) => !isDaily)];
}

const DAILY = '每天';
const WEEKDAYS = '一二三四五六日';
/** Fewer dates than this for each of its weekdays follow no week. */
const MIN_WEEKS = 3;
/** Every second day, for more than a week. */
const MIN_ALTERNATE = 4;
/** Shorter runs of weekdays are listed. */
const MIN_RUN = 3;

/** @param days in order */
export function dayWords(days: readonly Day[]): string {
  const weekdays = [...new Set(days.map(weekdayOf))].sort();
  const isAlternate = days.every((day, index) => index === 0 || daysBetween(days[index - 1]!, day) === 2);
  if (isAlternate && days.length > MIN_ALTERNATE) return '隔天';
  if (days.length < weekdays.length * MIN_WEEKS) return `${days.map((day) => dayParts(day).day).join('、')}日`;
  if (weekdays.length === WEEKDAYS.length) return DAILY;
  const name = (weekday: number | undefined): string => `周${WEEKDAYS[weekday! - 1]!}`;
  const [first, last] = [weekdays[0]!, weekdays.at(-1)!];
  return weekdays.length >= MIN_RUN && last - first === weekdays.length - 1
    ? `${name(first)}至${name(last)}`
    : weekdays.map(name).join('、');
}

/** 每天都有2样，每周都有5样 */
export function routineWords(routines: readonly Pick<Routine, 'isDaily'>[]): string {
  const daily = routines.filter(({ isDaily }) => isDaily).length;
  const others = routines.length - daily;
  return [daily > 0 && `每天都有${String(daily)}样`, others > 0 && `每周都有${String(others)}样`]
    .filter(Boolean)
    .join('，');
}
