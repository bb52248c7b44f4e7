import { daysBetween, monthOf, type Day } from '../calendar/day.ts';
import type { Activity } from '../catalogue.ts';
import { takesPlace } from '../schedule.ts';
import { PASTE, unannounced, type Pair, type Unannounced } from './unannounced.ts';

/** Dates that disappeared without being announced as moved or cancelled. */
export function lostDates(pair: Pair): Unannounced[] {
  const { was, is } = pair;
  const lost = lostDays(pair);
  if (lost.length === 0) return [];
  const found = `原来有 ${lost.join('、')} 的，现在没有了，变动记录里也没有说`;
  const key = FIELDS.find((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field])) ?? 'id';
  if (is.rule !== undefined) return [unannounced(pair, key, found, pasteFor(pair, lost), announcements(pair, lost))];
  const moved = lost.filter((day) => day === was.date);
  const others = lost.filter((day) => day !== was.date);
  return [
    ...(moved.length === 0
      ? []
      : [
          unannounced(pair, key, `由 ${was.date ?? ''} 改到了 ${is.date ?? ''}，变动记录里没有说`, PASTE, [
            { on: pair.today, kind: '改期', was: was.date, now: is.date },
          ]),
        ]),
    // Without a series, a change concerns a single date only if that is an additional one.
    ...(others.length === 0
      ? []
      : [
          unannounced(
            pair,
            key,
            `原来有 ${others.join('、')} 的，现在没有了，变动记录里也没有说`,
            `请把这几天写在 "also" 里，再在 "changes" 里加上`,
            others.map((date) => cancelled(pair, date)),
          ),
        ]),
  ];
}

/** A change may only name a date of the series, so a date that the rule no longer yields must be listed first. */
function pasteFor({ is }: Pair, lost: readonly Day[]): string {
  const unknown = lost.filter((day) => !is.except.includes(day) && !is.also.includes(day));
  return unknown.length === 0 ? PASTE : `请把 ${unknown.join('、')} 写在 "except" 里，再在 "changes" 里加上`;
}

/** The fields that determine dates. */
const FIELDS = [
  'date',
  'rule',
  'except',
  'until',
  'from',
  'also',
  'holidays',
  'changes',
] as const satisfies (keyof Activity)[];

function lostDays({ was, is, old, present, today }: Pair): Day[] {
  const last = old.schedule.until < present.schedule.until ? old.schedule.until : present.schedule.until;
  const listed = new Set(present.schedule.ofActivity(is.key).map(({ day }) => day));
  const held = old.schedule
    .ofActivity(was.key)
    .filter((item) => takesPlace(item) && item.day <= last && (item.day >= today || isStillToCome(item.day)));
  return held.map(({ day }) => day).filter((day) => !listed.has(day));

  // A past date that was moved to a future one counts: people may have come in vain.
  function isStillToCome(day: Day): boolean {
    return day === was.date && is.date !== undefined && is.date >= today;
  }
}

/** Dates further apart are not the same occurrence on another day. */
const NEAR_DAYS = 6;

/** Announces each lost date as moved to the nearest new one, or as cancelled. */
function announcements(pair: Pair, lost: readonly Day[]): object[] {
  const { was, is, old, present, today } = pair;
  const before = new Set(old.schedule.ofActivity(was.key).map(({ day }) => day));
  const gained = new Set(
    present.schedule
      .ofActivity(is.key)
      .filter((item) => takesPlace(item) && item.day >= today && !before.has(item.day))
      .map(({ day }) => day),
  );
  return lost.map((date) => {
    const now = [...gained]
      .filter((day) => isNear(date, day, is))
      .sort((a, b) => distance(date, a) - distance(date, b))[0];
    if (now === undefined) return cancelled(pair, date);
    gained.delete(now);
    return { on: today, kind: '改期', date, now };
  });
}

const distance = (a: Day, b: Day): number => Math.abs(daysBetween(a, b));

/** An activity of a menu stays in its month. */
function isNear(lost: Day, day: Day, { month }: Activity): boolean {
  return distance(lost, day) <= NEAR_DAYS && (month === undefined || monthOf(day) === monthOf(lost));
}

const cancelled = ({ today }: Pair, date: Day): object => ({ on: today, kind: '取消', date });
