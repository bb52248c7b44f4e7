/** A read activity in the form of the menu file; fields in the order of the schema, defaults left out. */
import type { z } from 'astro/zod';
import type { Day } from '../../calendar/day.ts';
import type { menuActivitySchema } from '../../schema/activity.ts';
import type { menuSchema } from '../../schema/menu.ts';
import type { ReadValues } from '../reading.ts';

/** As written in the file: fields with a default may be missing. */
export type MenuActivityInput = z.input<typeof menuActivitySchema>;
export type MenuInput = z.input<typeof menuSchema>;

/** Without a date or a recurrence, nobody could come: such an activity waits for an answer. */
export const isDated = ({ days, rule }: ReadValues): boolean => rule !== undefined || (days?.length ?? 0) > 0;

/** @param today the day on which a cancellation is announced */
export function menuActivity(id: string, values: ReadValues, today: Day): MenuActivityInput {
  const { title, days = [], rule, from, until, except, holidays, time, place, serves, audience, status } = values;
  const [date, ...also] = [...new Set(days)].sort();
  return compact({
    id,
    title,
    ...(rule === undefined ? { date, also } : { rule, from, until, except: [...(except ?? [])] }),
    holidays,
    time,
    place,
    serves: [...(serves ?? [])],
    audience,
    summary: summaryOf(values),
    join: joinOf(values),
    status,
    changes: status === '取消' ? [{ on: today, kind: '取消' }] : [],
  });
}

function joinOf({ ways = [], phone, seats, note }: ReadValues): MenuActivityInput['join'] {
  if (ways.length === 0) return undefined;
  return compact({ ways: [...ways], phone, seats, note });
}

/** Without a way to join, there is no place for a note but the summary; a number of seats or a phone is put into words. */
function summaryOf({ ways = [], summary, note, seats, phone }: ReadValues): string | undefined {
  if (ways.length > 0) return summary;
  const parts = [
    summary,
    note,
    seats === undefined ? undefined : `名额${seats}个`,
    phone === undefined ? undefined : `电话${phone}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('；');
}

/** Drops undefined values and empty lists. */
function compact<Values extends object>(values: Values): { [Name in keyof Values]: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as never;
}
