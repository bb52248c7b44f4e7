/**
 * The versions of districts, stations, teams and brands: those that git knows, or else those that earlier builds saw and kept in a file
 * of the cache. An older one is read by today's schema and must pass today's checks of texts, so that what was taken back because it was
 * private is not published again. What was removed from the content altogether has no versions.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayOfRevision, revisedOn } from '../../domain/build-time.ts';
import { publicTexts, textProblems } from '../../domain/checks/checks.ts';
import { originKey } from '../../domain/origins.ts';
import {
  canonicalText,
  VERSIONED,
  type EntryVersion,
  type VersionedEntry,
  type Versions,
} from '../../domain/press/version.ts';
import { COLLECTIONS, type Entries } from '../../domain/schema/collections.ts';
import { VERSION_DIGITS } from '../../domain/typed/version.ts';
import type { World } from '../../domain/world.ts';
import { env, internalEnv } from '../../env.ts';
import { parseEntry } from '../files/read-content.ts';
import { replaceFile } from '../files/replace-file.ts';
import { readBlobs } from './git.ts';
import type { CommittedBlob } from './history.ts';

interface Content {
  folder: string;
  entries: Entries;
  /** Of the files below the folder, by `collection/id`. */
  paths: ReadonlyMap<string, string>;
  /** What git has of each file; undefined without history. */
  blobs: ReadonlyMap<string, readonly CommittedBlob[]> | undefined;
}

type Revised = Pick<World, 'revised' | 'revisions' | 'today'>;

/** An older version, or the present one. */
interface Seen extends VersionedEntry {
  /** Seconds since 1970. */
  time: number;
}

interface Kept {
  /** Hash of the code and of the texts that are public on purpose: with others, versions are read and checked again. */
  checkedWith: string;
  /** By `collection/id` and blob, if there is history, else by the name of the version; null for what may not be published. */
  seen: Record<string, Seen | null>;
}

export function versionsOf(content: Content, revised: Revised): Versions {
  const { entries } = content;
  const present = VERSIONED.flatMap((collection) =>
    entries[collection].map(({ id, data, body }): EntryVersion => ({
      ...{ collection, id, data, body },
      revisedOn: revisedOn(revised, originKey(collection, id)),
    })),
  );
  const withdrawn = entries.site.flatMap(({ data }) => data.withdrawn);
  const archived = new Map<string, EntryVersion>();
  for (const { time, ...version } of earlier(content, present, revised))
    archived.set(versionName(version), { ...version, revisedOn: dayOfRevision(time, revised.today) });
  const named = present.map((version) => ({ version, name: versionName(version) }));
  for (const { version, name } of named) archived.set(name, version);
  for (const name of withdrawn) archived.delete(name);
  return {
    present: new Map(named.map(({ version: { collection, id }, name }) => [originKey(collection, id), name])),
    archived,
    withdrawn,
  };
}

export const versionName = (version: VersionedEntry): string =>
  createHash('sha256').update(canonicalText(version)).digest('hex').slice(0, VERSION_DIGITS);

/** Oldest first. */
function earlier(content: Content, present: readonly EntryVersion[], revised: Revised): Seen[] {
  const { folder, entries, blobs } = content;
  const allowed = publicTexts(entries);
  const checkedWith = hashOf([internalEnv.CODE_VERSION ?? '', ...allowed].join('\n'));
  const file = path.join(env.CACHE_DIR ?? '.cache', 'versions', `${hashOf(path.resolve(folder))}.json`);
  const kept = readKept(file);
  const isChecked = kept.checkedWith === checkedWith;
  const seen =
    blobs === undefined
      ? remembered(isChecked ? kept.seen : rechecked(kept.seen, allowed), present, revised)
      : committed(content, blobs, isChecked ? kept.seen : {}, allowed);
  // Only builds have a cache, and most find nothing new.
  if (internalEnv.CODE_VERSION !== undefined && !(isChecked && hasSameKeys(seen, kept.seen)))
    replaceFile(file, JSON.stringify({ checkedWith, seen }));
  return Object.values(seen)
    .filter((version) => version !== null)
    .sort((one, other) => one.time - other.time);
}

/** Without history: the present versions join those of earlier builds. */
function remembered(before: Kept['seen'], present: readonly EntryVersion[], { revisions }: Revised): Kept['seen'] {
  const origins = new Set(present.map(({ collection, id }) => originKey(collection, id)));
  const old = Object.entries(before).filter(
    ([, version]) => version !== null && origins.has(originKey(version.collection, version.id)),
  );
  const now = present.map((version): [string, Seen] => [
    versionName(version),
    { ...contentOf(version), time: revisions?.get(originKey(version.collection, version.id)) ?? 0 },
  ]);
  return Object.fromEntries([...old, ...now]);
}

const contentOf = ({ collection, id, data, body }: VersionedEntry): VersionedEntry => ({ collection, id, data, body });

/** Reads the blobs that no earlier build has read. */
function committed(
  { folder, paths }: Content,
  blobs: NonNullable<Content['blobs']>,
  before: Kept['seen'],
  allowed: readonly string[],
): Kept['seen'] {
  const all = VERSIONED.flatMap((collection) =>
    [...paths].flatMap(([name, file]) => {
      const id = idIn(collection, name);
      const versions = id === undefined ? [] : (blobs.get(file) ?? []);
      return versions
        .filter((blob) => !REMOVED.test(blob.id))
        .map((blob) => ({ collection, id: id!, blob, key: `${name} ${blob.id}` }));
    }),
  );
  const unread = all.filter(({ key }) => before[key] === undefined);
  const contents = readBlobs(
    folder,
    unread.map(({ blob }) => blob.id),
  );
  const read = new Map(
    unread.map(({ collection, id, blob, key }, index) => {
      const parsed = parseEntry(collection, contents[index]!);
      if ('problems' in parsed) return [key, null];
      const { data, body } = parsed;
      return [key, publishable({ collection, id, data: data as Seen['data'], body, time: blob.time }, allowed)];
    }),
  );
  return Object.fromEntries(all.map(({ key }) => [key, before[key] ?? read.get(key) ?? null]));
}

const idIn = (collection: string, name: string): string | undefined =>
  name.startsWith(`${collection}/`) ? name.slice(collection.length + 1) : undefined;

/** The blob of a file that a commit removed. */
const REMOVED = /^0+$/;

/** Versions that builds of another code kept, as far as its schemas and checks let them pass. */
function rechecked(before: Kept['seen'], allowed: readonly string[]): Kept['seen'] {
  return Object.fromEntries(
    Object.entries(before).map(([key, version]) => {
      const parsed = version && COLLECTIONS[version.collection].schema.safeParse(version.data);
      return [key, parsed?.success ? publishable({ ...version!, data: parsed.data }, allowed) : null];
    }),
  );
}

function publishable(version: Seen, allowed: readonly string[]): Seen | null {
  return textProblems([version], allowed).length === 0 ? version : null;
}

function hasSameKeys(one: object, other: object): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

function readKept(file: string): Kept {
  if (internalEnv.CODE_VERSION === undefined) return NOTHING;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return NOTHING;
  }
}

const NOTHING: Kept = { checkedWith: '', seen: {} };
