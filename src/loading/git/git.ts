/** Asks git about the checkout that a folder lies in. */
import { spawnSync } from 'node:child_process';

const MAX_BYTES = 2 ** 30;

/** What git prints; undefined when it refuses, or is not there. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MAX_BYTES });
  return status === 0 ? stdout : undefined;
}
