/**
 * Entries that were valid in the last build, by the hash of their file: parsing and checking fields against the schema take most of the
 * time of loading. Without the cache, or with one of another version of the code, every file is parsed again.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { env, internalEnv } from '../../env.ts';

export interface CachedEntry {
  data: unknown;
  /** Markdown; empty for JSON. */
  body: string;
  /** First line of the body in the file. */
  bodyLine: number;
}

export interface EntryCache {
  get: (digest: string) => CachedEntry | undefined;
  set: (digest: string, entry: CachedEntry) => void;
  /** Writes the entries that were used, if any is new. */
  save: () => void;
}

const NONE: EntryCache = { get: () => undefined, set: () => undefined, save: () => undefined };

/** Only compiled code has a version that changes with every schema and check. */
export function openEntryCache(): EntryCache {
  const { CODE_VERSION: version } = internalEnv;
  if (version === undefined) return NONE;
  const file = path.join(env.CACHE_DIR ?? '.cache', 'entries.bin');
  const before = readCache(file, version);
  const used = new Map<string, CachedEntry>();
  let isChanged = false;
  return {
    get: (digest) => {
      const entry = before.get(digest);
      if (entry) used.set(digest, entry);
      return entry;
    },
    set: (digest, entry) => {
      used.set(digest, entry);
      isChanged = true;
    },
    save: () => {
      if (isChanged || used.size < before.size) writeCache(file, version, used);
    },
  };
}

function readCache(file: string, version: string): Map<string, CachedEntry> {
  try {
    const cache = deserialize(readFileSync(file)) as { version: string; entries: Map<string, CachedEntry> };
    return cache.version === version ? cache.entries : new Map<string, CachedEntry>();
  } catch {
    return new Map<string, CachedEntry>();
  }
}

function writeCache(file: string, version: string, entries: Map<string, CachedEntry>): void {
  const unfinished = `${file}.${String(process.pid)}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(unfinished, serialize({ version, entries }));
  renameSync(unfinished, file);
}
