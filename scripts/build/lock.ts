/** Allows one build at a time in a folder: a lock file next to it names the process that holds it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  pid: number;
  host: string;
  /** ISO 8601, UTC. */
  since: string;
}

/**
 * @returns the function that releases the lock, or the current holder. A lock whose process no longer runs is taken over.
 * @param now ISO 8601, UTC
 */
export function takeLock(file: string, now: string): (() => void) | Holder {
  const mine: Holder = { pid: process.pid, host: hostname(), since: now };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder !== undefined && isRunning(holder)) return holder;
    rmSync(file, { force: true });
  }
}

/** Undefined if the file was removed in the meantime, or is incomplete. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Processes of another machine that shares the folder cannot be checked, so its lock stays valid. */
function isRunning({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
