/** Runs git in the checkout of a folder. */
import { spawnSync } from 'node:child_process';

const MAX_BYTES = 2 ** 30;

/** Standard output; undefined if git fails or is not installed. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MAX_BYTES });
  return status === 0 ? stdout : undefined;
}
