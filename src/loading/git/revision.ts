/**
 * When the content was last revised: what iCalendar asks of every event (RFC 5545 §3.8.7.2). The commit that is built tells;
 * where something is not committed yet, or there is no git, the newest of the files does. Both rise with every edit, and
 * the same commit gives the same answer on every machine, a shallow clone included.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { git } from './git.ts';

/** @returns seconds since 1970, UTC */
export function contentRevision(folder: string): number {
  return committed(folder) ?? newestFile(folder);
}

/** Undefined while an edit or a new file waits to be committed. */
function committed(folder: string): number | undefined {
  const waiting = git(folder, ['status', '--porcelain', '--ignored', '--', '.'])?.toString();
  if (waiting !== '') return undefined;
  const time = git(folder, ['log', '-1', '--format=%ct'])?.toString().trim();
  return time === undefined || time === '' ? undefined : Number(time);
}

function newestFile(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    // Content may be a repository of its own; what git notes for itself is no edit.
    .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath).split(path.sep).includes('.git'));
  const times = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).mtimeMs);
  return Math.floor(times.reduce((latest, time) => Math.max(latest, time), 0) / 1000);
}
