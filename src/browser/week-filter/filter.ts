/** The filter of a week, and its query string: `?district=panlong&for=lao,xiao&join=zhijie&time=evening&age=4-6&access=1`. */

import { suitsAge } from '../../domain/audience/unstated-age.ts';
import { EVENING_FROM } from '../../domain/audience/evening.ts';

/** Filters with one value; empty for all. */
export const SINGLE_FILTERS = ['district', 'join', 'time', 'age', 'access'] as const;
export type SingleFilter = (typeof SINGLE_FILTERS)[number];

export interface WeekFilter extends Record<SingleFilter, string> {
  /** Codes of service objects; empty for all. */
  objects: readonly string[];
}

/** A row, from its `data-` attributes. */
export interface Row {
  district: string;
  objects: readonly string[];
  /** Needs no sign-up. */
  walkIn: boolean;
  /** HH:mm; empty if unknown. */
  start: string;
  /** Codes of ages of children, separated by spaces; UNSTATED_AGE if none is given. */
  ages: string;
  accessible: boolean;
}

export const EVERYTHING: WeekFilter = { district: '', objects: [], join: '', time: '', age: '', access: '' };

/** Drops values that the page does not offer, so that a mistyped link shows more, never an empty page. */
export function readFilter(search: string, offered: ReadonlyMap<string, readonly string[]>): WeekFilter {
  const query = new URLSearchParams(search);
  const values = (name: string): readonly string[] => offered.get(name) ?? [];
  const objects = (query.get('for') ?? '').split(',');
  const filter = { ...EVERYTHING, objects: values('for').filter((code) => objects.includes(code)) };
  for (const name of SINGLE_FILTERS) filter[name] = values(name).find((value) => value === query.get(name)) ?? '';
  return filter;
}

/** Keeps all other parameters of the query. */
export function writeFilter(search: string, { objects, ...single }: WeekFilter): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ ...single, for: objects.join(',') }))
    if (value) query.set(name, value);
    else query.delete(name);
  const text = query.toString().replace(/%2C/g, ',');
  return text && `?${text}`;
}

export function matches({ district, objects, join, time, age, access }: WeekFilter, row: Row): boolean {
  return (
    (!district || row.district === district) &&
    (objects.length === 0 || objects.some((code) => row.objects.includes(code))) &&
    (!join || row.walkIn) &&
    (!time || row.start >= EVENING_FROM) &&
    (!age || suitsAge(row.ages, age)) &&
    (!access || row.accessible)
  );
}

export const isNarrow = ({ objects, ...single }: WeekFilter): boolean =>
  objects.length > 0 || Object.values(single).some(Boolean);

/** The filter after a tap on one of its buttons; an empty value of `for` stands for all objects. */
export function pressed(filter: WeekFilter, name: string, value: string): WeekFilter {
  if (name !== 'for') return { ...filter, [name]: filter[name as SingleFilter] === value ? '' : value };
  const { objects } = filter;
  if (value === '') return { ...filter, objects: [] };
  return {
    ...filter,
    objects: objects.includes(value) ? objects.filter((other) => other !== value) : [...objects, value],
  };
}
