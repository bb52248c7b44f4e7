/**
 * Entries that were valid in the last build, by the hash of their file: parsing, and checking fields and texts, take most of the time of
 * loading. Without the cache, or with one of another version of the code, every file is parsed again.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Day } from '../../domain/calendar/day.ts';
import { env, internalEnv } from '../../env.ts';
import { replaceFile } from './replace-file.ts';

export interface CachedEntry {
  data: unknown;
  /** Markdown; empty for JSON. */
  body: string;
  /** First line of the body in the file. */
  bodyLine: number;
}

/** What an entry was checked with. */
interface CheckedWith {
  /** Hash of all that the checks of an entry take from others. */
  shared: string;
  /** Entries without a problem have none later: some checks are of days that have not come. */
  today: Day;
}

export interface EntryCache {
  /** @param name `collection/id`: the same bytes may be another entry, or none, elsewhere */
  get: (name: string, digest: string) => CachedEntry | undefined;
  set: (name: string, digest: string, entry: CachedEntry) => void;
  /** Whether the entry was part of content without problems. */
  isChecked: (name: string, digest: string, checkedWith: CheckedWith) => boolean;
  /** Writes the entries that were used, if anything is new. @param checkedWith if none of them has a problem */
  save: (checkedWith: CheckedWith | undefined) => void;
}

const NONE: EntryCache = {
  get: () => undefined,
  set: () => undefined,
  isChecked: () => false,
  save: () => undefined,
};

interface Stored {
  version: string;
  /** By name and digest. */
  entries: Map<string, CachedEntry>;
  /** With which all entries were checked; undefined while one has a problem. */
  checkedWith?: CheckedWith | undefined;
}

/** Only compiled code has a version that changes with every schema and check. */
export function openEntryCache(): EntryCache {
  const { CODE_VERSION: version } = internalEnv;
  if (version === undefined) return NONE;
  const file = path.join(env.CACHE_DIR ?? '.cache', 'entries.bin');
  const before = readCache(file, version);
  const used = new Map<string, CachedEntry>();
  let isChanged = false;
  return {
    get: (name, digest) => {
      const entry = before.entries.get(keyOf(name, digest));
      if (entry) used.set(keyOf(name, digest), entry);
      return entry;
    },
    set: (name, digest, entry) => {
      used.set(keyOf(name, digest), entry);
      isChanged = true;
    },
    isChecked: (name, digest, checkedWith) =>
      coversChecks(before.checkedWith, checkedWith) && before.entries.has(keyOf(name, digest)),
    save: (checkedWith) => {
      if (isChanged || used.size < before.entries.size || !coversChecks(before.checkedWith, checkedWith))
        replaceFile(file, serialize({ version, entries: used, checkedWith } satisfies Stored));
    },
  };
}

const coversChecks = (before: CheckedWith | undefined, now: CheckedWith | undefined): boolean =>
  before?.shared === now?.shared && (before === undefined || now === undefined || before.today <= now.today);

const keyOf = (name: string, digest: string): string => `${name} ${digest}`;

function readCache(file: string, version: string): Stored {
  try {
    const stored = deserialize(readFileSync(file)) as Stored;
    if (stored.version === version) return stored;
  } catch {
    // Every entry is parsed and checked again.
  }
  return { version, entries: new Map<string, CachedEntry>() };
}
