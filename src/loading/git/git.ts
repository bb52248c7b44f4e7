/** Runs git in the checkout of a folder. */
import { spawnSync } from 'node:child_process';

const MAX_BYTES = 2 ** 30;

/** Standard output; undefined if git fails or is not installed. */
export function git(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { input, maxBuffer: MAX_BYTES });
  return status === 0 ? stdout : undefined;
}

/**
 * One process for all: `cat-file --batch` prints `<id> blob <size>`, a newline, `size` bytes, a newline for each.
 *
 * @param ids of blobs that exist
 */
export function readBlobs(folder: string, ids: readonly string[]): Buffer[] {
  if (ids.length === 0) return [];
  const answers = git(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''))!;
  let at = 0;
  return ids.map(() => {
    const end = answers.indexOf('\n', at);
    const size = Number(answers.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return answers.subarray(end + 1, end + 1 + size);
  });
}
