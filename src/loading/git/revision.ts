/**
 * When the content was last revised, for DTSTAMP of events (RFC 5545 §3.8.7.2): the time of the commit, or that of the
 * newest file where there are uncommitted changes or no git. Both rise with every edit, and the same commit gives the
 * same time on every machine, including shallow clones.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.ts';

/** @returns seconds since 1970, UTC */
export function contentRevision(folder: string): number {
  return committed(folder) ?? newestFile(folder);
}

/** Undefined while there are uncommitted changes. */
function committed(folder: string): number | undefined {
  const uncommitted = git(folder, ['status', '--porcelain', '--ignored', '--', '.'])?.toString();
  if (uncommitted !== '') return undefined;
  const time = git(folder, ['log', '-1', '--format=%ct'])?.toString().trim();
  return time === undefined || time === '' ? undefined : Number(time);
}

function newestFile(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    // The content may be a repository of its own, whose .git folder does not count.
    .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath).split(path.sep).includes('.git'));
  const times = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs);
  return Math.floor(times.reduce((latest, time) => Math.max(latest, time), 0) / 1000);
}
