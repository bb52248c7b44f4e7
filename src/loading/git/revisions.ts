/**
 * When each file of the content was last revised. Where git does not know, builds remember it in a manifest: a file whose digest is the
 * same as in the last build keeps its time. Without the manifest every file seems to be as new as the newest.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env, internalEnv } from '../../env.ts';
import type { World } from '../../domain/world.ts';
import type { DiskContent } from '../from-disk.ts';
import { replaceFile } from '../files/replace-file.ts';
import { contentRevisions, type Revisions } from './history.ts';

/** Seconds since 1970, UTC, by name and digest of an entry. */
type Manifest = Readonly<Record<string, number>>;

export function revisionsOf(
  folder: string,
  { digests, paths }: Pick<DiskContent, 'digests' | 'paths'>,
  history: Revisions = contentRevisions(folder),
): Required<Pick<World, 'revised' | 'revisions'>> {
  const { content, ofFile, hasHistory } = history;
  const revised = (name: string): number => ofFile(paths.get(name) ?? '');
  // Only builds have a cache.
  const revisions =
    hasHistory || internalEnv.CODE_VERSION === undefined
      ? new Map([...digests.keys()].map((name) => [name, revised(name)]))
      : remembered(folder, digests, revised);
  return { revised: content, revisions };
}

/** @param revised the time of an entry that is not in the manifest */
function remembered(
  folder: string,
  digests: ReadonlyMap<string, string>,
  revised: (name: string) => number,
): Map<string, number> {
  const id = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16);
  const file = path.join(env.CACHE_DIR ?? '.cache', 'revisions', `${id}.json`);
  const before = readManifest(file);
  const after = [...digests].map(([name, digest]) => {
    const key = `${name} ${digest}`;
    return { name, key, time: before[key] ?? revised(name) };
  });
  replaceFile(file, JSON.stringify(Object.fromEntries(after.map(({ key, time }) => [key, time]))));
  return new Map(after.map(({ name, time }) => [name, time]));
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return {};
  }
}
