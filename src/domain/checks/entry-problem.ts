import { firstDayOf, lastDayOf, type Day, type Month } from '../calendar/day.ts';
import type { CollectionName, Entries } from '../schema/collections.ts';

/** A problem in one entry, in Chinese for editors. The loading layer adds file and line. */
export interface EntryProblem {
  collection: CollectionName;
  id: string;
  /** Path to the field; empty for the entry as a whole, ['body', 3] for the fourth line of its text. */
  path: readonly PropertyKey[];
  found: string;
  fix: string;
}

/** A problem before it is attributed to an entry. */
export type FieldProblem = Pick<EntryProblem, 'path' | 'found' | 'fix'>;

export type IdsOf = (collection: CollectionName) => ReadonlySet<string>;

export type AnyEntry = { collection: CollectionName; id: string; data: unknown; body: string };

export function everyEntry(entries: Entries): AnyEntry[] {
  return (Object.keys(entries) as CollectionName[]).flatMap((collection) =>
    entries[collection].map(({ id, data, body }) => ({ collection, id, data, body })),
  );
}

/** Visits every value inside `data`, itself included, with its path. */
export function walkValues(
  data: unknown,
  visit: (value: unknown, path: readonly PropertyKey[]) => void,
  path: readonly PropertyKey[] = [],
): void {
  visit(data, path);
  if (Array.isArray(data))
    data.forEach((item, index) => {
      walkValues(item, visit, [...path, index]);
    });
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data)) walkValues(value, visit, [...path, key]);
}

export function isOutsideMonth(day: Day, month: Month): boolean {
  return day < firstDayOf(month) || day > lastDayOf(month);
}
