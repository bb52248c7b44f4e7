/** One build at a time in a folder: a file beside it names the process that holds it. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  pid: number;
  host: string;
  /** ISO 8601, UTC. */
  since: string;
}

/**
 * Returns how to release it, or who holds it. A lock whose process has ended, killed or with the machine, is taken over.
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

/** Undefined for a file that is gone by now, or that no build wrote whole. */
function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** Of another machine that shares the folder nothing can be found out, so its lock stands. */
function isRunning({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
