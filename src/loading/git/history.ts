/**
 * When the content was last revised, for DTSTAMP of events (RFC 5545 §3.8.7.2) and for readers: the time of the commit, or that of the
 * file where it has uncommitted changes or there is no git. Both rise with every edit.
 *
 * A shallow clone has no history, and files that were unpacked have the time of unpacking. Builds there remember the time of each file
 * (revisions.ts); the first one gives that of the newest commit or file to all.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { newestFile } from '../files/newest-file.ts';
import { git } from './git.ts';

/** Times in seconds since 1970, UTC. */
export interface Revisions {
  /** Of the newest edit, whatever it was. */
  content: number;
  /** Of a file, by its path below the folder with `/`. */
  ofFile: (file: string) => number;
  /** Whether times of files come from their history; if not, they say only that no edit is newer. */
  hasHistory: boolean;
  /** What each file was committed as, oldest first, by its path below the folder. */
  blobs: ReadonlyMap<string, readonly CommittedBlob[]>;
}

export interface CommittedBlob {
  id: string;
  /** When it was published. */
  time: number;
}

export function contentRevisions(folder: string): Revisions {
  const [uncommitted, blobs] = [uncommittedFiles(folder), committedBlobs(folder)];
  if (uncommitted === undefined || blobs === undefined) {
    const content = Math.floor(newestFile(folder) / 1000);
    return { content, ofFile: (file) => modified(folder, file) ?? content, hasHistory: false, blobs: new Map() };
  }
  const times = new Map([...blobs].map(([file, versions]) => [file, versions.at(-1)?.time ?? 0]));
  const committed = [...times.values()].reduce((latest, time) => Math.max(latest, time), 0);
  const content = uncommitted.size === 0 ? committed : Math.max(committed, Math.floor(newestFile(folder) / 1000));
  return {
    content,
    // A file copied over a newer one keeps its own time: the edit must not lower the revision.
    ofFile: (file) =>
      uncommitted.has(file)
        ? Math.max(modified(folder, file) ?? content, times.get(file) ?? 0)
        : (times.get(file) ?? content),
    hasHistory: text(folder, ['rev-parse', '--is-shallow-repository'])?.trim() === 'false',
    blobs,
  };
}

/**
 * What the commits of the published branch made of each file: a merge counts with its own time, since only then its files got there.
 * Clocks differ, so that a commit may seem older than the one before it; its files get the time of that one. A removed file ends with the
 * blob of zeros.
 *
 * @returns undefined without git or without a commit
 */
function committedBlobs(folder: string): Map<string, CommittedBlob[]> | undefined {
  const log = text(folder, [
    ...['-c', 'core.quotePath=false', 'log', '--first-parent', '-m', '--no-renames'],
    ...['--format=%x00%ct', '--raw', '--no-abbrev', '--relative', '--', '.'],
  ]);
  if (log === undefined || log === '') return undefined;
  const blobs = new Map<string, CommittedBlob[]>();
  let latest = 0;
  for (const commit of log.split('\0').slice(1).reverse()) {
    const [time = '', ...changes] = commit.split('\n');
    latest = Math.max(latest, Number(time));
    for (const change of changes) {
      const [, id, file] = RAW_CHANGE.exec(change) ?? [];
      if (id === undefined || file === undefined) continue;
      const versions = blobs.get(file);
      if (versions === undefined) blobs.set(file, [{ id, time: latest }]);
      else versions.push({ id, time: latest });
    }
  }
  return blobs;
}

/** `:<mode> <mode> <blob before> <blob after> <status>`, a tab, the path. */
const RAW_CHANGE = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w+\t(.+)$/;

/** Changed, new and ignored files. @returns undefined without git or without a commit */
function uncommittedFiles(folder: string): Set<string> | undefined {
  const changed = text(folder, ['-c', 'core.quotePath=false', 'diff', '--name-only', '--relative', 'HEAD', '--', '.']);
  const untracked = text(folder, ['-c', 'core.quotePath=false', 'ls-files', '--others', '--', '.']);
  if (changed === undefined || untracked === undefined) return undefined;
  return new Set(`${changed}${untracked}`.split('\n').filter((file) => file !== ''));
}

const text = (folder: string, args: readonly string[]): string | undefined => git(folder, args)?.toString();

function modified(folder: string, file: string): number | undefined {
  const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
  return stat && Math.floor(stat.mtimeMs / 1000);
}
