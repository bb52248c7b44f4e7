/**
 * Versions of the pages that people cite. A version is the content of one file (fields and body) and nothing derived from it, so that it
 * changes with the file only, however the site presents it. It is named by a hash of its canonical text.
 */
import type { Day } from '../calendar/day.ts';
import { originKey } from '../origins.ts';
import type { CollectionName } from '../schema/collections.ts';

/** What has versions: the owners of figures. */
export const VERSIONED = ['districts', 'stations', 'teams', 'brands'] as const satisfies readonly CollectionName[];
export type VersionedCollection = (typeof VERSIONED)[number];

export interface VersionedEntry {
  collection: VersionedCollection;
  id: string;
  data: Readonly<Record<string, unknown>>;
  /** Markdown. */
  body: string;
}

export interface EntryVersion extends VersionedEntry {
  /** Since when the content was like this. */
  revisedOn: Day;
}

export interface Versions {
  /** Name of the present version, by `collection/id`. */
  present: ReadonlyMap<string, string>;
  /** By name; the present ones included. */
  archived: ReadonlyMap<string, EntryVersion>;
  /** Names of versions that must not be read any more (site.json). */
  withdrawn: readonly string[];
}

const earlierOf = new WeakMap<Versions, ReadonlyMap<string, EarlierVersion[]>>();

export interface EarlierVersion {
  name: string;
  revisedOn: Day;
}

/** Those before the present one, the last of each day, newest first. @param origin `collection/id` */
export function earlierVersions(versions: Versions, origin: string): readonly EarlierVersion[] {
  const found = earlierOf.get(versions) ?? byOrigin(versions);
  earlierOf.set(versions, found);
  return found.get(origin) ?? [];
}

function byOrigin({ present, archived }: Versions): Map<string, EarlierVersion[]> {
  const isPresent = new Set(present.values());
  const found = new Map<string, EarlierVersion[]>();
  for (const [name, { collection, id, revisedOn }] of archived) {
    if (isPresent.has(name)) continue;
    const origin = originKey(collection, id);
    const before = (found.get(origin) ?? []).filter((other) => other.revisedOn !== revisedOn);
    found.set(origin, [{ name, revisedOn }, ...before]);
  }
  return found;
}

/**
 * Fields that are not archived: pictures, since who is on one may take the consent back; former ids, and what only links, calculates,
 * or tells editors.
 */
const NOT_ARCHIVED: ReadonlySet<string> = new Set([
  'photos',
  'aliases',
  'bounds',
  'concepts',
  'counts',
  'compared',
  'standards',
]);

export const isArchivedField = (key: string): boolean => !NOT_ARCHIVED.has(key);

/**
 * The text whose hash names the version. Fields are sorted and empty ones left out, so that a schema may get new optional fields, and
 * a file another order of its fields, without a new name for what has not changed.
 */
export function canonicalText({ collection, id, data, body }: VersionedEntry): string {
  return JSON.stringify([originKey(collection, id), canonical(data) ?? {}, body.trim()]);
}

/** @returns undefined for what says nothing */
function canonical(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => canonical(item) ?? '');
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .filter(([key]) => isArchivedField(key))
    .map(([key, item]): [string, unknown] => [key, canonical(item)])
    .filter(([, item]) => item !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
