/**
 * When the content was last revised, for DTSTAMP of events (RFC 5545 §3.8.7.2): the time of the commit, or that of the
 * newest file where there are uncommitted changes or no git. Both rise with every edit, and the same commit gives the
 * same time on every machine, including shallow clones.
 */
import { newestFile } from '../files/newest-file.ts';
import { git } from './git.ts';

/** @returns seconds since 1970, UTC */
export function contentRevision(folder: string): number {
  return committed(folder) ?? Math.floor(newestFile(folder) / 1000);
}

/** Undefined while there are uncommitted changes. */
function committed(folder: string): number | undefined {
  const uncommitted = git(folder, ['status', '--porcelain', '--ignored', '--', '.'])?.toString();
  if (uncommitted !== '') return undefined;
  const time = git(folder, ['log', '-1', '--format=%ct'])?.toString().trim();
  return time === undefined || time === '' ? undefined : Number(time);
}
