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

/**
 * Visits every value inside `data`, itself included.
 * @param visit gets the path to the value in an array that changes afterwards: copy it to keep it
 */
export function walkValues(data: unknown, visit: (value: unknown, path: readonly PropertyKey[]) => void): void {
  const path: PropertyKey[] = [];
  const walk = (value: unknown): void => {
    visit(value, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      path.push(key);
      walk(item);
      path.pop();
    }
  };
  walk(data);
}

export function isOutsideMonth(day: Day, month: Month): boolean {
  return day < firstDayOf(month) || day > lastDayOf(month);
}
